import { h } from 'preact'
import type { api } from '../../api/api.ts'
import type { BodyOf } from '../../api/asked.ts'
import { moment } from '../../language/dates.ts'
import { words } from './sites-words.ts'

type Feed = BodyOf<Awaited<ReturnType<typeof api.sites.$get>>>['feeds'][number]

/** How a feed answered last, and which of its articles wait or were given up. */
export function FeedSays({ address, feed }: { readonly address: string; readonly feed: Feed | undefined }) {
  const now = new Date()
  return (
    <div>
      <small>
        <bdi>{address}</bdi>
        {' · '}
        {feed ? <Last feed={feed} now={now} /> : words.notAsked}
      </small>
      {feed && feed.items.length > 0 && (
        <details>
          <summary>{words.articles}</summary>
          <ul>
            {feed.items.map(({ url, state, error, dueAt }) => (
              <li>
                <bdi>{url}</bdi>{' '}
                <small>
                  {[words.state[state], dueAt && words.due(moment(dueAt, now))].filter(Boolean).join(' · ')}{' '}
                  {error && <span lang="en">{error}</span>}
                </small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Last({ feed, now }: { readonly feed: Feed; readonly now: Date }) {
  const { answeredAt, failures, error = '', dueAt, waiting, failed } = feed
  return (
    <span>
      {failures > 0 && <b class="loud">{words.failing(failures, error)}</b>}
      {failures > 0 && ' · '}
      {[
        answeredAt === undefined ? words.notAsked : words.answered(moment(answeredAt, now)),
        words.due(moment(dueAt, now)),
        waiting > 0 && words.waiting(waiting),
        failed > 0 && words.failed(failed),
      ]
        .filter(Boolean)
        .join(' · ')}
    </span>
  )
}
