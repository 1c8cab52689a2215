import * as v from 'valibot'
import { LIMITS } from './limits.ts'
import { langMap, number, outcome, unit } from './text.ts'

const TOLERANCE = { days: 7, materiality: 1.1, freshForDays: 14 }

/** What is counted, and the claim's own thresholds. */
export const measure = v.strictObject({
  kind: v.picklist(['count', 'amount', 'rate', 'share', 'index']),
  unit,
  unitLabel: v.exactOptional(langMap(LIMITS.label)),
  outcomes: v.pipe(
    v.record(v.string(), v.unknown()),
    v.check((map) => Object.keys(map).length > 0, 'names nothing that can be counted'),
    v.check((map) => Object.keys(map).length <= LIMITS.outcomes, `has more than ${LIMITS.outcomes} outcomes`),
    v.record(outcome, langMap(LIMITS.label)),
  ),
  additive: v.boolean(),
  canBeNegative: v.exactOptional(v.boolean()),
  tolerance: v.optional(
    v.strictObject({
      days: v.pipe(number, v.minValue(0, 'is below 0'), v.maxValue(3660, 'is above 3660')),
      materiality: v.pipe(number, v.minValue(1, 'is below 1'), v.maxValue(1000, 'is above 1000')),
      freshForDays: v.pipe(number, v.minValue(0, 'is below 0'), v.maxValue(36_600, 'is above 36600')),
    }),
    TOLERANCE,
  ),
})
