import { h } from 'preact'
import type { HistoryChange } from '../../core/snapshot/types.ts'
import { fill } from '../words/fill.ts'
import { known } from '../words/known.ts'
import type { RecordView } from './context.ts'
import { href } from './href.ts'

/** Every revision that readers could see, with what was different, and the days between which other things were known. */
export function History({ view }: { readonly view: RecordView }) {
  const { claim, history, words, say } = view
  if (!history) return null
  const page = `claims/${claim.id}`
  return (
    <section>
      <h2>{words.history}</h2>
      <ol class="history" reversed>
        {history.revisions.map(({ revision, at, kind, changes, more }) => (
          <li value={revision}>
            <b>{known(words.change, kind)}</b>{' '}
            <a href={href(view, `${page}/r/${revision}`)}>{fill(words.revision, say.count(revision))}</a>{' '}
            <time datetime={at}>{say.date(at.slice(0, 10))}</time>
            {changes.length > 0 && (
              <small class="soft">
                {say.list([...changesIn(view, changes), more !== undefined && fill(words.more, say.count(more))])}
              </small>
            )}
          </li>
        ))}
      </ol>
      {history.earlier && <p class="soft">{words.earlier}</p>}
      {history.days.length > 1 && (
        <p class="days">
          {words.asKnown}{' '}
          {history.days.map((day) => (
            <a href={href(view, page, { as_of: day })}>{say.date(day)}</a>
          ))}
        </p>
      )}
    </section>
  )
}

/** What changed, in words: an estimate by its value and party, a field by its name. Fields of an estimate count as the estimate. */
function changesIn({ claim, words, say }: RecordView, changes: readonly HistoryChange[]): string[] {
  const sentences = changes.flatMap(({ path, kind }) => {
    const [field = '', id, part] = path.split('/')
    const estimate = field === 'estimates' ? claim.estimates.find((each) => each.id === id) : undefined
    const what = estimate ? say.estimate(estimate) : (known(words.field, field) ?? id ?? field)
    return [fill(words.difference[part === undefined ? kind : 'changed'], what)]
  })
  return [...new Set(sentences)]
}
