import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { api } from '../../../api/api.ts'
import { heard, useAsked } from '../../../api/asked.ts'
import { Answer } from '../../../frame/answer.tsx'
import { moment } from '../../../language/dates.ts'
import { useDeed } from '../deed.ts'
import { Said } from '../said.tsx'
import { words as desk } from '../words.ts'
import { words } from './words.ts'

const STATES = ['waiting', 'delivered', 'failed'] as const
/** As long as an event is kept. */
const WEEK = 7 * 24 * 60 * 60 * 1000

/** What was sent to an endpoint within a week; what was taken or given up can be sent again. */
export function Deliveries({ id }: { readonly id: string }) {
  const param = { id }
  const state = useSignal<(typeof STATES)[number] | undefined>(undefined)
  const before = useSignal<string | undefined>(undefined)
  const { asked, again } = useAsked(() =>
    api.webhooks[':id'].deliveries.$get({
      param,
      query: {
        limit: '50',
        ...(state.value === undefined ? {} : { state: state.value }),
        ...(before.value === undefined ? {} : { before: before.value }),
      },
    }),
  )
  const { deed, run } = useDeed()
  const replay = async (json: { events: string[] } | { since: string; state: 'failed' }): Promise<void> => {
    if (await run(() => heard(api.webhooks[':id'].replay.$post({ param, json })))) again()
  }
  const replayed = deed.value.kind === 'here' ? (deed.value.body as { readonly replayed: number }).replayed : undefined
  const now = new Date()
  return (
    <section aria-label={words.deliveries}>
      <div class="chips">
        {[undefined, ...STATES].map((one) => (
          <button
            type="button"
            class="chip"
            aria-pressed={state.value === one}
            onClick={() => {
              before.value = undefined
              state.value = one
            }}
          >
            {words.states[one ?? 'all']}
          </button>
        ))}
        <button type="button" class="chip" onClick={again}>
          {desk.refresh}
        </button>
      </div>
      <Answer asked={asked.value} again={again} missing={words.missing}>
        {({ deliveries, next }) => (
          <div>
            {deliveries.length === 0 && <p class="soft">{words.noDeliveries}</p>}
            {deliveries.length > 0 && (
              <ul class="rows sheet">
                {deliveries.map((one) => (
                  <li>
                    <div>
                      <b class={one.state === 'failed' ? 'loud' : undefined}>{words.states[one.state]}</b>{' '}
                      <code>{one.kind}</code> <bdi>{one.claim}</bdi>
                      <br />
                      <small>
                        {[
                          moment(one.at, now),
                          one.attempts > 0 && words.attempts(one.attempts),
                          one.status !== undefined && String(one.status),
                          one.dueAt !== undefined && words.due(moment(one.dueAt, now)),
                        ]
                          .filter(Boolean)
                          .join(' · ')}{' '}
                        {one.error !== undefined && <span lang="en">{one.error}</span>}
                      </small>
                    </div>
                    {one.state !== 'waiting' && (
                      <button
                        type="button"
                        aria-label={words.replayThis(one.kind, one.claim)}
                        onClick={() => replay({ events: [one.event] })}
                      >
                        {words.replay}
                      </button>
                    )}
                  </li>
                ))}
              </ul>
            )}
            <div class="deeds">
              {next !== undefined && (
                <button type="button" onClick={() => (before.value = next)}>
                  {desk.older}
                </button>
              )}
              {deliveries.some(({ state }) => state === 'failed') && (
                <button
                  type="button"
                  onClick={() => replay({ since: new Date(now.getTime() - WEEK).toISOString(), state: 'failed' })}
                >
                  {words.replayFailed}
                </button>
              )}
            </div>
          </div>
        )}
      </Answer>
      <Said deed={deed.value} />
      <p role="status">{replayed !== undefined && words.replayed(replayed)}</p>
    </section>
  )
}
