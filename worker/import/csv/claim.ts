import type { LangMap, Topic } from '../../../core/claim/types.ts'
import { defined } from '../defined.ts'
import { readNumber } from '../number-cell.ts'
import type { Row } from '../table.ts'
import { flag, list, outcomes, scope, texts } from './cells.ts'
import { dimensionsOf } from './dimensions.ts'

export type ClaimDraft = ReturnType<typeof claimOf>

/** The draft of a claim without its estimates. Each of its cells is the first that is filled among the claim's rows. */
export function claimOf(id: string, rows: readonly Row[], columns: readonly string[]) {
  const first = firstFilled(rows)
  const kind = first.cell('kind') ?? 'count'
  return defined({
    id,
    question: texts(first, columns, 'question'),
    reason: texts(first, columns, 'reason'),
    measure: defined({
      kind,
      unit: first.cell('unit') ?? (kind === 'share' ? '1' : undefined),
      unitLabel: texts(firstFilled(alike(rows, ['unit'])), columns, 'unit_label'),
      outcomes: outcomesOf(first, rows, columns),
      additive: flag(first.cell('additive')) ?? false,
      scale: first.cell('scale'),
      tolerance: toleranceOf(first),
      dimensions: dimensionsOf(first, rows, columns),
    }),
    population: scope(firstFilled(alike(rows, ['population', 'population_label'])), columns, 'population'),
    place: scope(firstFilled(alike(rows, ['place', 'place_label'])), columns, 'place'),
    topic: topicOf(first),
    embargoUntil: first.cell('embargo_until'),
    expiresAt: first.cell('expires_at'),
  })
}

/**
 * The rows that mean the same thing as the first that names one, or name none: a row whose estimate is of another population, place or
 * unit says what belongs to that one.
 */
function alike(rows: readonly Row[], names: readonly string[]): readonly Row[] {
  const named = (row: Row) => names.map((name) => row.cell(name)).find((cell) => cell !== undefined)
  const first = rows.map(named).find((name) => name !== undefined)
  return rows.filter((row) => (named(row) ?? first) === first)
}

/** A row made of the first filled cell of each column. */
function firstFilled(rows: readonly Row[]): Row {
  const cell = (column: string) => {
    for (const row of rows) {
      const text = row.cell(column)
      if (text !== undefined) return text
    }
    return undefined
  }
  return { line: rows[0]?.line ?? 1, decimalComma: rows[0]?.decimalComma ?? false, cell }
}

/** `killed: killed | wounded: wounded or injured`. Without the column: what the rows count, by those names. */
function outcomesOf(first: Row, rows: readonly Row[], columns: readonly string[]): Record<string, LangMap> | undefined {
  const labels = new Map<string, LangMap>()
  for (const [language, text] of Object.entries(texts(first, columns, 'outcomes') ?? {})) {
    for (const item of list(text)) {
      const colon = item.indexOf(':')
      const name = (colon < 0 ? item : item.slice(0, colon)).trim()
      const label = (colon < 0 ? '' : item.slice(colon + 1)).trim() || name
      labels.set(name, { ...labels.get(name), [language]: label })
    }
  }
  if (labels.size === 0) {
    for (const name of rows.flatMap((row) => outcomes(row.cell('counts')) ?? [])) labels.set(name, { en: name })
  }
  return labels.size > 0 ? Object.fromEntries(labels) : undefined
}

const TOLERANCE = {
  days: 'tolerance_days',
  materiality: 'materiality',
  freshForDays: 'fresh_for_days',
  absolute: 'absolute',
}

/** What of the claim's thresholds the file states; the rest are the house's. */
function toleranceOf(first: Row): Record<string, number | string> | undefined {
  const stated = Object.entries(TOLERANCE).flatMap(([key, column]): [string, number | string][] => {
    const text = first.cell(column)
    if (text === undefined) return []
    const number = readNumber(text, first.decimalComma)
    return [[key, number.kind === 'number' ? number.x : text]]
  })
  return stated.length > 0 ? Object.fromEntries(stated) : undefined
}

/** `North Korean, DPRK | soldiers, troops`: every group must be touched by one of its terms. */
function topicOf(first: Row): Topic | undefined {
  const groups = list(first.cell('topic')).map(terms)
  const not = terms(first.cell('topic_not') ?? '')
  if (groups.length === 0 && not.length === 0) return undefined
  return { groups, ...(not.length > 0 ? { not } : {}) }
}

function terms(text: string): string[] {
  return text
    .split(',')
    .map((term) => term.trim())
    .filter(Boolean)
}
