import type { Measure, PointForm, PointValue, Value } from '../../../core/claim/types.ts'
import type { PublicClaim, PublicEstimate } from '../../../core/snapshot/types.ts'
import { languages } from '../../../view/strings/index.ts'
import { type Speaker, speaker } from '../../../view/words/speak.ts'

export const measure: Measure = {
  kind: 'count',
  unit: '{person}',
  outcomes: { killed: { en: 'killed', de: 'getötet' }, wounded: { en: 'wounded' } },
  additive: true,
  tolerance: { days: 7, materiality: 1.1, freshForDays: 14 },
}

export function estimate(value: Value, more: Partial<PublicEstimate> = {}): PublicEstimate {
  return {
    id: 'some',
    counts: ['killed'],
    value,
    basis: 'model',
    chain: [],
    lineage: 'some',
    saidAt: '2025',
    evidence: 'primarySeen',
    reading: { narrow: null, wide: [0, 1] },
    current: true,
    ...more,
  }
}

export function point(form: PointForm, x: number, precision?: number): PointValue {
  return { form, x, phrase: '', ...(precision === undefined ? {} : { precision }) }
}

export function claimOf(estimates: readonly PublicEstimate[], more: Partial<PublicClaim> = {}): PublicClaim {
  return {
    id: 'claim',
    question: { en: 'How many?' },
    measure,
    estimates,
    corrections: [],
    status: 'published',
    revision: 1,
    updatedAt: '2025-01-22T12:00:00Z',
    line: { verdict: 'single' },
    ...more,
  }
}

/** Of a measure that differs from the sample's in this. */
export function speaking(lang: string, differs: Partial<Measure> = {}): Speaker {
  const strings = languages[lang.slice(0, 2)]
  if (!strings) throw new Error(lang)
  return speaker(lang, strings, { ...measure, ...differs })
}
