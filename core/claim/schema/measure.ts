import * as v from 'valibot'
import { LIMITS } from './limits.ts'
import { code, labelMap, langMap, number, outcome, unit } from './text.ts'

const TOLERANCE = { days: 7, materiality: 1.1, freshForDays: 14 }

const codes = <Entry extends v.GenericSchema>(entry: Entry, max: number) =>
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.minEntries(1, 'is empty'),
    v.maxEntries(max, `has more than ${max} entries`),
    v.record(code, entry),
  )

/** What else tells two values apart. That `unstated` is one of the values is a rule across fields. */
const dimension = v.strictObject({
  label: langMap(LIMITS.label),
  values: codes(langMap(LIMITS.label), LIMITS.codes),
  decides: v.exactOptional(v.boolean()),
  unstated: v.exactOptional(code),
})

/** What is counted, and the claim's own thresholds. */
export const measure = v.strictObject({
  kind: v.picklist(['count', 'amount', 'rate', 'share', 'index']),
  unit,
  unitLabel: v.exactOptional(labelMap(LIMITS.label)),
  outcomes: v.pipe(
    v.record(v.string(), v.unknown()),
    v.minEntries(1, 'names nothing that can be counted'),
    v.maxEntries(LIMITS.outcomes, `has more than ${LIMITS.outcomes} outcomes`),
    v.record(outcome, labelMap(LIMITS.label)),
  ),
  additive: v.boolean(),
  scale: v.exactOptional(v.picklist(['ratio', 'signed', 'interval'])),
  tolerance: v.optional(
    v.strictObject({
      days: v.optional(v.pipe(number, v.minValue(0, 'is below 0'), v.maxValue(3660, 'is above 3660')), TOLERANCE.days),
      materiality: v.optional(
        v.pipe(number, v.minValue(1, 'is below 1'), v.maxValue(1000, 'is above 1000')),
        TOLERANCE.materiality,
      ),
      freshForDays: v.optional(
        v.pipe(number, v.minValue(0, 'is below 0'), v.maxValue(36_600, 'is above 36600')),
        TOLERANCE.freshForDays,
      ),
      absolute: v.exactOptional(v.pipe(number, v.minValue(0, 'is below 0'))),
    }),
    TOLERANCE,
  ),
  dimensions: v.exactOptional(codes(dimension, LIMITS.dimensions)),
})
