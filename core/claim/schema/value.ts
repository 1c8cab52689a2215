import * as v from 'valibot'
import { LIMITS } from './limits.ts'
import { counts, filled, language, number, text } from './text.ts'

const phrase = { phrase: text(LIMITS.phrase), lang: v.exactOptional(language) }

const pointEntries = {
  form: v.picklist([
    'exact',
    'point',
    'about',
    'nearly',
    'justOver',
    'atLeast',
    'moreThan',
    'atMost',
    'upTo',
    'lessThan',
  ]),
  x: number,
  precision: v.exactOptional(v.pipe(number, v.gtValue(0, 'is not above 0'))),
  fraction: v.exactOptional(
    v.strictTuple([
      v.pipe(v.number(), v.integer('is not whole')),
      v.pipe(v.number(), v.integer('is not whole'), v.minValue(1, 'is below 1')),
    ]),
  ),
}

const rangeEntries = {
  form: v.literal('range'),
  from: number,
  to: number,
  best: v.exactOptional(number),
  means: v.picklist(['confidence', 'credible', 'sourceRange', 'reports', 'expert', 'rounding', 'unstated']),
  level: v.exactOptional(v.pipe(number, v.gtValue(0, 'is not above 0'), v.ltValue(1, 'is not below 1'))),
}

const simpleValue = v.variant('form', [
  v.strictObject({ ...pointEntries, ...phrase }),
  v.strictObject({ ...rangeEntries, ...phrase }),
])
const part = v.strictObject({
  counts,
  value: v.variant('form', [v.strictObject(pointEntries), v.strictObject(rangeEntries)]),
})
const reference = v.pipe(
  v.string(),
  v.maxLength(2 * LIMITS.id + 1, 'is too long'),
  v.regex(/^(?:[a-z0-9-]+\/)?[a-z0-9-]+$/, 'is not an estimate id or claimId/estimateId'),
)

/** The schema of `Value`: five forms, each with the phrase as it was said. */
export const value = v.variant('form', [
  ...simpleValue.options,
  v.strictObject({
    form: v.literal('vague'),
    word: text(60),
    from: v.exactOptional(number),
    to: v.exactOptional(number),
    ...phrase,
  }),
  v.strictObject({ form: v.literal('sum'), parts: filled(part, LIMITS.parts), ...phrase }),
  v.strictObject({
    form: v.literal('ratio'),
    numerator: v.union([reference, simpleValue]),
    denominator: v.union([reference, simpleValue]),
    ...phrase,
  }),
])
