import { defined } from '../defined.ts'
import { type ImportOutcome, type Rejected, together } from '../outcome.ts'
import { placesOf } from '../places.ts'
import { settleRows } from '../settle-rows.ts'
import { atOnce, type Steps } from '../steps.ts'
import { readTable, type TableBounds } from '../table.ts'
import { hasBounds } from './columns.ts'
import { type EventClaim, eventOf } from './event.ts'

export function importConflictRows(text: string): ImportOutcome {
  return atOnce(readConflictRows(text))
}

/**
 * Reads a conflict database's table of events with low, best and high estimates (UCDP's columns, as CSV). Each row becomes a claim with one estimate, unless a `claim` column
 * gathers rows; what is not known is left out rather than filled. Columns that are not read are passed over: such tables have fifty. Never throws.
 */
export function* readConflictRows(text: string, bounds?: TableBounds): Steps<ImportOutcome> {
  const { columns, rows, rejected: damaged } = yield* readTable(text, bounds)
  if (columns.length > 0 && !hasBounds(columns))
    return { claims: [], rejected: [{ line: 1, detail: 'has none of the columns low, best and high' }] }
  const rejected: Rejected[] = [...damaged]
  const events: Gathered[] = []
  for (const [i, row] of rows.entries()) {
    if (i % ROWS_AT_ONCE === 0) yield
    const event = eventOf(row, columns)
    if (event.ok) events.push({ ...event, line: row.line })
    else rejected.push({ line: row.line, detail: event.detail })
  }
  const outcomes: ImportOutcome[] = []
  let since = 0
  for (const group of Map.groupBy(events, ({ claim }) => claim.id).values()) {
    outcomes.push(importGroup(group))
    since += group.length
    if (since < ROWS_AT_ONCE) continue
    since = 0
    yield
  }
  return together(outcomes, rejected)
}

/** Some milliseconds of work. */
const ROWS_AT_ONCE = 100

interface Gathered {
  readonly line: number
  readonly claim: EventClaim
  readonly estimate: object
}

function importGroup(events: readonly Gathered[]): ImportOutcome {
  const claims = events.map(({ claim }) => claim)
  const outcomes = new Set(claims.flatMap(({ counts }) => counts))
  const place = claims.find((claim) => claim.place)?.place
  const draft = defined({
    id: claims[0]?.id,
    question: claims.find(({ question }) => question)?.question,
    measure: {
      kind: 'count',
      unit: '{person}',
      outcomes: Object.fromEntries([...outcomes].map((outcome) => [outcome, outcome])),
      additive: true,
    },
    place,
  })
  const rows = events.map(({ line, claim, estimate }) => ({
    line,
    estimate: claim.place && claim.place.code !== place?.code ? { ...estimate, place: claim.place } : estimate,
  }))
  const { claim, unfinished, rejected, flaws } = settleRows(draft, rows, () => events[0]?.line ?? 1)
  const lines = rows.map(({ line }) => line)
  const places = placesOf(claims[0]?.id ?? '', lines, rows)
  const beside = { ...(unfinished ? { unfinished: [unfinished] } : {}), places }
  if (claim && claim.estimates.length > 0) return { claims: [claim], ...beside, rejected }
  if (unfinished) return { claims: [], ...beside, rejected }
  const blamed = new Set(rejected.map(({ line }) => line))
  const detail = flaws.map((flaw) => `${flaw.column} ${flaw.detail}`).join('; ')
  const dragged = events.filter(({ line }) => !blamed.has(line)).map(({ line }) => ({ line, detail }))
  return { claims: [], rejected: [...rejected, ...dragged] }
}
