import * as v from 'valibot'
import { annotationSchema } from '../../core/claim/schema/annotation.ts'
import { scope } from '../../core/claim/schema/estimate.ts'
import { LIMITS } from '../../core/claim/schema/limits.ts'
import { labelMap } from '../../core/claim/schema/text.ts'

/** What editors get who look through figures across articles, as schemas. */

const count = v.pipe(v.number(), v.integer('is not whole'))
const about = {
  key: v.string(),
  url: v.string(),
  title: v.exactOptional(v.string()),
  publishedAt: v.exactOptional(v.string()),
}
const next = v.exactOptional(v.string())

export const annotationList = v.strictObject({
  annotations: v.array(
    v.strictObject({
      annotation: annotationSchema,
      article: v.strictObject(about),
      paragraph: v.exactOptional(v.string()),
      tag: v.string(),
    }),
  ),
  total: count,
  next,
})

/** The annotation as it is now, and as it was: to decide that again undoes this. */
export const decided = v.strictObject({
  annotation: annotationSchema,
  before: annotationSchema,
  article: v.strictObject(about),
  revision: count,
  tag: v.string(),
})

export const articleList = v.strictObject({
  articles: v.array(
    v.strictObject({
      ...about,
      revision: count,
      status: v.picklist(['active', 'withdrawn']),
      updatedAt: v.string(),
      updatedBy: v.string(),
      counts: v.strictObject({
        suggested: count,
        approved: count,
        rejected: count,
        seen: count,
        changed: count,
        lost: count,
      }),
    }),
  ),
  next,
})

const { id, figure, status, state, estimateId } = annotationSchema.entries

export const usages = v.strictObject({
  articles: v.array(
    v.strictObject({ ...about, annotations: v.array(v.strictObject({ id, figure, status, state, estimateId })) }),
  ),
  citedBy: v.array(v.string()),
  next,
})

const term = { name: v.string(), claims: count }

export const vocabulary = v.strictObject({
  terms: v.array(
    v.variant('kind', [
      v.strictObject({
        kind: v.literal('party'),
        ...term,
        party: v.looseObject({ name: v.string(), kind: v.string() }),
      }),
      v.strictObject({ kind: v.picklist(['place', 'population']), ...term, scope }),
      v.strictObject({ kind: v.literal('outcome'), ...term, label: labelMap(LIMITS.label) }),
    ]),
  ),
})

export const learned = v.strictObject({
  decisions: v.strictObject({ approved: count, rejected: count }),
  isFull: v.boolean(),
  terms: v.array(
    v.strictObject({
      kind: v.picklist(['word', 'noun', 'source']),
      term: v.string(),
      approved: count,
      rejected: count,
      speaks: v.picklist(['for', 'against', 'neither']),
    }),
  ),
  total: count,
})

/** The claims whose working copies stand beside them; the question as far as there is one. */
export const workingList = v.strictObject({
  copies: v.array(
    v.strictObject({
      id: v.string(),
      question: v.exactOptional(v.record(v.string(), v.string())),
      tag: v.string(),
      updatedAt: v.string(),
      updatedBy: v.string(),
      isBehind: v.boolean(),
      missing: v.array(v.strictObject({ pointer: v.string(), detail: v.string() })),
    }),
  ),
  next,
})

export const session = v.strictObject({
  id: v.string(),
  name: v.string(),
  scopes: v.array(v.picklist(['claims:read', 'claims:write', 'publish', 'admin', 'articles'])),
  origin: v.exactOptional(v.string()),
})
