import { h } from 'preact'
import { api } from '../../api/api.ts'
import { useAsked } from '../../api/asked.ts'
import { Answer } from '../../frame/answer.tsx'
import { moment } from '../../language/dates.ts'
import { Question } from './question.tsx'
import { words } from './words.ts'

const MOST = '10'

/** What the clock does by itself: embargoes that end, and claims that readers will no longer see. */
export function Turns() {
  const { asked, again } = useAsked(() => api.turns.$get({ query: { limit: MOST } }))
  const now = new Date()
  return (
    <section>
      <h2>{words.turns}</h2>
      <Answer asked={asked.value} again={again}>
        {({ turns }) =>
          turns.length === 0 ? (
            <p class="soft">{words.noTurns}</p>
          ) : (
            <ul class="rows sheet">
              {turns.map(({ id, question, at, what }) => (
                <li>
                  <Question id={id} question={question} />
                  <small>{words.turn[what](moment(at, now))}</small>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  )
}
