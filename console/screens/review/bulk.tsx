import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { decideAll, decisions } from '../../decisions/outbox.ts'
import type { Entry, Wanted } from '../../decisions/types.ts'
import { type Action, ActionButtons } from '../../keys/key-bar.tsx'
import { useKeys } from '../../keys/keys.ts'
import { score } from '../../language/score.ts'
import { canPublish, canWrite } from '../../session/session.ts'
import { statusOf } from './queue.ts'
import { words } from './words.ts'

interface Props {
  /** Of one article, all that it has. */
  readonly entries: readonly Entry[]
  with(entry: Entry, status: Wanted['status']): Wanted
  /** When it is done. */
  then(): void
}

const LEVELS = [0.95, 0.9, 0.8, 0.7, 0.5, 0]

/** Decides what waits in one article at once, as far as it is sure enough. The buttons say how many that are; undo takes all of them back. */
export function Bulk({ entries, with: wants, then }: Props) {
  const chosen = useSignal<number | undefined>(undefined)
  const open = entries.filter((entry) => statusOf(decisions.value, entry) === 'suggested')
  const levels = levelsOf(open)
  const level = levels.find(({ least }) => least === chosen.value) ?? levels[0]
  const n = level?.those.length ?? 0
  const make = (status: Wanted['status']) => (): void => {
    decideAll((level?.those ?? []).map((entry) => ({ entry, wants: wants(entry, status) })))
    then()
  }
  const isOffered = canWrite.value && open.length > 1
  const actions: readonly Action[] = isOffered
    ? [
        ...(canPublish.value
          ? [{ key: 'A', does: words.approveAll(n), run: make('approved'), look: 'plain' } as const]
          : []),
        { key: 'R', does: words.rejectAll(n), run: make('rejected'), look: 'plain' },
        { key: 'S', does: words.skipAll(n), run: make('seen'), look: 'plain' },
      ]
    : []
  useKeys(actions)
  if (!isOffered) return null
  return (
    <fieldset class="bulk">
      <legend class="eyebrow">{words.bulk}</legend>
      <label>
        {words.surer}
        <select
          value={level?.least}
          onChange={({ currentTarget }) => {
            chosen.value = Number(currentTarget.value)
          }}
        >
          {levels.map(({ least, those }) => (
            <option
              value={least}
            >{`${least === 0 ? words.any : words.atLeast(score(least))} (${those.length})`}</option>
          ))}
        </select>
      </label>
      <ActionButtons actions={actions} />
    </fieldset>
  )
}

/** From the surest on, each with the suggestions that it leaves; none that leaves the same as the one before. */
function levelsOf(open: readonly Entry[]) {
  return LEVELS.map((least) => ({
    least,
    those: open.filter(({ annotation: { score = 0 } }) => score >= least),
  })).filter(({ those }, i, all) => those.length > (all[i - 1]?.those.length ?? 0))
}
