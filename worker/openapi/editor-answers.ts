import * as v from 'valibot'
import { annotationSchema } from '../../core/claim/schema/annotation.ts'
import { claimInputSchema } from '../../core/claim/schema/claim.ts'
import { draftClaimSchema } from '../../core/claim/schema/draft.ts'
import { SCOPES } from '../ledger/scopes.ts'
import { PREVIEWED_AS } from '../routes/import-preview.ts'
import { deskSchema } from '../routes/schema/desk.ts'
import { sitesSchema } from '../routes/schema/site.ts'
import { line } from './public-answers.ts'

/** What editors get, as schemas: the description is made of them, and tests hold the answers to them. */

const id = v.string()
const count = v.pipe(v.number(), v.integer('is not whole'))
const instant = v.string()
const status = v.picklist(['draft', 'published', 'paused', 'withdrawn'])

const visibility = v.picklist(['hidden', 'held', 'public', 'takenBack', 'expired'])
const flaws = v.array(v.strictObject({ pointer: v.string(), detail: v.string() }))
const mended = v.exactOptional(
  v.array(v.strictObject({ pointer: v.string(), from: v.exactOptional(v.string()), to: v.exactOptional(v.string()) })),
)

export const claimRecord = v.strictObject({
  claim: claimInputSchema,
  revision: count,
  status,
  updatedAt: instant,
  updatedBy: v.string(),
  visibility: v.exactOptional(visibility),
  mended,
})

/** What an editor has begun, over which revision (0: there is none yet), and what it lacks to be published. */
export const workingCopy = v.strictObject({
  claim: draftClaimSchema,
  base: count,
  tag: v.string(),
  updatedAt: instant,
  updatedBy: v.string(),
  current: v.exactOptional(v.strictObject({ revision: count, status, visibility })),
  isBehind: v.boolean(),
  missing: flaws,
  mended,
})

const pair = { before: v.exactOptional(line), after: v.exactOptional(line) }

/** What publishing would change for readers, before and after. */
export const preview = v.strictObject({
  tag: v.exactOptional(v.string()),
  isBehind: v.boolean(),
  missing: flaws,
  visibility: v.strictObject({ before: visibility, after: v.exactOptional(visibility) }),
  line: v.strictObject(pair),
  relations: v.array(
    v.strictObject({
      a: v.string(),
      b: v.string(),
      before: v.exactOptional(v.string()),
      after: v.exactOptional(v.string()),
    }),
  ),
  articleCount: count,
  articles: v.array(
    v.strictObject({
      key: v.string(),
      url: v.string(),
      title: v.exactOptional(v.string()),
      figures: v.array(
        v.strictObject({ id: v.string(), figure: v.string(), estimateId: v.exactOptional(v.string()), ...pair }),
      ),
    }),
  ),
  claims: v.array(v.strictObject({ id: v.string(), before: line, after: line })),
})

export const revisionList = v.strictObject({
  revisions: v.array(
    v.strictObject({
      revision: count,
      action: v.string(),
      status,
      at: instant,
      by: v.string(),
      wasPublic: v.boolean(),
    }),
  ),
  next: v.exactOptional(v.string()),
})

export const changes = v.strictObject({
  from: count,
  to: count,
  changes: v.array(
    v.strictObject({
      path: v.string(),
      kind: v.picklist(['added', 'removed', 'changed']),
      before: v.exactOptional(v.string()),
      after: v.exactOptional(v.string()),
    }),
  ),
})

const choices = v.array(v.strictObject({ value: v.string(), claims: count }))

export const searchResult = v.strictObject({
  hits: v.array(
    v.strictObject({
      id,
      question: v.record(v.string(), v.string()),
      status,
      revision: count,
      updatedAt: instant,
      updatedBy: v.string(),
      verdict: v.exactOptional(v.string()),
      factor: v.exactOptional(v.number()),
      isStale: v.boolean(),
      articles: count,
      working: v.exactOptional(v.strictObject({ tag: v.string(), updatedAt: instant, updatedBy: v.string() })),
      snippet: v.exactOptional(v.array(v.strictObject({ text: v.string(), hit: v.boolean() }))),
      score: v.exactOptional(v.number()),
    }),
  ),
  total: count,
  facets: v.strictObject({ status: choices, verdict: choices, by: choices, stale: count }),
  next: v.exactOptional(v.string()),
})

