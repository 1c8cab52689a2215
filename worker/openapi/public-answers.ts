import * as v from 'valibot'
import { annotationSchema } from '../../core/claim/schema/annotation.ts'
import { claimInputSchema } from '../../core/claim/schema/claim.ts'
import { estimate } from '../../core/claim/schema/estimate.ts'
import { value } from '../../core/claim/schema/value.ts'

/** The documents that readers get, as schemas: the description is made of them, and tests hold the answers to them. */

const id = v.string()
const count = v.pipe(v.number(), v.integer('is not whole'))
const instant = v.string()
const texts = v.record(v.string(), v.string())
const bound = v.nullable(v.number())
export const interval = v.nullable(v.strictTuple([bound, bound]))

/** A side of a ratio with the estimate that it cites written into it. */
const operand = v.union([
  v.string(),
  v.strictObject({ estimate: v.string(), value: v.unknown(), party: v.unknown(), saidAt: v.string() }),
  value,
])
const ratio = v.strictObject({
  form: v.literal('ratio'),
  numerator: operand,
  denominator: operand,
  phrase: v.string(),
  lang: v.exactOptional(v.string()),
})

const reading = v.strictObject({ narrow: interval, wide: interval })

export const publicEstimate = v.strictObject({
  ...estimate.entries,
  value: v.union([value, ratio]),
  reading,
  converted: v.exactOptional(v.strictObject({ ...reading.entries, factor: v.number(), offset: v.number() })),
  current: v.boolean(),
})

const reason = v.looseObject({ code: v.string() })

export const relation = v.strictObject({
  a: id,
  b: id,
  verdict: v.picklist([
    'conflict',
    'close',
    'possibleConflict',
    'compatible',
    'agree',
    'incomparable',
    'insufficient',
    'revision',
  ]),
  gap: v.exactOptional(v.number()),
  points: v.exactOptional(v.number()),
  reasons: v.array(reason),
  assumptions: v.array(v.looseObject({ code: v.string(), of: id })),
})

export const line = v.strictObject({
  verdict: v.picklist([
    'conflict',
    'possibleConflict',
    'close',
    'agree',
    'different',
    'compatible',
    'insufficient',
    'single',
  ]),
  factor: v.exactOptional(v.number()),
  points: v.exactOptional(v.number()),
  on: v.exactOptional(
    v.strictObject({ a: id, b: id, counts: v.array(v.string()), to: v.exactOptional(v.string()), reason }),
  ),
  noPrimary: v.exactOptional(v.literal(true)),
})

const { embargoUntil: _, expiresAt: __, estimates: ___, ...shown } = claimInputSchema.entries

export const publicClaim = v.strictObject({
  ...shown,
  estimates: v.array(publicEstimate),
  status: v.literal('published'),
  revision: count,
  updatedAt: instant,
  line,
})

export const claimSnapshot = v.strictObject({
  ...publicClaim.entries,
  relations: v.array(relation),
  ruleset: v.string(),
  judgedAt: v.exactOptional(v.string()),
  asOf: v.exactOptional(v.string()),
})

export const claimTombstone = v.strictObject({
  id,
  status: v.picklist(['withdrawn', 'paused']),
  revision: count,
  updatedAt: instant,
  corrections: shown.corrections,
})

const judged = { line, relations: v.array(relation) }

export const articleSnapshot = v.strictObject({
  key: v.string(),
  url: v.string(),
  title: v.exactOptional(v.string()),
  publishedAt: v.exactOptional(v.string()),
  annotations: v.array(
    v.strictObject({
      claimId: id,
      estimateId: v.exactOptional(id),
      quote: v.strictObject({
        exact: v.string(),
        prefix: v.exactOptional(v.string()),
        suffix: v.exactOptional(v.string()),
      }),
      figure: v.string(),
      ...judged,
      atPublication: v.exactOptional(
        v.strictObject({ date: v.string(), known: v.array(id), current: v.array(id), ...judged }),
      ),
    }),
  ),
  claims: v.record(v.string(), v.union([publicClaim, claimTombstone])),
  ruleset: v.string(),
  updatedAt: instant,
  desk: v.exactOptional(v.string()),
})

export const claimList = v.strictObject({
  claims: v.array(
    v.strictObject({ id, question: texts, line, status: v.string(), revision: count, updatedAt: instant }),
  ),
  next: v.exactOptional(v.string()),
})

export const linkedData = v.looseObject({ '@context': v.string() })

export const health = v.strictObject({
  service: v.literal('counterpoint'),
  version: v.string(),
  ruleset: v.string(),
  kv: v.picklist(['ok', 'damaged', 'down']),
  publishing: v.union([
    v.literal('unknown'),
    v.strictObject({
      waiting: count,
      since: v.exactOptional(instant),
      lag: count,
      failing: v.array(v.strictObject({ document: v.string(), since: instant })),
    }),
  ]),
  unreadable: v.array(v.strictObject({ document: v.string(), at: instant })),
  index: v.strictObject({
    state: v.picklist(['none', 'ready', 'tooLarge']),
    claims: count,
    age: v.exactOptional(count),
  }),
})

export const problem = v.strictObject({
  type: v.string(),
  title: v.string(),
  status: count,
  detail: v.exactOptional(v.string()),
  errors: v.exactOptional(v.array(v.strictObject({ pointer: v.string(), detail: v.string() }))),
  revision: v.exactOptional(count),
  tag: v.exactOptional(v.string()),
  annotation: v.exactOptional(annotationSchema),
  preview: v.exactOptional(v.looseObject({})),
  created: v.exactOptional(count),
  changed: v.exactOptional(count),
  unchanged: v.exactOptional(count),
  failed: v.exactOptional(count),
  failures: v.exactOptional(
    v.array(v.looseObject({ line: v.optional(count), claim: v.optional(v.string()), reason: v.string() })),
  ),
})
