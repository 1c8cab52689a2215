import type { Estimate, Measure, Value } from '../../../core/claim/index.ts'
import { type Relation, relate } from '../../../core/compare/index.ts'
import { claimOf } from './arbitrary.ts'

const BASE: Estimate = {
  id: 'a',
  counts: ['killed'],
  period: { to: '2025-01-05', toBasis: 'stated', kind: 'cumulative' },
  value: { form: 'exact', x: 100, phrase: '100' },
  basis: 'register',
  chain: [],
  lineage: 'one',
  saidAt: '2025-01-05',
  evidence: 'primarySeen',
}

export const first = (change: Partial<Estimate> = {}): Estimate => ({ ...BASE, ...change })
export const second = (change: Partial<Estimate> = {}): Estimate => ({ ...BASE, id: 'b', lineage: 'two', ...change })

/** How two estimates stand to each other under a measure, judged both ways round. */
export function judged(a: Partial<Estimate>, b: Partial<Estimate>, measure: Partial<Measure> = {}): Relation {
  const [one, two] = [first(a), second(b)]
  const claim = claimOf([one, two], measure)
  const [there, back] = [relate(one, two, claim), relate(two, one, claim)]
  if (there.verdict !== back.verdict || there.gap !== back.gap || there.points !== back.points)
    throw new Error(`not symmetric: ${JSON.stringify([there, back])}`)
  return there
}

/** The verdict, its first reason, and by how much. */
export function said(
  a: Partial<Estimate>,
  b: Partial<Estimate>,
  measure: Partial<Measure> = {},
): readonly [verdict: string, reason: string | undefined, gap: number | undefined] {
  const { verdict, reasons, gap, points } = judged(a, b, measure)
  return [verdict, reasons[0]?.code, gap ?? points]
}

export const exact = (x: number): Value => ({ form: 'exact', x, phrase: String(x) })
export const point = (x: number): Value => ({ form: 'point', x, phrase: String(x) })
export const about = (x: number): Value => ({ form: 'about', x, phrase: `about ${x}` })
export const atLeast = (x: number): Value => ({ form: 'atLeast', x, phrase: `at least ${x}` })
export const upTo = (x: number): Value => ({ form: 'upTo', x, phrase: `up to ${x}` })

export const window = (from: string, to: string): Partial<Estimate> => ({
  period: { from, to, toBasis: 'stated', kind: 'window' },
})
export const total = (to: string, from?: string): Partial<Estimate> => ({
  period: { ...(from === undefined ? {} : { from }), to, toBasis: 'stated', kind: 'cumulative' },
})
export const moment = (to: string): Partial<Estimate> => ({ period: { to, toBasis: 'stated', kind: 'snapshot' } })

export const tolerance = (change: Partial<Measure['tolerance']>): Measure['tolerance'] => ({
  days: 7,
  materiality: 1.1,
  freshForDays: 14,
  ...change,
})
