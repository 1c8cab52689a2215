import { median } from '../median.ts'
import type { Violations } from './accessibility.ts'
import type { Anchoring } from './anchoring.ts'
import type { Sizes } from './files.ts'
import type { Visit } from './visit.ts'

/** Everything that one run has seen, by widget, and by engine for `anchoring`. */
export interface Results {
  readonly visits: ReadonlyMap<string, readonly Visit[]>
  readonly anchoring: ReadonlyMap<string, readonly Anchoring[]>
  readonly violations: ReadonlyMap<string, Violations>
}

/** A row of the budget: what is allowed, what came out, and the best that a peer of this run did. Less is better throughout. */
export interface BudgetRow {
  readonly what: string
  readonly budget: number
  readonly ours: number
  readonly peer?: { readonly name: string; readonly value: number }
}

export function budgetRows({ visits, anchoring, violations }: Results, sizes: Sizes): BudgetRow[] {
  const visited = (what: string, budget: number, value: (visit: Visit) => number | undefined, ours?: string) =>
    row(what, budget, medians(visits, value), ours)
  const broken = (state: keyof Violations) =>
    new Map([...violations].flatMap(([name, { [state]: rules }]) => (rules ? [[name, rules.length] as const] : [])))
  return [
    {
      what: 'loader, brotli, B',
      budget: 4500,
      ours: sizes.loader,
      peer: { name: 'littlefoot', value: sizes.littlefoot },
    },
    // the budget's marks have no anchoring in them: docs/decisions/0036
    { what: 'marks, brotli, B', budget: 3000, ours: sizes.marks },
    { what: 'code before the marks, B', budget: 7500, ours: sizes.loader + sizes.marks },
    {
      what: 'one page view in one language, no card opened, B',
      budget: 21_000,
      ours: sizes.loader + sizes.marks + sizes.notes,
    },
    {
      what: 'the same with a card or notes in the margin, B',
      budget: 21_000,
      ours: sizes.loader + sizes.marks + sizes.notes + sizes.cards,
    },
    visited('requests before a click, nothing known', 2, ({ requests }) => requests, UNCHECKED),
    visited('bytes before a click, nothing known', 4500, ({ bytes }) => bytes, UNCHECKED),
    visited('requests before a click, 20 figures', 4, ({ requests }) => requests),
    visited('bytes before a click, 20 figures', 30_000, ({ bytes }) => bytes),
    row(
      'anchoring 20 quotes in 5,000 words, first time, ms',
      8,
      medians(anchoring, ({ first }) => first),
    ),
    row(
      'the same, warm, ms',
      2,
      medians(anchoring, ({ warm }) => warm),
    ),
    visited('longest task, ms (0: none of 50 or more)', 49, ({ longestTask }) => longestTask),
    visited('total blocking time, ms', 0, ({ blocking }) => blocking),
    visited('layout shift', 0, ({ layoutShift }) => layoutShift),
    visited('INP, first click, ms', 64, ({ cold }) => cold),
    visited('INP, later click, ms', 48, ({ warm }) => warm),
    visited('console messages, errors, CSP reports', 0, ({ noise }) => noise),
    row('axe rules broken, closed', 0, broken('closed')),
    row('axe rules broken, open', 0, broken('open')),
  ]
}

const UNCHECKED = 'counterpoint, nothing known'

function row(what: string, budget: number, values: ReadonlyMap<string, number>, ours = 'counterpoint'): BudgetRow {
  const [best] = [...values].filter(([name]) => !/^page alone|^counterpoint/.test(name)).sort(([, a], [, b]) => a - b)
  const peer = best && { peer: { name: best[0], value: best[1] } }
  return { what, budget, ours: values.get(ours) ?? Number.NaN, ...peer }
}

/** By name; who has no such value is left out. */
function medians<T>(
  runs: ReadonlyMap<string, readonly T[]>,
  value: (run: T) => number | undefined,
): Map<string, number> {
  return new Map(
    [...runs].flatMap(([name, all]) => {
      const values = all.map(value).filter((each) => each !== undefined)
      return values.length ? [[name, median(values)] as const] : []
    }),
  )
}
