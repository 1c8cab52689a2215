import { h } from 'preact'
import { decisions, hear } from '../../decisions/outbox.ts'
import type { Refused } from '../../decisions/types.ts'
import { words as said } from '../../decisions/words.ts'
import { words } from './words.ts'

/** What the desk did not take, until the editor has seen it: nothing that was decided goes missing in silence. */
export function RefusedDecisions({ show }: { show(id: string): void }) {
  return (
    <div role="alert">
      {decisions.value.refused.map((refused) => {
        const { id, figure } = refused.entry.annotation
        return (
          <p class="refused sheet">
            <span>
              <b class="loud">
                {words.refused}: {said.made[refused.wants.status]}{' '}
                <q>
                  <bdi>{figure}</bdi>
                </q>
                .
              </b>{' '}
              {reasonOf(refused)}
            </span>
            <span class="chips">
              <button
                type="button"
                onClick={() => {
                  hear(id)
                  show(id)
                }}
              >
                {words.lookAt}
              </button>
              <button type="button" class="bare" onClick={() => hear(id)}>
                {words.understood}
              </button>
            </span>
          </p>
        )
      })}
    </div>
  )
}

function reasonOf({ now, problem }: Refused): string {
  if (now) return now.status === 'suggested' ? words.changed : words.byOther(said.made[now.status])
  return (
    problem.errors?.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; ') ?? problem.detail ?? problem.title
  )
}
