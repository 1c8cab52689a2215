import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { at } from '../../../working/pointer.ts'
import { Field, type FieldProps } from './field.tsx'
import { outcomeName, withCounts, withOutcomes } from './outcomes.ts'
import { wordsIn } from './read.ts'

/** What an estimate counts, or all that a claim has estimates of, in words instead of codes. What is typed is laid over what there was when the field was entered, so that no half word stays. */
export function OutcomeWords({ of, ...props }: FieldProps & { readonly of: 'claim' | 'estimate' }) {
  const { editing, pointer } = props
  const claim = editing.claim.value
  const typed = useSignal<string | undefined>(undefined)
  const before = useSignal(claim.measure?.outcomes ?? {})
  const now = at(claim, pointer)
  const codes: readonly unknown[] =
    of === 'claim' ? Object.keys(claim.measure?.outcomes ?? {}) : Array.isArray(now) ? now : []
  const names = codes.map((code) => outcomeName(claim, String(code))).join(', ')
  return (
    <Field {...props}>
      {(own) => (
        <input
          {...own}
          autocomplete="off"
          dir="auto"
          list="used-outcome"
          value={typed.value ?? names}
          onFocus={() => {
            before.value = editing.claim.peek().measure?.outcomes ?? {}
          }}
          onInput={({ currentTarget: { value } }) => {
            typed.value = value
            const names = wordsIn(value) ?? []
            editing.change((claim) =>
              of === 'claim'
                ? withOutcomes(claim, names, before.peek())
                : withCounts(claim, pointer, names, before.peek()),
            )
          }}
          onBlur={() => {
            typed.value = undefined
          }}
        />
      )}
    </Field>
  )
}