export const turns = v.strictObject({
  turns: v.array(
    v.strictObject({
      id,
      question: v.record(v.string(), v.string()),
      at: instant,
      what: v.picklist(['embargoEnds', 'expires']),
    }),
  ),
})

export const articleRecord = v.strictObject({
  key: v.string(),
  url: v.string(),
  title: v.exactOptional(v.string()),
  publishedAt: v.exactOptional(v.string()),
  annotations: v.array(annotationSchema),
  updatedAt: instant,
  revision: count,
  status: v.picklist(['active', 'withdrawn']),
  updatedBy: v.string(),
  textHash: v.exactOptional(v.string()),
})

export const articleText = v.strictObject({ key: v.string(), text: v.string(), readAt: instant, until: instant })

/** What reading an article answers: besides its record, the decisions whose number it now states otherwise, or not at all. */
export const articleRead = v.strictObject({
  ...articleRecord.entries,
  changed: v.array(v.strictObject({ annotation: annotationSchema, now: v.string() })),
  lost: v.array(annotationSchema),
})

/** The list as it was put, and how the polling of its feeds goes: of each feed, some of the articles that wait or were given up. */
export const sitesAndFeeds = v.strictObject({
  ...sitesSchema.entries,
  feeds: v.array(
    v.strictObject({
      feed: v.string(),
      answeredAt: v.exactOptional(instant),
      dueAt: instant,
      failures: count,
      error: v.exactOptional(v.string()),
      waiting: count,
      failed: count,
      items: v.array(
        v.strictObject({
          url: v.string(),
          state: v.picklist(['waiting', 'failed']),
          dueAt: v.exactOptional(instant),
          error: v.exactOptional(v.string()),
        }),
      ),
    }),
  ),
})

/** Empty before the desk has said who it is. */
export const desk = v.strictObject({ ...deskSchema.entries, name: v.exactOptional(deskSchema.entries.name) })

const token = {
  id,
  name: v.string(),
  scopes: v.array(v.picklist(SCOPES)),
  origin: v.exactOptional(v.string()),
  createdAt: instant,
  createdBy: v.string(),
  expiresAt: v.exactOptional(instant),
  revokedAt: v.exactOptional(instant),
  usedAt: v.exactOptional(instant),
}
export const tokenEntry = v.strictObject(token)
export const tokenList = v.strictObject({ tokens: v.array(tokenEntry) })
export const newToken = v.strictObject({ token: v.string(), ...token })

const importFailures = v.array(
  v.strictObject({
    line: v.optional(count),
    claim: v.optional(v.string()),
    reason: v.string(),
    errors: flaws,
  }),
)

export const importReport = v.strictObject({
  created: count,
  changed: count,
  unchanged: count,
  failed: count,
  failures: importFailures,
  flawed: v.exactOptional(importFailures),
  incomplete: v.exactOptional(importFailures),
})

export const importPreview = v.strictObject({
  counts: v.strictObject({ created: count, changed: count, unchanged: count, incomplete: count, failed: count }),
  rows: v.array(
    v.strictObject({
      line: v.exactOptional(count),
      pointer: v.exactOptional(v.string()),
      subject: v.exactOptional(v.string()),
      becomes: v.picklist(PREVIEWED_AS),
      gone: v.exactOptional(v.array(v.string())),
      errors: v.exactOptional(flaws),
    }),
  ),
  more: v.exactOptional(v.literal(true)),
})

export const outbox = v.strictObject({
  waiting: count,
  entries: v.array(
    v.strictObject({
      key: v.string(),
      since: instant,
      due: instant,
      attempts: count,
      error: v.exactOptional(v.string()),
    }),
  ),
})

export const audit = v.strictObject({
  entries: v.array(
    v.strictObject({
      n: count,
      at: instant,
      by: v.string(),
      token: v.string(),
      action: v.string(),
      subject: v.string(),
      revision: v.exactOptional(count),
    }),
  ),
  next: v.exactOptional(v.string()),
})

export const rebuilt = v.strictObject({ keys: count })
