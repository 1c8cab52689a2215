import * as v from 'valibot'
import { LIMITS } from './limits.ts'
import { list, number, slug, text } from './text.ts'

/** Where a figure stands in an article, as an editor or the matcher ties it to a claim. */
export const annotationSchema = v.strictObject({
  claimId: slug(LIMITS.id),
  estimateId: v.exactOptional(slug(LIMITS.id)),
  quote: v.strictObject({ exact: text(600), prefix: v.exactOptional(text(200)), suffix: v.exactOptional(text(200)) }),
  figure: text(80),
  status: v.picklist(['suggested', 'approved', 'rejected']),
  score: v.exactOptional(v.pipe(number, v.minValue(0, 'is below 0'), v.maxValue(1, 'is above 1'))),
  evidence: v.exactOptional(list(text(LIMITS.phrase), LIMITS.terms)),
})
