import * as v from 'valibot'
import { evidenceSchema } from '../../core/claim/schema/evidence.ts'
import { value } from '../../core/claim/schema/value.ts'
import { interval, line, publicClaim, relation } from './public-answers.ts'

const figureClaim = v.strictObject({
  id: v.string(),
  score: v.number(),
  evidence: v.array(evidenceSchema),
  estimateId: v.exactOptional(v.string()),
  takenAs: v.exactOptional(
    v.strictObject({
      counts: v.array(v.string()),
      countsBasis: v.exactOptional(v.picklist(['stated', 'inferred', 'ambiguous'])),
      countsMayBe: v.exactOptional(v.array(v.array(v.string()))),
      period: v.exactOptional(v.looseObject({ to: v.string(), toBasis: v.string(), kind: v.string() })),
      unit: v.exactOptional(v.string()),
      variant: v.exactOptional(v.record(v.string(), v.string())),
      forecast: v.exactOptional(v.strictObject({ madeAt: v.string() })),
      lineage: v.string(),
    }),
  ),
  relations: v.exactOptional(v.array(relation)),
})

/** What `POST /v1/check` answers. `text` and `url` come with HTML. */
export const checkAnswer = v.strictObject({
  text: v.exactOptional(v.string()),
  url: v.exactOptional(v.string()),
  figures: v.array(
    v.strictObject({
      start: v.number(),
      end: v.number(),
      text: v.string(),
      value: value,
      unit: v.exactOptional(v.string()),
      noun: v.exactOptional(v.string()),
      change: v.exactOptional(v.picklist(['up', 'down'])),
      reading: v.strictObject({ narrow: interval, wide: interval }),
      claims: v.array(figureClaim),
    }),
  ),
  claims: v.array(v.strictObject({ ...publicClaim.entries, verdict: line.entries.verdict })),
  ruleset: v.string(),
  leftOut: v.exactOptional(
    v.strictObject({ claims: v.exactOptional(v.array(v.string())), figures: v.exactOptional(v.number()) }),
  ),
})
