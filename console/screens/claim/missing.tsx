import type { Signal } from '@preact/signals'
import { h } from 'preact'
import type { Editing } from '../../working/editing.ts'
import { placeOf } from './both/place-of.ts'
import { idOf } from './form/field.tsx'
import { problemWords } from './form/problem-words.ts'
import { words } from './words.ts'

const MOST = 12

/** Everything that keeps the claim from readers, each leading to its field. */
export function Missing({ editing, open }: { readonly editing: Editing; readonly open: Signal<readonly string[]> }) {
  const { flaws, missing } = editing.problems.value
  const all = [...flaws, ...missing]
  const go = (pointer: string): void => {
    const [, n] = /^\/estimates\/(\d+)/.exec(pointer) ?? []
    const id = n === undefined ? undefined : editing.claim.peek().estimates?.[Number(n)]?.id
    if (id !== undefined && !open.peek().includes(id)) open.value = [...open.peek(), id]
    // a form that opens for it is drawn first
    if (!focusOn(pointer)) setTimeout(() => focusOn(pointer))
  }
  return (
    <section class="sheet padded missing" aria-label={words.missing}>
      <h3>{words.missing}</h3>
      {all.length === 0 && <p class="good">{words.nothingMissing}</p>}
      <ul>
        {all.slice(0, MOST).map(({ pointer, detail }) => (
          <li key={`${pointer} ${detail}`}>
            <button type="button" class="bare link" onClick={() => go(pointer)}>
              <b>{placeOf(editing.claim.value, pointer)}:</b> {problemWords(detail)}
            </button>
          </li>
        ))}
      </ul>
      {all.length > MOST && <p class="soft">{words.andMore(all.length - MOST)}</p>}
    </section>
  )
}

/** The field itself, else the one that its thing begins with, else what it lies in; what is folded away is unfolded. */
function focusOn(pointer: string): boolean {
  for (let place = pointer; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    if (place === '/estimates' && place !== pointer) return false
    const id = CSS.escape(idOf(place))
    const found = document.querySelector<HTMLElement>(`#${id}, [id^="${id}-"]:is(input, select, textarea)`)
    if (!found) continue
    for (let around = found.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
      around.open = true
    if (found.matches('input, select, textarea')) {
      found.scrollIntoView({ block: 'center' })
      found.focus()
      return true
    }
  }
  return false
}
