import { h } from 'preact'
import { api } from '../../api/api.ts'
import { useAsked } from '../../api/asked.ts'
import { Answer } from '../../frame/answer.tsx'
import { moment } from '../../language/dates.ts'
import { Question } from './question.tsx'
import { words } from './words.ts'

/** A list that says what waits, not all there is: the rest is a click away. */
const MOST = '10'

/** Claims that readers see although their newest estimate is older than the claim says it may be. */
export function StaleClaims() {
  const { asked, again } = useAsked(() => api.search.$get({ query: { stale: 'true', limit: MOST } }))
  const now = new Date()
  return (
    <section>
      <h2>{words.stale}</h2>
      <Answer asked={asked.value} again={again}>
        {({ hits, next }) =>
          hits.length === 0 ? (
            <p class="soft">{words.noneStale}</p>
          ) : (
            <div>
              <ul class="rows sheet">
                {hits.map(({ id, question, updatedAt, updatedBy }) => (
                  <li>
                    <Question id={id} question={question} />
                    <small>{words.saved(moment(updatedAt, now), updatedBy)}</small>
                  </li>
                ))}
              </ul>
              {next !== undefined && (
                <p>
                  <a href="/console/claims?stale=true">{words.allStale}</a>
                </p>
              )}
            </div>
          )
        }
      </Answer>
    </section>
  )
}
