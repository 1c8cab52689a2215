import { useSignal } from '@preact/signals'
import { h } from 'preact'
import type { Preview, Row } from './ask.ts'
import { words } from './words.ts'

const KINDS = ['failed', 'incomplete', 'created', 'changed', 'unchanged'] as const
type Kind = (typeof KINDS)[number]
/** More at once would be slow to draw. */
const PAGE = 200

/** Every row of a file with what becomes of it, and why. */
export function Rows({ rows, counts }: { readonly rows: readonly Row[]; readonly counts: Preview['counts'] }) {
  const only = useSignal<Kind | undefined>(undefined)
  const room = useSignal(PAGE)
  const choose = (kind: Kind | undefined) => () => {
    only.value = kind
    room.value = PAGE
  }
  const chosen = rows.filter(({ becomes }) => only.value === undefined || becomes === only.value)
  return (
    <section class="looked-at" aria-label={words.rows}>
      <div class="chips">
        <button type="button" class="chip" aria-pressed={only.value === undefined} onClick={choose(undefined)}>
          {words.all} {Object.values(counts).reduce((sum, count) => sum + count, 0)}
        </button>
        {KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
          <button type="button" class="chip" aria-pressed={only.value === kind} onClick={choose(kind)}>
            {words.becomes[kind]} {counts[kind]}
          </button>
        ))}
      </div>
      <ul class="rows sheet log">
        {chosen.slice(0, room.value).map(({ line, pointer, subject, becomes, gone, errors }) => (
          <li>
            <div>
              <b>{line === undefined ? <code>{pointer || '/'}</code> : words.line(line)}</b>{' '}
              <bdi>{subject?.replace(/^claim:/, '')}</bdi>
              {gone && <p class="loud">{words.gone(gone.join(', '))}</p>}
              <Why errors={errors} />
            </div>
            <span class={LOOKS[becomes]}>{words.becomes[becomes]}</span>
          </li>
        ))}
      </ul>
      {chosen.length > room.value && (
        <button type="button" onClick={() => (room.value += PAGE)}>
          {words.showMore}
        </button>
      )}
    </section>
  )
}

/** What is wrong, or lacks; the API says it in English. */
export function Why({ errors = [] }: { readonly errors?: Row['errors'] }) {
  if (errors.length === 0) return null
  return (
    <ul class="why" lang="en">
      {errors.map(({ pointer, detail }) => (
        <li>
          {pointer !== '' && <code>{pointer}</code>} {detail}
        </li>
      ))}
    </ul>
  )
}

const LOOKS = { failed: 'loud', incomplete: 'calm', created: 'good', changed: 'good', unchanged: 'soft' } as const
