import { h } from 'preact'
import { useLocation } from 'preact-iso/router'
import { decisions } from '../../decisions/outbox.ts'
import { Answer } from '../../frame/answer.tsx'
import { Page } from '../../frame/page.tsx'
import { Bulk } from './bulk.tsx'
import { Decided } from './decided.tsx'
import { leftOf, nextOpen } from './queue.ts'
import { RefusedDecisions } from './refused.tsx'
import { Suggestion } from './suggestion.tsx'
import { useQueue } from './use-queue.ts'
import { words } from './words.ts'

/** One suggestion at a time. The next is there at once; what was decided is sent behind. `?article=` keeps to one article. */
export function Review() {
  const { query } = useLocation()
  const reviewing = useQueue(query.article)
  const { queue, at, chosen, again } = reviewing
  const show = (id: string): void => {
    if (queue.value.kind !== 'here') return
    const place = queue.value.body.entries.findIndex(({ annotation }) => annotation.id === id)
    if (place >= 0) at.value = place
  }
  const left = queue.value.kind === 'here' ? leftOf(queue.value.body, decisions.value) : 0
  return (
    <Page title={words.title} aside={left > 0 && <small>{words.left(left)}</small>}>
      <RefusedDecisions show={show} />
      <Answer asked={queue.value} again={again}>
        {(body) => (
          <div>
            <Suggestion queue={body} reviewing={reviewing} show={show} />
            {query.article !== undefined && body.next === undefined && (
              <Bulk
                entries={body.entries}
                with={chosen.with}
                then={() => {
                  at.value = nextOpen(body, decisions.value, at.value)
                }}
              />
            )}
          </div>
        )}
      </Answer>
      <Decided />
    </Page>
  )
}
