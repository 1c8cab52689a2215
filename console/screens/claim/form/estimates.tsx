import { type Signal, useComputed } from '@preact/signals'
import { h } from 'preact'
import type { DraftEstimate } from '../../../../core/claim/types.ts'
import { dateIn as dateWords } from '../../../../view/words/dates.ts'
import { language } from '../../../language/say.ts'
import type { Editing } from '../../../working/editing.ts'
import { words } from '../words.ts'
import { EstimateForm } from './estimate-form.tsx'
import { outcomeName } from './outcomes.ts'

interface Props {
  readonly editing: Editing
  /** The estimates whose forms are open, by id. */
  readonly open: Signal<readonly string[]>
}

/** Every estimate in a line; its form opens below it. */
export function Estimates({ editing, open }: Props) {
  const { estimates = [] } = editing.claim.value
  const lacks = useComputed(() => {
    const { flaws, missing } = editing.problems.value
    const counts = new Map<string, number>()
    for (const { pointer } of [...flaws, ...missing]) {
      const [, n] = /^\/estimates\/(\d+)/.exec(pointer) ?? []
      if (n !== undefined) counts.set(n, (counts.get(n) ?? 0) + 1)
    }
    return counts
  })
  if (estimates.length === 0) return <p class="soft">{words.noEstimates}</p>
  const toggle = (id: string): void => {
    open.value = open.value.includes(id) ? open.value.filter((one) => one !== id) : [...open.value, id]
  }
  const move = (i: number, by: number): void =>
    editing.change((claim) => {
      const list = [...(claim.estimates ?? [])]
      const [one] = list.splice(i, 1)
      return one ? { ...claim, estimates: list.toSpliced(i + by, 0, one) } : claim
    })
  return (
    <ol class="estimates sheet">
      {estimates.map((estimate, i) => {
        const isOpen = open.value.includes(estimate.id)
        const missing = lacks.value.get(String(i)) ?? 0
        return (
          <li key={estimate.id}>
            <button
              type="button"
              class="line"
              aria-expanded={isOpen}
              aria-controls={`e-${estimate.id}`}
              onClick={() => toggle(estimate.id)}
            >
              <span>
                <b dir="auto">{nameOf(estimate)}</b> <small>{aboutOf(editing, estimate)}</small>
                {missing > 0 && <small class="lacks">{words.lacks(missing)}</small>}
              </span>
              <b class="said" dir="auto">
                {estimate.value?.phrase ?? <i>{words.noValue}</i>}
              </b>
            </button>
            <div id={`e-${estimate.id}`}>
              {isOpen && (
                <div class="opened">
                  <EstimateForm editing={editing} pointer={`/estimates/${i}`} />
                  <div class="row">
                    {i > 0 && (
                      <button type="button" class="bare" onClick={() => move(i, -1)}>
                        {words.up}
                      </button>
                    )}
                    {i < estimates.length - 1 && (
                      <button type="button" class="bare" onClick={() => move(i, 1)}>
                        {words.down}
                      </button>
                    )}
                    <button
                      type="button"
                      class="bare"
                      onClick={() => editing.edit(`/estimates/${i}`, undefined)}
                      aria-label={words.without(words.estimate(i + 1))}
                    >
                      {words.remove}
                    </button>
                  </div>
                </div>
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

function nameOf({ chain = [] }: DraftEstimate): string {
  const party = chain[0]?.party
  return party?.short ?? party?.name ?? words.nobody
}

function aboutOf({ claim }: Editing, { saidAt, counts = [] }: DraftEstimate): string {
  return [
    saidAt === undefined ? undefined : dateWords(language, saidAt),
    counts.map((outcome) => outcomeName(claim.value, outcome)).join(', '),
  ]
    .filter(Boolean)
    .join(' · ')
}
