import * as v from 'valibot'
import { estimate, scope } from './estimate.ts'
import { LIMITS } from './limits.ts'
import { measure } from './measure.ts'
import { edtf, filled, instant, langMap, list, slug, text } from './text.ts'

const correction = v.strictObject({
  at: edtf,
  kind: v.picklist(['correction', 'clarification', 'update', 'retraction']),
  text: langMap(LIMITS.correction),
  fromRevision: v.pipe(v.number(), v.integer('is not whole'), v.minValue(1, 'is below 1')),
})

const term = text(80)

/** The shape of what an editor writes. Rules across fields are in coherence.ts. Unknown keys are refused. */
export const claimInputSchema = v.strictObject({
  id: slug(LIMITS.id),
  question: langMap(LIMITS.question),
  reason: v.exactOptional(langMap(LIMITS.reason)),
  measure,
  population: v.exactOptional(scope),
  place: v.exactOptional(scope),
  topic: v.exactOptional(
    v.strictObject({
      groups: filled(filled(term, LIMITS.terms), LIMITS.groups),
      not: v.exactOptional(list(term, LIMITS.terms)),
    }),
  ),
  estimates: list(estimate, LIMITS.estimates),
  corrections: v.optional(list(correction, LIMITS.corrections), []),
  embargoUntil: v.exactOptional(instant),
  expiresAt: v.exactOptional(instant),
})
