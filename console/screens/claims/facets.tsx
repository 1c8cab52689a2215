import { h } from 'preact'
import type { ClaimsAsked, Found } from './asked.ts'
import { words } from './words.ts'

interface Props {
  readonly found: Found
  readonly asked: ClaimsAsked
  change(next: ClaimsAsked): void
}

interface Choice {
  readonly name: keyof ClaimsAsked
  readonly value: string
  readonly label: string
  readonly n: number
}

const STATUSES = ['draft', 'published', 'paused', 'withdrawn'] as const

/** What the claims can be narrowed to, each with how many there would be. What is chosen goes again by the same button. */
export function Facets({ found: { facets, total }, asked, change }: Props) {
  const { q: _, sort: __, ...narrowed } = asked
  const isAll = Object.keys(narrowed).length === 0
  const choices: readonly Choice[] = [
    { name: 'verdict', value: 'conflict', label: words.conflict, n: claimsOf(facets.verdict, 'conflict') },
    { name: 'stale', value: 'true', label: words.stale, n: facets.stale },
    ...STATUSES.map(
      (value): Choice => ({
        name: 'status',
        value,
        label: words.status[value],
        n: claimsOf(facets.status, value),
      }),
    ),
  ]
  const isChosen = ({ name, value }: Choice) => asked[name] === value
  const nothing: ClaimsAsked = { status: '', verdict: '', stale: '', by: '' }
  return (
    <div class="narrow">
      <fieldset class="chips" aria-label={words.narrow}>
        <button type="button" class="chip" aria-pressed={isAll} onClick={() => change(nothing)}>
          {isAll ? `${words.all} ${total}` : words.all}
        </button>
        {choices
          .filter((choice) => choice.n > 0 || isChosen(choice))
          .map((choice) => (
            <button
              type="button"
              class="chip"
              key={`${choice.name} ${choice.value}`}
              aria-pressed={isChosen(choice)}
              onClick={() => change({ [choice.name]: isChosen(choice) ? '' : choice.value })}
            >
              {choice.label} {choice.n}
            </button>
          ))}
      </fieldset>
      <label>
        {words.by}
        <select value={asked.by ?? ''} onChange={({ currentTarget }) => change({ by: currentTarget.value })}>
          <option value="">{words.anybody}</option>
          {names(facets.by, asked.by).map(({ value, claims }) => (
            <option value={value} key={value}>{`${value} (${claims})`}</option>
          ))}
        </select>
      </label>
      <label>
        {words.sort}
        <select value={asked.sort ?? ''} onChange={({ currentTarget }) => change({ sort: currentTarget.value })}>
          <option value="">{asked.q ? words.relevance : words.updated}</option>
          {asked.q && <option value="updated">{words.updated}</option>}
          <option value="created">{words.created}</option>
        </select>
      </label>
    </div>
  )
}

/** Whoever is chosen can be seen, though they have changed nothing of this. */
function names(by: Found['facets']['by'], chosen: string | undefined): Found['facets']['by'] {
  return chosen === undefined || by.some(({ value }) => value === chosen) ? by : [...by, { value: chosen, claims: 0 }]
}

function claimsOf(choices: readonly { readonly value: string; readonly claims: number }[], value: string): number {
  return choices.find((choice) => choice.value === value)?.claims ?? 0
}
