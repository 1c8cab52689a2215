import { useSignal } from '@preact/signals'
import { Fragment, h } from 'preact'
import type { Editing } from '../../../working/editing.ts'
import { at, isObject, step } from '../../../working/pointer.ts'
import { words } from '../words.ts'
import { Says } from './field.tsx'
import { ChoiceField, DateField, NumberField, TextField, WordsField, YesField } from './leaf.tsx'
import { hintOf, labelOf } from './names.ts'
import type { Shape } from './shape.ts'
import { LabelsField, TextsField } from './texts.tsx'

interface Props {
  readonly editing: Editing
  readonly pointer: string
  readonly shape: Shape
  readonly label?: string | undefined
}

/** Any field of the model, with all that is in it. */
export function Part(props: Props) {
  const { editing, pointer, shape, label } = props
  switch (shape.kind) {
    case 'text':
    case 'address':
      return <TextField {...props} most={shape.most} long={shape.long} />
    case 'date':
      return <DateField {...props} />
    case 'number':
      return <NumberField {...props} />
    case 'words':
      return <WordsField {...props} />
    case 'yes':
      return <YesField {...props} />
    case 'one':
      return <ChoiceField {...props} of={shape.of} />
    case 'texts':
      return <TextsField {...props} most={shape.most} long={shape.long} />
    case 'labels':
      return <LabelsField {...props} most={shape.most} />
    case 'varies':
      return <Part {...props} shape={shape.of(at(editing.claim.value, pointer))} />
    case 'parts':
      return (
        <fieldset class="group">
          <legend>{label ?? labelOf(pointer)}</legend>
          <div class="two">
            {Object.entries(shape.of).map(([key, inner]) => (
              <Part editing={editing} pointer={step(pointer, key)} shape={inner} key={key} />
            ))}
          </div>
          <Says editing={editing} pointer={pointer} hint={hintOf(pointer)} />
        </fieldset>
      )
    case 'list':
      return <ListPart {...props} of={shape.of} />
    case 'map':
      return <MapPart {...props} of={shape.of} />
  }
}

function ListPart({ editing, pointer, label, of }: Omit<Props, 'shape'> & { readonly of: Shape }) {
  const now = at(editing.claim.value, pointer)
  const list: readonly unknown[] = Array.isArray(now) ? now : []
  const name = label ?? labelOf(pointer)
  return (
    <fieldset class="group">
      <legend>{name}</legend>
      {list.map((_, i) => (
        <div class="entry" key={i}>
          <Part editing={editing} pointer={step(pointer, i)} shape={of} label={`${name} ${i + 1}`} />
          <Without editing={editing} pointer={step(pointer, i)} name={`${name} ${i + 1}`} />
        </div>
      ))}
      <button type="button" onClick={() => editing.edit(step(pointer, list.length), emptyOf(of))}>
        {words.addTo(name)}
      </button>
      <Says editing={editing} pointer={pointer} hint={hintOf(pointer)} />
    </fieldset>
  )
}

function MapPart({ editing, pointer, label, of }: Omit<Props, 'shape'> & { readonly of: Shape }) {
  const now = at(editing.claim.value, pointer)
  const code = useSignal('')
  const name = label ?? labelOf(pointer)
  const add = (): void => {
    const key = code.value.trim()
    if (key !== '' && at(editing.claim.peek(), step(pointer, key)) === undefined)
      editing.edit(step(pointer, key), emptyOf(of))
    code.value = ''
  }
  return (
    <fieldset class="group">
      <legend>{name}</legend>
      {Object.keys(isObject(now) ? now : {}).map((key) => (
        <div class="entry" key={key}>
          <Part editing={editing} pointer={step(pointer, key)} shape={of} label={key} />
          <Without editing={editing} pointer={step(pointer, key)} name={key} />
        </div>
      ))}
      <div class="adding">
        <input
          aria-label={words.codeOf(name)}
          placeholder={words.code}
          value={code.value}
          autocomplete="off"
          onInput={({ currentTarget: { value } }) => {
            code.value = value
          }}
        />
        <button type="button" onClick={add}>
          {words.addTo(name)}
        </button>
      </div>
      <Says editing={editing} pointer={pointer} hint={hintOf(pointer)} />
    </fieldset>
  )
}

/** Takes one entry away. The history brings it back. */
export function Without({ editing, pointer, name }: Omit<Props, 'shape' | 'label'> & { readonly name: string }) {
  return (
    <button
      type="button"
      class="bare"
      aria-label={words.without(name)}
      onClick={() => editing.edit(pointer, undefined)}
    >
      {words.remove}
    </button>
  )
}

function emptyOf(shape: Shape): unknown {
  switch (shape.kind) {
    case 'words':
    case 'list':
      return []
    case 'parts':
    case 'map':
    case 'texts':
    case 'labels':
    case 'varies':
      return {}
    default:
      return ''
  }
}

/** Several fields of one thing. */
export function PartsOf({
  editing,
  pointer,
  parts,
}: {
  readonly editing: Editing
  readonly pointer: string
  readonly parts: Readonly<Record<string, Shape>>
}) {
  return (
    <Fragment>
      {Object.entries(parts).map(([key, shape]) => (
        <Part editing={editing} pointer={step(pointer, key)} shape={shape} key={key} />
      ))}
    </Fragment>
  )
}
