import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { language } from '../../../language/say.ts'
import { at } from '../../../working/pointer.ts'
import { words } from '../words.ts'
import { dateIn } from './dates.ts'
import { Field, type FieldProps } from './field.tsx'
import { choiceOf } from './names.ts'
import { numberIn, wordsIn } from './read.ts'

interface TextProps extends FieldProps {
  readonly most?: number | undefined
  readonly long?: boolean | undefined
  readonly list?: string | undefined
  readonly lang?: string | undefined
  readonly placeholder?: string | undefined
  /** When the editor has left the field, or pressed Enter. */
  done?(text: string): void
}

/** Text as it is typed; empty: nothing. */
export function TextField(props: TextProps) {
  const { editing, pointer, most, long = false, list, lang, placeholder, done } = props
  const isLine = !long && most !== undefined && most >= GROWS
  const text = String(at(editing.claim.value, pointer) ?? '')
  const control = {
    value: text,
    lang,
    placeholder,
    dir: 'auto' as const,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      editing.edit(pointer, textOf(event.currentTarget.value, isLine)),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => done?.(event.currentTarget.value),
  }
  return (
    <Field {...props}>
      {(own) => (
        <div class="control">
          {long || isLine ? (
            <textarea {...own} {...control} rows={long ? 2 : 1} />
          ) : (
            <input {...own} {...control} list={list} autocomplete="off" />
          )}
          {most !== undefined && text.length > most * 0.6 && (
            <small class={text.length > most ? 'loud' : ''}>{words.of(text.length, most)}</small>
          )}
        </div>
      )}
    </Field>
  )
}

/** A line that may be longer than the field: that grows instead of hiding its end. */
const GROWS = 140

function textOf(value: string, isLine: boolean): string | undefined {
  const text = isLine ? value.replace(/[\r\n]+/g, ' ') : value
  return text === '' ? undefined : text
}

/** A date as anybody writes it: it becomes EDTF when the field is left. */
export function DateField(props: FieldProps) {
  const { editing, pointer } = props
  return (
    <TextField
      {...props}
      placeholder={words.datePlaceholder}
      done={(text) => {
        void dateIn(text, language).then((date) => {
          if (date !== undefined && at(editing.claim.peek(), pointer) === text) editing.edit(pointer, date)
        })
      }}
    />
  )
}

export function NumberField(props: FieldProps) {
  return (
    <ReadField
      {...props}
      inputMode="decimal"
      show={(now) => String(now ?? '')}
      read={(text) => (text === '' ? undefined : numberIn(text))}
    />
  )
}

/** Several words, with commas between them. */
export function WordsField(props: FieldProps) {
  return (
    <ReadField
      {...props}
      dir="auto"
      show={(now) => (Array.isArray(now) ? now.join(', ') : String(now ?? ''))}
      read={wordsIn}
    />
  )
}

interface ReadProps extends FieldProps {
  readonly inputMode?: 'decimal'
  readonly dir?: 'auto'
  show(now: unknown): string
  read(text: string): unknown
}

/** What is read out of the text at every key; the text stays as it is typed until the field is left. */
function ReadField({ inputMode, dir, show, read, ...field }: ReadProps) {
  const { editing, pointer } = field
  const now = at(editing.claim.value, pointer)
  const typed = useSignal<string | undefined>(undefined)
  return (
    <Field {...field}>
      {(own) => (
        <input
          {...own}
          inputMode={inputMode}
          dir={dir}
          autocomplete="off"
          value={typed.value ?? show(now)}
          onInput={({ currentTarget: { value } }) => {
            typed.value = value
            editing.edit(pointer, read(value))
          }}
          onBlur={() => {
            typed.value = undefined
          }}
        />
      )}
    </Field>
  )
}

export function ChoiceField(props: FieldProps & { readonly of: readonly string[] }) {
  const { editing, pointer, of } = props
  const now = String(at(editing.claim.value, pointer) ?? '')
  return (
    <Field {...props}>
      {(own) => (
        <select
          {...own}
          value={now}
          onChange={({ currentTarget: { value } }) => editing.edit(pointer, value === '' ? undefined : value)}
        >
          <option value="" />
          {of.map((code) => (
            <option value={code} selected={code === now}>
              {choiceOf(pointer, code)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Yes, no, or not said. */
export function YesField(props: FieldProps) {
  const { editing, pointer } = props
  const now = at(editing.claim.value, pointer)
  return (
    <Field {...props}>
      {(own) => (
        <select
          {...own}
          value={now === undefined ? '' : String(now)}
          onChange={({ currentTarget: { value } }) =>
            editing.edit(pointer, value === '' ? undefined : value === 'true')
          }
        >
          <option value="" />
          <option value="true" selected={now === true}>
            {words.yes}
          </option>
          <option value="false" selected={now === false}>
            {words.no}
          </option>
        </select>
      )}
    </Field>
  )
}
