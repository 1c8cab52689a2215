import { h } from 'preact'
import type { Scope } from '../../../../core/claim/types.ts'
import { slugOf } from '../../../../core/draft/slug.ts'
import { textIn } from '../../../../view/words/text-in.ts'
import { language } from '../../../language/say.ts'
import { at, put, step } from '../../../working/pointer.ts'
import { Field, type FieldProps } from './field.tsx'
import { usedScope } from './vocabulary.tsx'

/** A place or a population by its name. One that the desk has used brings its code along; another gets one of its own, until somebody gives it a better one. */
export function ScopeField(props: FieldProps & { readonly kind: 'place' | 'population' }) {
  const { editing, pointer, kind } = props
  const now = at(editing.claim.value, pointer) as Partial<Scope> | undefined
  const { text, lang } = textIn(language, now?.label)
  const tag = text === '' ? (Object.keys(editing.claim.value.question ?? {})[0] ?? language) : lang
  const named = (name: string): void => {
    const used = name === '' ? undefined : usedScope(kind, name)
    if (used || name === '') {
      editing.edit(pointer, used)
      return
    }
    const isOurs = now?.code === undefined || now.code === slugOf(text, kind)
    editing.change((claim) => {
      const labelled = put(claim, step(step(pointer, 'label'), tag), name)
      return isOurs ? put(labelled, step(pointer, 'code'), slugOf(name, kind)) : labelled
    })
  }
  return (
    <Field {...props}>
      {(own) => (
        <input
          {...own}
          autocomplete="off"
          dir="auto"
          list={`used-${kind}`}
          value={text}
          onInput={({ currentTarget: { value } }) => named(value)}
        />
      )}
    </Field>
  )
}
