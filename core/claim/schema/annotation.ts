import * as v from 'valibot'
import { evidenceSchema } from './evidence.ts'
import { LIMITS } from './limits.ts'
import { instant, list, number, slug, text } from './text.ts'

/** Where a figure stands in an article, as an editor or the matcher ties it to a claim. */
export const annotationInputSchema = v.strictObject({
  claimId: slug(LIMITS.id),
  estimateId: v.exactOptional(slug(LIMITS.id)),
  quote: v.strictObject({ exact: text(600), prefix: v.exactOptional(text(200)), suffix: v.exactOptional(text(200)) }),
  figure: text(80),
  status: v.picklist(['suggested', 'approved', 'rejected', 'seen']),
  score: v.exactOptional(v.pipe(number, v.minValue(0, 'is below 0'), v.maxValue(1, 'is above 1'))),
  evidence: v.exactOptional(list(evidenceSchema, LIMITS.terms)),
})

/** With what the ledger knows of it. */
export const annotationSchema = v.strictObject({
  ...annotationInputSchema.entries,
  id: slug(LIMITS.id),
  by: v.picklist(['matcher', 'editor']),
  state: v.picklist(['standing', 'changed', 'lost']),
  stateAt: instant,
})

/** As it was read, or as an export of an earlier release has it: what the ledger adds may be missing. */
export const sentAnnotationSchema = v.strictObject({
  ...annotationInputSchema.entries,
  id: v.exactOptional(annotationSchema.entries.id),
  by: v.exactOptional(annotationSchema.entries.by),
  state: v.exactOptional(annotationSchema.entries.state),
  stateAt: v.exactOptional(annotationSchema.entries.stateAt),
})
