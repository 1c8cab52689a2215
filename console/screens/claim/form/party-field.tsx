import { h } from 'preact'
import type { DraftEstimate } from '../../../../core/claim/types.ts'
import { slugOf } from '../../../../core/draft/slug.ts'
import { at, put } from '../../../working/pointer.ts'
import { Field, type FieldProps } from './field.tsx'
import { usedParty } from './vocabulary.tsx'

/** Who counted. One that the desk has used comes with all that is known of it; the lineage follows the name, until somebody gives it another. */
export function PartyField(props: FieldProps) {
  const { editing, pointer } = props
  const estimate = pointer.replace(/\/chain\/0\/party$/, '')
  const now = at(editing.claim.value, `${pointer}/name`)
  const text = typeof now === 'string' ? now : ''
  const named = (name: string): void =>
    editing.change((claim) => {
      const { lineage, chain: [origin] = [] } = (at(claim, estimate) ?? {}) as DraftEstimate
      const used = usedParty(name)
      const whose = put(
        put(claim, used ? pointer : `${pointer}/name`, used ?? (name === '' ? undefined : name)),
        `${estimate}/chain/0/role`,
        origin?.role ?? 'origin',
      )
      const isOurs = lineage === undefined || lineage === slugOf(text, 'source')
      return isOurs ? put(whose, `${estimate}/lineage`, name === '' ? undefined : slugOf(name, 'source')) : whose
    })
  return (
    <Field {...props} label={undefined} pointer={`${pointer}/name`}>
      {(own) => (
        <input
          {...own}
          autocomplete="off"
          dir="auto"
          list="used-party"
          value={text}
          onInput={({ currentTarget: { value } }) => named(value)}
        />
      )}
    </Field>
  )
}
