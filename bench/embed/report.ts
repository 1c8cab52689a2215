import { quantile } from '../median.ts'
import { type BudgetRow, budgetRows, type Results } from './budget.ts'
import type { Sizes } from './files.ts'
import { printTable } from './table.ts'
import type { Visit } from './visit.ts'
import { widgets } from './widgets.ts'

export function report(results: Results, sizes: Sizes): void {
  printVisits(results.visits)
  printAnchoring(results)
  printViolations(results)
  printTable(
    ['budget', 'allowed', 'ours', 'holds', 'best peer', 'its', 'its / ours'],
    budgetRows(results, sizes).map(budgetCells),
  )
}

function printVisits(visits: Results['visits']): void {
  const alone = (width: 'wide' | 'narrow') => visits.get(width === 'wide' ? 'page alone, wide' : 'page alone') ?? []
  const rows = [...visits].map(([name, runs]) => {
    const base = alone(name.endsWith('wide') ? 'wide' : 'narrow')
    const cell = (value: (visit: Visit) => number | undefined) => spread(runs.map(value))
    // each visit beside the bare page's of the same round
    const beyond = (value: (visit: Visit) => number, own = 0) =>
      spread(runs.map((run, n) => value(run) - (base[n] ? value(base[n]) : Number.NaN) - own))
    return [
      name,
      cell(({ requests }) => requests),
      cell(({ bytes }) => bytes),
      cell(({ longestTask }) => longestTask),
      cell(({ blocking }) => blocking),
      name.startsWith('page alone') ? cell(({ mainThread }) => mainThread) : beyond(({ mainThread }) => mainThread),
      cell(({ layoutShift }) => layoutShift),
      name.startsWith('page alone') ? cell(({ elements }) => elements) : beyond(({ elements }) => elements, tags(name)),
      cell(({ cold }) => cold),
      cell(({ warm }) => warm),
      cell(({ noise }) => noise),
    ]
  })
  printTable(
    [
      'widget',
      'requests',
      'bytes',
      'longest task',
      'blocking',
      'main thread',
      'layout shift',
      'elements',
      'INP first',
      'INP later',
      'messages',
    ],
    rows,
  )
}

/** The elements that integrating a widget takes. */
function tags(name: string): number {
  return widgets.find((widget) => widget.name === name)?.tags.match(/<(script|link)/g)?.length ?? 0
}

function printAnchoring({ anchoring }: Results): void {
  printTable(
    ['20 quotes in 5,000 words', 'found', 'first time', 'later'],
    [...anchoring].map(([name, runs]) => [
      name,
      spread(runs.map(({ found }) => found)),
      spread(runs.map(({ first }) => first)),
      spread(runs.map(({ warm }) => warm)),
    ]),
  )
}

function printViolations({ violations }: Results): void {
  const cell = (rules: readonly string[] | undefined) => (rules ? `${rules.length} ${rules.join(' ')}`.trim() : '-')
  printTable(
    ['axe-core', 'closed', 'open'],
    [...violations].map(([name, { closed, open }]) => [name, cell(closed), cell(open)]),
  )
}

function budgetCells({ what, budget, ours, peer }: BudgetRow): string[] {
  const ratio = peer && ours > 0 ? `${(peer.value / ours).toFixed(2)}` : '-'
  const holds = ours <= budget ? 'yes' : 'NO'
  return [what, number(budget), number(ours), holds, peer?.name ?? '-', peer ? number(peer.value) : '-', ratio]
}

/** The median, and in brackets between what the middle half of the values lies, where they differ. */
function spread(values: readonly (number | undefined)[]): string {
  const known = values.filter((value) => value !== undefined)
  if (known.length === 0) return '-'
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => number(quantile(known, share)))
  return low === high ? `${middle}` : `${middle} (${low}-${high})`
}

function number(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return value.toFixed(0)
  return Math.abs(value) < 1 ? value.toFixed(3) : value.toFixed(1)
}
