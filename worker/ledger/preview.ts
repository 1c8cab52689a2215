import { parseClaimInput, publishBlockers } from '../../core/claim/index.ts'
import type { InputError } from '../../core/claim/result.ts'
import type { Claim, ClaimInput } from '../../core/claim/types.ts'
import { comparisonsOf, MOST_COMPARISONS } from '../../core/compare/index.ts'
import { type FindEstimate, flipsBetween, type Judgement, judgementOf } from '../../core/snapshot/index.ts'
import { findPublic } from './citations.ts'
import { type ClaimRow, claimRow, toClaim, toInput } from './claim-rows.ts'
import { tooMany } from './drawn-claim.ts'
import { toBePublished } from './publish-working.ts'
import type { Found, NotFound, Preview } from './types.ts'
import { visibilityOf } from './visibility.ts'
import { isBehind, tagOf, workingRow } from './working-rows.ts'

/** So many of each are told; how many there are is said. */
const MOST_TOLD = 200

/** What publishing a claim now would change for readers. Nothing is stored. */
export function previewClaim(sql: SqlStorage, id: string, now: number): Found<Preview> | NotFound {
  const copy = workingRow(sql, id)
  const row = claimRow(sql, id)
  const draft = copy ? toBePublished(sql, copy, row) : row && toInput(row.body)
  if (!draft) return { ok: false, reason: 'notFound' }
  const parsed = parseClaimInput(draft)
  const missing = parsed.ok ? [...publishBlockers(draft), ...tooMuch(parsed.value)] : publishBlockers(draft)
  const after = parsed.ok && missing.length === 0 ? asPublished(parsed.value, row, now) : undefined
  const before = row?.visibility === 'public' ? toClaim(row) : undefined
  const shown = after && visibilityOf('published', after, row?.shown === 1, now).visibility
  const find = findPublic(sql)
  const findThen: FindEstimate = (claimId, estimateId) =>
    claimId === id && after ? after.estimates.find((one) => one.id === estimateId) : find(claimId, estimateId)
  const [was, is] = [before && judgementOf(before, find), after && judgementOf(after, find)]
  return {
    ok: true,
    value: {
      ...(copy ? { tag: tagOf(copy) } : {}),
      isBehind: copy !== undefined && isBehind(sql, copy, row),
      missing,
      visibility: { before: row?.visibility ?? 'hidden', ...(shown ? { after: shown } : {}) },
      line: { ...(was ? { before: was.line } : {}), ...(is ? { after: is.line } : {}) },
      relations: is ? flipsBetween(was?.relations ?? [], is.relations) : [],
      ...articles(sql, id, was, is),
      claims: after ? citing(sql, id, find, findThen) : [],
    },
  }
}

function tooMuch({ estimates }: ClaimInput): InputError[] {
  const comparisons = comparisonsOf(estimates)
  return comparisons > MOST_COMPARISONS ? [{ pointer: '/estimates', detail: tooMany(comparisons) }] : []
}

function asPublished(input: ClaimInput, row: ClaimRow | undefined, now: number): Claim {
  const revision = (row?.revision ?? 0) + 1
  return { ...input, status: 'published', revision, updatedAt: new Date(now).toISOString(), updatedBy: '' }
}

type Carrier = {
  readonly key: string
  readonly url: string
  readonly title: string | null
  readonly id: string
  readonly figure: string
  readonly estimate: string | null
}

/** The articles that show the claim, or would, each figure with its line. */
function articles(sql: SqlStorage, id: string, was: Judgement | undefined, is: Judgement | undefined) {
  const rows = sql
    .exec<Carrier>(
      `SELECT key, url, title, annotation.id, figure, estimate FROM annotation JOIN article ON article.key = annotation.article
        WHERE claim = ? AND annotation.status = 'approved' ORDER BY key, n`,
      id,
    )
    .toArray()
  const byArticle = Map.groupBy(rows, ({ key }) => key)
  const told = [...byArticle.values()].slice(0, MOST_TOLD).flatMap((figures) => {
    const [first] = figures
    if (!first) return []
    const { key, url, title } = first
    return [{ key, url, ...(title === null ? {} : { title }), figures: figures.map((one) => lineAt(one, was, is)) }]
  })
  return { articleCount: byArticle.size, articles: told }
}

function lineAt({ id, figure, estimate }: Carrier, was: Judgement | undefined, is: Judgement | undefined) {
  const repeated = estimate ?? undefined
  return {
    id,
    figure,
    ...(repeated === undefined ? {} : { estimateId: repeated }),
    ...(was ? { before: was.at(repeated) } : {}),
    ...(is ? { after: is.at(repeated) } : {}),
  }
}

/** Claims whose ratios cite this one, and whose line would be another. */
function citing(sql: SqlStorage, id: string, find: FindEstimate, findThen: FindEstimate): Preview['claims'] {
  const ids = sql.exec<{ claim: string }>('SELECT claim FROM citation WHERE cited = ? LIMIT ?', id, MOST_TOLD).toArray()
  return ids.flatMap(({ claim }) => {
    const row = claimRow(sql, claim)
    if (row?.visibility !== 'public') return []
    const [before, after] = [judgementOf(toClaim(row), find).line, judgementOf(toClaim(row), findThen).line]
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ id: claim, before, after }]
  })
}
