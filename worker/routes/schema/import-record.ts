import * as v from 'valibot'
import {
  LIMITS,
  parse,
  parseKeptClaim,
  parseKeptDraft,
  parseKeptRow,
  type Result,
  sentAnnotationSchema,
  upcastAnnotation,
  upcastEstimate,
} from '../../../core/claim/index.ts'
import { estimate } from '../../../core/claim/schema/estimate.ts'
import { edtf, instant, list, slug, text, url } from '../../../core/claim/schema/text.ts'
import { MOST_TERMS } from '../../../core/match/index.ts'
import { BOUNDS } from '../../bounds.ts'
import type { ImportRecord } from '../../ledger/types.ts'
import { annotationFlaws } from './article.ts'
import { deskSchema } from './desk.ts'
import { siteSchema } from './site.ts'

const revision = v.pipe(v.number(), v.integer('is not whole'), v.minValue(1, 'is below 1'))
const who = text(LIMITS.name)
const signature = text(200)
const publicKey = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16}$/, 'is not the name of a key')),
  algorithm: v.literal('Ed25519'),
  publicKey: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/, 'is not a public key')),
  since: instant,
  until: v.exactOptional(instant),
})

/** A line may have been written under an earlier shape. */
const annotation = v.pipe(v.unknown(), v.transform(upcastAnnotation), sentAnnotationSchema)

const record = v.variant('type', [
  v.strictObject({
    type: v.literal('claim'),
    claim: v.unknown(),
    status: v.exactOptional(v.picklist(['draft', 'published'])),
    onlyNew: v.exactOptional(v.boolean()),
  }),
  v.strictObject({
    type: v.literal('revision'),
    claim: v.looseObject({
      status: v.picklist(['draft', 'published', 'paused', 'withdrawn']),
      revision,
      updatedAt: instant,
      updatedBy: who,
    }),
    action: v.picklist(['create', 'change', 'withdraw', 'publish', 'pause', 'revert', 'correct', 'import']),
    token: who,
    wasPublic: v.boolean(),
    cited: v.pipe(v.record(v.string(), v.unknown()), v.transform(upcastAll), v.record(v.string(), estimate)),
    published: v.exactOptional(
      v.strictObject({
        ruleset: text(20),
        judgedAt: v.exactOptional(edtf),
        document: v.exactOptional(v.string()),
        signature: v.exactOptional(signature),
      }),
    ),
  }),
  v.strictObject({
    type: v.literal('working'),
    claim: v.unknown(),
    base: v.pipe(v.number(), v.integer('is not whole'), v.minValue(0, 'is below 0')),
    save: revision,
    updatedAt: instant,
    updatedBy: who,
  }),
  v.strictObject({
    type: v.literal('article'),
    article: v.strictObject({
      key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/, 'is not an article key')),
      url,
      title: v.exactOptional(text(300)),
      publishedAt: v.exactOptional(edtf),
      annotations: list(annotation, BOUNDS.annotations),
    }),
    textHash: v.exactOptional(slug(64)),
    history: v.exactOptional(
      v.strictObject({
        revision,
        status: v.picklist(['active', 'withdrawn']),
        wasPublic: v.boolean(),
        updatedAt: instant,
        shown: v.exactOptional(v.strictObject({ revision, at: instant })),
        updatedBy: who,
      }),
    ),
  }),
  v.strictObject({
    type: v.literal('lessons'),
    claimId: slug(LIMITS.id),
    lessons: list(
      v.strictObject({
        annotation: slug(LIMITS.id),
        approved: v.boolean(),
        terms: list(v.strictObject({ kind: v.picklist(['word', 'noun', 'source']), term: text(80) }), MOST_TERMS),
      }),
      BOUNDS.lessons,
    ),
  }),
  v.strictObject({
    type: v.literal('desk'),
    said: v.exactOptional(v.strictObject({ desk: deskSchema, revision, updatedAt: instant })),
    keys: list(publicKey, BOUNDS.keys),
    signature: v.exactOptional(signature),
  }),
  v.strictObject({ type: v.literal('site'), site: siteSchema }),
])

/** The same of estimates. */
function upcastAll(cited: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(cited).map(([id, one]) => [id, upcastEstimate(one)]))
}

/** One line of an import: what an export wrote, or a claim as an editor would send it. */
export function parseImportRecord(input: unknown): Result<ImportRecord> {
  const shaped = parse(record, input)
  if (!shaped.ok) return shaped
  const { value } = shaped
  if (value.type === 'site' || value.type === 'desk' || value.type === 'lessons') return { ok: true, value }
  if (value.type === 'article') {
    const errors = annotationFlaws(value.article.annotations, '/article')
    return errors.length > 0 ? { ok: false, errors } : { ok: true, value }
  }
  if (value.type === 'claim') {
    const row = below('/claim', parseKeptRow(value.claim))
    if (!row.ok) return row
    if ('value' in row) return { ok: true, value: { ...value, claim: row.value } }
    const { onlyNew } = value
    return { ok: true, value: { type: 'draft', claim: row.draft, ...(onlyNew === undefined ? {} : { onlyNew }) } }
  }
  if (value.type === 'working') {
    const draft = below('/claim', parseKeptDraft(value.claim))
    return draft.ok ? { ok: true, value: { ...value, claim: draft.value } } : draft
  }
  const { status, revision, updatedAt, updatedBy, ...content } = value.claim
  const claim = below('/claim', parseKeptClaim(content))
  if (!claim.ok) return claim
  return { ok: true, value: { ...value, claim: { ...claim.value, status, revision, updatedAt, updatedBy } } }
}

type Read<Good> = Good | Extract<Result<never>, { ok: false }>

function below<Good extends { readonly ok: true }>(at: string, result: Read<Good>): Read<Good> {
  if (result.ok) return result
  return { ok: false, errors: result.errors.map(({ pointer, detail }) => ({ pointer: at + pointer, detail })) }
}
