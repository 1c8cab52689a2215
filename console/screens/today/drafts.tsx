import { h } from 'preact'
import { api } from '../../api/api.ts'
import { useAsked } from '../../api/asked.ts'
import { Answer } from '../../frame/answer.tsx'
import { moment } from '../../language/dates.ts'
import { Question } from './question.tsx'
import { words } from './words.ts'

const MOST = 50
/** More would be a wall. */
const NAMED = 12

/** What is begun and not published, and what each lacks. */
export function Drafts() {
  const { asked, again } = useAsked(() => api.working.$get({ query: { limit: String(MOST) } }))
  const now = new Date()
  return (
    <section>
      <h2>{words.drafts}</h2>
      <Answer asked={asked.value} again={again}>
        {({ copies, next }) =>
          copies.length === 0 ? (
            <p class="soft">{words.noDrafts}</p>
          ) : (
            <div>
              <ul class="rows sheet">
                {copies.map(({ id, question, missing, isBehind, updatedAt, updatedBy }) => (
                  <li>
                    <div>
                      <Question id={id} question={question} /> <small>{id}</small>
                      <br />
                      <small>
                        {[missing.length === 0 ? words.ready : words.missing(missing.length), isBehind && words.behind]
                          .filter(Boolean)
                          .join(' · ')}
                      </small>
                      {missing.length > 0 && (
                        <details>
                          <summary>{words.what}</summary>
                          <ul lang="en">
                            {missing.slice(0, NAMED).map(({ pointer, detail }) => (
                              <li>
                                <code>{pointer}</code> {detail}
                              </li>
                            ))}
                          </ul>
                          {missing.length > NAMED && <p>{words.andMore}</p>}
                        </details>
                      )}
                    </div>
                    <small>{words.saved(moment(updatedAt, now), updatedBy)}</small>
                  </li>
                ))}
              </ul>
              {next !== undefined && <p class="soft">{words.andMore}</p>}
            </div>
          )
        }
      </Answer>
    </section>
  )
}
