import { useSignal } from '@preact/signals'
import { h } from 'preact'
import type { DraftEstimate } from '../../../../core/claim/types.ts'
import { readFigures } from '../../../../core/figure/index.ts'
import { language } from '../../../language/say.ts'
import { at, step } from '../../../working/pointer.ts'
import { Field, type FieldProps } from './field.tsx'
import { choiceOf } from './names.ts'

/** A value by the words that state it: they are read as an article's would be, and what was read stands below. */
export function ValueField(props: FieldProps) {
  const { editing, pointer } = props
  const now = at(editing.claim.value, pointer) as DraftEstimate['value']
  const typed = useSignal<string | undefined>(undefined)
  const read = (text: string): void => {
    const lang = now?.lang ?? language
    const [figure] = readFigures(text, { lang })
    if (text === '') editing.edit(pointer, undefined)
    else if (figure) editing.edit(pointer, { ...figure.value, phrase: text, ...(lang === 'en' ? {} : { lang }) })
    else editing.edit(step(pointer, 'phrase'), text)
  }
  return (
    <Field {...props} hint={now ? toldOf(now) : undefined}>
      {(own) => (
        <input
          {...own}
          autocomplete="off"
          dir="auto"
          value={typed.value ?? now?.phrase ?? ''}
          onInput={({ currentTarget: { value } }) => {
            typed.value = value
            read(value)
          }}
          onBlur={() => {
            typed.value = undefined
          }}
        />
      )}
    </Field>
  )
}

const NUMBER = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, { maximumSignificantDigits: 15 })

/** "about: 3,000". */
function toldOf(value: NonNullable<DraftEstimate['value']>): string | undefined {
  if (value.form === undefined) return undefined
  const name = choiceOf('/form', value.form)
  const number = (x: unknown): string => (typeof x === 'number' ? NUMBER.format(x) : '?')
  if ('x' in value) return `${name}: ${number(value.x)}`
  if (value.form === 'range') return `${number(value.from)} – ${number(value.to)}`
  return name
}
