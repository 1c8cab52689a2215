import { h } from 'preact'
import type { Copy } from '../../../working/copy.ts'
import { placeOf, toldOf } from './place-of.ts'
import { words } from './words.ts'

/** What two people changed to different things: both, and what it was, field by field. */
export function Conflicts({ copy }: { readonly copy: Copy }) {
  const conflicts = copy.conflicts.value
  if (conflicts.length === 0) return null
  return (
    <section class="sheet padded conflicts" aria-label={words.title(copy.desks.value.savedBy ?? words.somebody)}>
      <h2>{words.title(copy.desks.value.savedBy ?? words.somebody)}</h2>
      <p class="soft" role="alert">
        {words.lead}
      </p>
      <ul>
        {conflicts.map((conflict) => (
          <li key={conflict.pointer}>
            <h3>{placeOf(copy.claim.value, conflict.pointer)}</h3>
            <div class="sides three">
              <div>
                <small>{words.base}</small>
                <p dir="auto">{toldOf(conflict.base, words.nothing)}</p>
              </div>
              <div>
                <small>{words.mine}</small>
                <p dir="auto">{toldOf(conflict.mine, words.nothing)}</p>
                <button type="button" onClick={() => copy.decide(conflict, conflict.mine)}>
                  {words.keepMine}
                </button>
              </div>
              <div>
                <small>{words.theirs}</small>
                <p dir="auto">{toldOf(conflict.theirs, words.nothing)}</p>
                <button type="button" onClick={() => copy.decide(conflict, conflict.theirs)}>
                  {words.takeTheirs}
                </button>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
