import { type ComponentChildren, h } from 'preact'
import type { Editing } from '../../../working/editing.ts'
import { hintOf, labelOf } from './names.ts'
import { problemWords } from './problem-words.ts'

export interface FieldProps {
  readonly editing: Editing
  readonly pointer: string
  /** Where the key alone does not say it. */
  readonly label?: string | undefined
  readonly hint?: string | undefined
  /** The words that the field was read out of. */
  readonly from?: string | undefined
}

/** What a control needs to be the one of its field. */
export interface Control {
  readonly id: string
  readonly 'aria-describedby': string
  readonly 'aria-invalid': boolean | undefined
}

/** A field: its name, its control, what it means, the words it was read from, and what is wrong with it or missing. */
export function Field({
  editing,
  pointer,
  label,
  hint = hintOf(pointer),
  from,
  children,
}: FieldProps & { readonly children: (control: Control) => ComponentChildren }) {
  const id = `${idOf(pointer, editing.prefix)}${editing.suffix ?? ''}`
  const says = `${id}-says`
  return (
    <div class="field">
      <label for={id}>{label ?? labelOf(pointer)}</label>
      {children({
        id,
        'aria-describedby': says,
        'aria-invalid': editing.problems.value.flaws.some((flaw) => flaw.pointer === pointer) || undefined,
      })}
      <Says id={says} editing={editing} pointer={pointer} hint={hint} from={from} />
    </div>
  )
}

/** What stands below a field, or, without an `id`, below a group of them: a group may stand in two places. */
export function Says({
  id,
  editing,
  pointer,
  hint,
  from,
}: Pick<FieldProps, 'editing' | 'pointer' | 'hint' | 'from'> & { readonly id?: string }) {
  const [flaws, missing] = [editing.problems.value.flaws, editing.problems.value.missing].map((all) =>
    all.filter((problem) => problem.pointer === pointer),
  )
  return (
    <div class="says-below" id={id}>
      {flaws?.map(({ detail }) => (
        <p class="flaw">{problemWords(detail)}</p>
      ))}
      {missing?.map(({ detail }) => (
        <p class="lacks">{problemWords(detail)}</p>
      ))}
      {from && (
        <p class="read-from" dir="auto">
          “{from}”
        </p>
      )}
      {hint && !flaws?.length && !missing?.length && <p>{hint}</p>}
    </div>
  )
}

/** The control of a field, by which a list of what is missing leads to it. */
export function idOf(pointer: string, prefix = ''): string {
  return `${prefix}f${pointer.replaceAll('/', '-')}`
}
