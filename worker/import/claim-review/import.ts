import { LIMITS } from '../../../core/claim/index.ts'
import type { ClaimInput, DraftClaim } from '../../../core/claim/types.ts'
import { type ImportOutcome, type Rejected, together } from '../outcome.ts'
import { clipped } from '../prose.ts'
import { settle } from '../settle.ts'
import { fingerprinted } from '../slug.ts'
import { atOnce, type Steps } from '../steps.ts'
import { chainOf, claimantOf } from './chain.ts'
import { doubtAbout, estimatesOf, measureOf } from './estimates.ts'
import { addressesOf, dateAt, textAt } from './fields.ts'
import { languageOf } from './language.ts'
import { claimReviewsIn, isNode, listOf, type Node, nodesById, property } from './nodes.ts'

export function importClaimReview(document: unknown): ImportOutcome {
  return atOnce(readClaimReview(document))
}

/**
 * Reads fact-checks marked up as schema.org ClaimReview. Each becomes the draft of a claim: what was claimed, by whom, where it appeared, and an estimate for every figure
 * that the claim states. Ratings are not carried over: this product rates nobody.
 *
 * The same review of the same statement gives the same id on every import, and counts once. Never throws.
 */
export function* readClaimReview(document: unknown): Steps<ImportOutcome> {
  const reviews = claimReviewsIn(document)
  if (reviews.length === 0) return { claims: [], rejected: [{ pointer: '', detail: 'holds no ClaimReview' }] }
  const byId = nodesById(document)
  const drafts = new Map<string, Draft>()
  const rejected: Rejected[] = []
  for (const [i, { node, pointer }] of reviews.entries()) {
    if (i % REVIEWS_AT_ONCE === 0) yield
    const draft = draftOf(node, byId, pointer)
    const { id } = draft.claim ?? draft.unfinished ?? {}
    if (id !== undefined) drafts.set(id, draft)
    for (const detail of draft.flaws) rejected.push({ pointer, detail })
  }
  return together([...drafts.values()].map(outcomeOf), rejected)
}

/** Some milliseconds of work. */
const REVIEWS_AT_ONCE = 20

interface Draft {
  readonly pointer: string
  readonly claim?: ClaimInput
  /** In its place, where its figures lack something. */
  readonly unfinished?: DraftClaim
  readonly lacks: readonly string[]
  readonly flaws: readonly string[]
}

function outcomeOf({ pointer, claim, unfinished, lacks }: Draft): ImportOutcome {
  const { id } = claim ?? unfinished ?? {}
  const places = id === undefined ? [] : [{ pointer, claim: id }]
  if (!unfinished) return { claims: claim ? [claim] : [], rejected: [], places }
  const told = lacks.map((detail) => ({ pointer, detail }))
  return { claims: [], unfinished: [{ claim: unfinished, lacks: told }], rejected: [], places }
}

function draftOf(review: Node, byId: ReadonlyMap<string, Node>, pointer: string): Draft {
  const items = listOf(property(review, 'itemReviewed'))
    .slice(0, MOST_ITEMS)
    .map((item) => resolved(item, byId))
    .filter(isNode)
  const text = textAt(review, 'claimReviewed') ?? items.map(statementOf).find((found) => found !== undefined)
  if (text === undefined) return { pointer, lacks: [], flaws: ['claimReviewed is missing'] }
  const language = languageOf(review, text)
  const [url = ''] = addressesOf(property(review, 'url'))
  const madeAt = items.map(dateOf).find((date) => date !== undefined)
  const saidAt = madeAt ?? dateAt(review, 'datePublished', 'dateCreated', 'dateModified')
  const chain = chainOf(review, items, claimantOf(items), text)
  const dateOfReview = madeAt === undefined && saidAt !== undefined
  const estimates = estimatesOf({ text, language, saidAt, dateOfReview, chain })
  const claim = {
    id: fingerprinted(text, `${url} ${text}`),
    question: { [language.tag]: clipped(text, LIMITS.question) },
    measure: measureOf(text, language),
  }
  const { claim: whole, draft: unfinished, lacks, refused, errors } = settle(claim, estimates)
  const flaws = [...refused].map(([i, [flaw]]) => `figure ${i + 1} is left out: ${flaw?.pointer} ${flaw?.detail}`)
  const doubt = doubtAbout(text, language)
  if (doubt !== undefined) flaws.push(`claimReviewed ${doubt}`)
  const own = errors.map(({ pointer, detail }) => `${pointer} ${detail}`)
  if (!unfinished) {
    flaws.unshift(...own.map((detail) => `makes no acceptable draft: ${detail}`))
    return { pointer, ...(whole ? { claim: whole } : {}), lacks: [], flaws }
  }
  const what = [...lacks].map(([i, [lack]]) => `figure ${i + 1}: ${lack?.pointer} ${lack?.detail}`)
  return { pointer, unfinished, lacks: [...own, ...what], flaws }
}

/** What one review may be about, of which the first are read. */
const MOST_ITEMS = 50

/** In `@graph` documents what is reviewed is often named only by its `@id`. */
function resolved(item: unknown, byId: ReadonlyMap<string, Node>): unknown {
  const id = isNode(item) ? item['@id'] : item
  const target = typeof id === 'string' ? byId.get(id) : undefined
  return isNode(item) ? { ...target, ...item } : target
}

function statementOf(item: Node): string | undefined {
  return textAt(item, 'text', 'name', 'headline', 'description')
}

function dateOf(item: Node): string | undefined {
  const own = dateAt(item, 'datePublished', 'dateCreated')
  if (own !== undefined) return own
  const appearances = [...listOf(property(item, 'firstAppearance')), ...listOf(property(item, 'appearance'))].filter(
    isNode,
  )
  return appearances.map((page) => dateAt(page, 'datePublished', 'dateCreated')).find((date) => date !== undefined)
}
