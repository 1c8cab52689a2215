import type { Claim, Estimate, Value } from '../../../core/claim/types.ts'

/** A claim known by its question alone, unless told more. */
export function claimOf(id: string, question: string, more: Partial<Claim> = {}): Claim {
  return {
    id,
    question: { en: question },
    measure: measureOf('{person}'),
    estimates: [],
    corrections: [],
    status: 'published',
    revision: 1,
    updatedAt: '2025-01-22T12:00:00Z',
    updatedBy: 'tests',
    ...more,
  }
}

export function measureOf(unit: string, outcomes: readonly string[] = []): Claim['measure'] {
  return {
    kind: unit === '1' ? 'share' : /^[A-Z]{3}$/.test(unit) ? 'amount' : 'count',
    unit,
    outcomes: Object.fromEntries(outcomes.map((outcome) => [outcome, { en: outcome }])),
    additive: true,
    tolerance: { days: 7, materiality: 1.1, freshForDays: 14 },
  }
}

export function estimateOf(
  id: string,
  counts: readonly string[],
  value: Value,
  more: Partial<Estimate> = {},
): Estimate {
  return {
    id,
    counts,
    value,
    basis: 'officialStatement',
    chain: [],
    lineage: id,
    saidAt: '2025-01-05',
    evidence: 'secondaryOnly',
    ...more,
  }
}
