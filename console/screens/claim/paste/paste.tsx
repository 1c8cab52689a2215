import type { ReadonlySignal } from '@preact/signals'
import { h } from 'preact'
import { useRef } from 'preact/hooks'
import type { Cell } from '../../../../core/draft/index.ts'
import type { Editing } from '../../../working/editing.ts'
import { EstimateForm } from '../form/estimate-form.tsx'
import { idOf } from '../form/field.tsx'
import { words as claimWords } from '../words.ts'
import { taken } from './taken.ts'
import { usePasting } from './use-pasting.ts'
import { words } from './words.ts'

/** A sentence in, an estimate out: what was read stands beside the words that say it, and is added once somebody has looked. */
export function Paste({ editing, name }: { readonly editing: Editing; readonly name: ReadonlySignal<string> }) {
  const { passage, found, chosen, editing: own, read, settled, choose, clear } = usePasting(name)
  const first = useRef<HTMLTextAreaElement>(null)
  const now = passage.value
  const add = async (): Promise<void> => {
    await settled()
    if (!chosen.peek()) return
    editing.change((claim) => taken(claim, own.claim.peek()))
    clear()
    first.current?.focus()
  }
  /** Once to what is missing, if anything is; then it is added as it is. */
  const onward = async (target: EventTarget | null): Promise<void> => {
    await settled()
    if (!goToMissing(target)) await add()
  }
  const goToMissing = (target: EventTarget | null): boolean => {
    const { missing } = own.problems.peek()
    const isIn = (pointer: string) => target === document.getElementById(idOf(pointer, own.prefix))
    const fields = missing.map(({ pointer }) => pointer).filter((pointer) => pointer.startsWith('/estimates/0/'))
    const field = fields.map((pointer) => document.getElementById(idOf(pointer, own.prefix))).find(Boolean)
    if (!field || fields.some(isIn)) return false
    field.focus()
    return true
  }
  const type =
    (key: keyof typeof now) =>
    ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }): void =>
      read({ ...passage.peek(), [key]: value })
  return (
    <section
      class="sheet paste"
      aria-label={words.paste}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        void onward(event.target)
      }}
    >
      <label>
        {words.paste}
        <textarea ref={first} id={idOf('/estimates')} rows={2} dir="auto" value={now.text} onInput={type('text')} />
      </label>
      {now.text !== '' && (
        <div class="two">
          <label>
            {words.url}
            <input
              id={idOf('/estimates/0/chain', own.prefix)}
              value={now.url}
              autocomplete="off"
              spellcheck={false}
              onInput={type('url')}
            />
          </label>
          <label>
            {words.date}
            <input
              value={now.date}
              autocomplete="off"
              placeholder={claimWords.datePlaceholder}
              onInput={type('date')}
            />
          </label>
        </div>
      )}
      {found.value?.length === 0 && <p class="lacks">{words.none}</p>}
      {found.value && found.value.length > 1 && (
        <fieldset class="chips bare" aria-label={words.which}>
          {found.value.map((candidate) => (
            <button
              type="button"
              class="chip"
              aria-pressed={candidate === chosen.value}
              onClick={() => choose(candidate)}
            >
              {candidate.claim.estimates?.[0]?.value?.phrase}
            </button>
          ))}
        </fieldset>
      )}
      {chosen.value && (
        <div class="estimate">
          <Sentence text={now.text} cells={chosen.value.cells} />
          <EstimateForm
            editing={own}
            pointer="/estimates/0"
            read={{
              cells: chosen.value.cells,
              text: now.text,
              ...(chosen.value.isBasisAssumed ? { basis: words.basisAssumed } : {}),
            }}
          />
          <div class="row">
            <button type="button" class="main" onClick={add}>
              {words.add}{' '}
              <span aria-hidden="true">
                <kbd>⌘ Enter</kbd>
              </span>
            </button>
            <button type="button" class="bare" onClick={clear}>
              {words.drop}
            </button>
            <small>{words.read}</small>
          </div>
        </div>
      )}
    </section>
  )
}

/** The sentence with the words that were read marked in it. */
function Sentence({ text, cells }: { readonly text: string; readonly cells: readonly Cell[] }) {
  const places = cells
    .map(({ from }) => from)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((place, i, all) => i === 0 || all.slice(0, i).every((before) => before.end <= place.start))
  let at = 0
  const parts = places.flatMap(({ start, end }) => {
    const before = text.slice(at, start)
    at = end
    return [before, <mark key={start}>{text.slice(start, end)}</mark>]
  })
  return (
    <p class="from" dir="auto">
      {parts}
      {text.slice(at)}
    </p>
  )
}
