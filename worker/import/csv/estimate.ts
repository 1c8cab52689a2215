import { LIMITS } from '../../../core/claim/index.ts'
import { defined } from '../defined.ts'
import { sideOf } from '../side.ts'
import { fingerprinted, slugOf } from '../slug.ts'
import type { Row } from '../table.ts'
import { date, flag, list, outcomes, scope, texts, variant } from './cells.ts'
import type { ClaimDraft } from './claim.ts'
import { readValue, type ValueCells } from './value.ts'

/**
 * The draft of the row's estimate, or why no value can be read.
 * A row that says nothing of an estimate is not asked: see `hasEstimate`.
 */
export function estimateOf(row: Row, claim: ClaimDraft, columns: readonly string[]): EstimateCells {
  const value = readValue(row)
  if (!value.ok) return value
  const ownUnit = row.cell('unit')
  if (ownUnit !== undefined && value.unit !== undefined && ownUnit !== value.unit)
    return { ok: false, column: 'unit', detail: 'is not the unit that the phrase states' }
  if (row.cell('carrier') && list(row.cell('url')).length > list(row.cell('carrier')).length)
    return { ok: false, column: 'url', detail: 'has more entries than carrier' }
  const measured = Object.keys(claim.measure?.outcomes ?? {})
  const counts = outcomes(row.cell('counts')) ?? (measured.length === 1 ? measured : undefined)
  const saidAt = date(row.cell('said_at'))
  const party = row.cell('party') ?? list(row.cell('carrier'))[0] ?? ''
  const unit = ownUnit ?? value.unit
  const mayBe = list(row.cell('counts_may_be')).map(outcomes)
  const estimate = defined({
    id: row.cell('estimate') ?? idOf([party, saidAt ?? stated(row), ...(counts ?? [])].filter(Boolean).join(' ')),
    counts,
    countsBasis: row.cell('counts_basis') ?? (mayBe.length > 0 ? 'ambiguous' : undefined),
    countsMayBe: mayBe.length > 0 ? mayBe : undefined,
    population: scope(row, columns, 'population'),
    place: scope(row, columns, 'place'),
    period: periodOf(row),
    value: value.value,
    unit,
    variant: row.cell('variant') === undefined ? undefined : Object.fromEntries(variant(row.cell('variant'))),
    forecast: row.cell('forecast_made_at') === undefined ? undefined : { madeAt: date(row.cell('forecast_made_at')) },
    basis: row.cell('basis') ?? 'unsourced',
    chain: chainOf(row),
    lineage: row.cell('lineage') ?? idOf(party),
    saidAt,
    evidence: row.cell('evidence') ?? (row.cell('party') ? 'secondaryOnly' : 'noPrimaryFound'),
    supersededBy: supersessionOf(row),
    note: texts(row, columns, 'note'),
  })
  return { ok: true, estimate }
}

export type EstimateCells = { readonly ok: true; readonly estimate: unknown } | Extract<ValueCells, { ok: false }>

function idOf(text: string): string {
  return slugOf(text) || fingerprinted('', text)
}

/** Tells the undated rows of one party apart, in whatever order they stand. */
function stated(row: Row): string {
  const cells = STATED.map((column) => row.cell(column)).filter((cell) => cell !== undefined)
  return cells.join(' ').slice(0, LIMITS.phrase)
}

const STATED = ['phrase', 'value', 'low', 'high', 'best', 'parts', 'numerator', 'denominator']

const OF_ESTIMATE = [
  'estimate',
  'phrase',
  'value',
  'low',
  'high',
  'best',
  'parts',
  'numerator',
  'party',
  'said_at',
  'form',
]

/** A row may also say only what its claim is. */
export function hasEstimate(row: Row): boolean {
  return OF_ESTIMATE.some((column) => row.cell(column) !== undefined)
}

function periodOf(row: Row): unknown {
  const from = date(row.cell('period_from'))
  const to = date(row.cell('period_to'))
  if (from === undefined && to === undefined) return undefined
  const kind = row.cell('period_kind') ?? (from === undefined ? 'cumulative' : 'window')
  return defined({ from, to, toBasis: row.cell('period_to_basis') ?? 'stated', kind })
}

function supersessionOf(row: Row): unknown {
  const id = row.cell('superseded_by')
  return id === undefined ? undefined : defined({ id, reason: row.cell('superseded_reason') })
}

/** Who is likely to state a figure on this basis, where the row does not say what its party is. */
const KIND_BY_BASIS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    register: 'ngo',
    documentedMinimum: 'ngo',
    model: 'academic',
    intelligence: 'intelligence',
    officialStatement: 'state',
    census: 'state',
    survey: 'academic',
  }),
)

/**
 * `party` is the origin, `carrier` and `url` are lists of equal length. A `url` without carriers is the party's own page. Where no primary source was found and
 * nobody else carries the figure, the party is who repeats it, not its origin.
 */
function chainOf(row: Row): unknown[] {
  const name = row.cell('party')
  const carriers = list(row.cell('carrier'))
  const urls = list(row.cell('url'))
  const repeats = row.cell('evidence') === 'noPrimaryFound' && carriers.length === 0
  const party = defined({
    role: repeats ? 'carrier' : 'origin',
    party: defined({
      name,
      short: row.cell('party_short'),
      of: row.cell('party_of'),
      kind: row.cell('party_kind') ?? KIND_BY_BASIS.get(row.cell('basis') ?? '') ?? 'media',
    }),
    side: sideOf(row),
    named: flag(row.cell('named')),
    quote: row.cell('quote'),
    title: row.cell('title'),
    retrievedAt: date(row.cell('retrieved_at')),
    note: row.cell('obtained'),
    ...(carriers.length === 0 ? { url: urls[0], archivedUrl: row.cell('archived_url') } : {}),
  })
  const links = carriers.map((carrier, i) =>
    defined({
      role: 'carrier',
      party: { name: carrier, kind: 'media' },
      side: { role: 'independent' },
      url: urls[i],
      archivedUrl: i === 0 ? row.cell('archived_url') : undefined,
    }),
  )
  return name === undefined ? links : [party, ...links]
}
