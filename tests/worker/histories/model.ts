import { recognisable } from '../../../core/check/index.ts'
import type { Claim } from '../../../core/claim/types.ts'
import { lessonOf, telling } from '../../../core/match/index.ts'
import { articleSnapshot, claimListItem, claimSnapshot, tombstone } from '../../../core/snapshot/index.ts'
import { ArticlesModel, type Mark, type TaughtMark } from './articles-model.ts'
import { ChangesModel } from './changes-model.ts'
import { ClaimsModel, isOpen, last, toClaim } from './claims-model.ts'
import { ARTICLES, type ArticleName, CLAIMS, type ClaimId, urlOf } from './desk.ts'
import type { Step } from './steps.ts'

/** What readers should be able to read: plain lists, recomputed whole, with neither tables nor an outbox. */
export class Model {
  now: number
  readonly claims = new ClaimsModel()
  readonly articles = new ArticlesModel()
  readonly changes = new ChangesModel()
  readonly #keys: Readonly<Record<ArticleName, string>>

  constructor(now: number, keys: Readonly<Record<ArticleName, string>>) {
    this.now = now
    this.#keys = keys
  }

  /** Lets the clock run; embargoes end and claims expire at their moment. */
  advance(to: number): void {
    for (const moment of this.claims.turns(this.now, to)) this.#observe(moment)
    this.now = to
  }

  /** Applies a step; false if the ledger must refuse it. What happens while an article is read is applied by itself. */
  apply(step: Step): boolean {
    if (step.do === 'policy') {
      this.articles.policy = step.policy
      return true
    }
    const exists = (id: string) => CLAIMS.some((known) => known === id && this.claims.all.has(known))
    if ('article' in step) return this.articles.apply(step, this.now, exists)
    const accepted = this.claims.apply(step, this.now)
    this.#observe(this.now)
    return accepted
  }

  #observe(moment: number): void {
    this.claims.observe(moment)
    this.changes.observe(this.claims, moment)
  }

  /** Claims of which no document may say anything any more. */
  hidden(): ClaimId[] {
    return CLAIMS.filter((id) => {
      const current = this.claims.all.get(id)?.at(-1)
      return !current || !isOpen(current, this.now)
    })
  }

  /** Every document by its key in KV, with the status it is answered with, as it should be once the ledger has come to rest. */
  documents(): Record<string, readonly [status: number, document: unknown]> {
    const found: Record<string, readonly [number, unknown]> = {}
    const find = this.claims.findPublic(this.now)
    const shown = new Map<string, Claim>()
    for (const id of CLAIMS) {
      const claim = this.claims.shown(id, this.now)
      if (!claim) continue
      shown.set(id, claim)
      found[`v1:c:${id}`] = [statusOf(claim), claimSnapshot(claim, find)]
      const history = claim.status === 'published' ? this.changes.historyOf(id, this.claims) : tombstone(claim)
      found[`v1:h:${id}`] = [statusOf(claim), history]
      this.claims.all.get(id)?.forEach((revision, i) => {
        if (!revision.public) return
        const isHidden = revision.cited !== undefined && find('elbe', 'ministry') === undefined
        const asItWas = toClaim(revision, i + 1, isHidden ? 'paused' : 'published')
        const then = claim.status === 'published' ? asItWas : claim
        found[`v1:r:${id}:${i + 1}`] = [statusOf(then), claimSnapshot(then, () => revision.cited)]
      })
    }
    return { ...found, ...this.#lists(shown), ...this.#articles(shown) }
  }

  #lists(shown: ReadonlyMap<string, Claim>): ReturnType<Model['documents']> {
    if (shown.size === 0) return {}
    const find = this.claims.findPublic(this.now)
    // in the order of their creation
    const open = [...this.claims.all]
      .filter(([, revisions]) => isOpen(last(revisions), this.now))
      .flatMap(([id]) => shown.get(id) ?? [])
    const snapshots = open.map((claim) => claimSnapshot(claim, find)).filter((snapshot) => 'relations' in snapshot)
    return {
      'v1:l:0': [200, { claims: snapshots.map(claimListItem) }],
      'v1:i:0': [200, { claims: open.map((claim) => withLessons(claim, this.articles.lessons())) }],
      'v1:n': [200, { changes: this.changes.recent(this.claims, find, this.now) }],
    }
  }

  #articles(shown: ReadonlyMap<string, Claim>): ReturnType<Model['documents']> {
    const found: ReturnType<Model['documents']> = {}
    for (const name of ARTICLES) {
      const article = this.articles.all.get(name)
      if (!article?.wasPublic) continue
      const { status, marks, shownAt, title, publishedAt } = article
      const snapshot = articleSnapshot(
        {
          key: this.#keys[name],
          url: urlOf(name),
          ...(title === undefined ? {} : { title }),
          ...(publishedAt === undefined ? {} : { publishedAt }),
          annotations: marks.map(({ decision }) => decision),
          updatedAt: new Date(shownAt).toISOString(),
        },
        shown,
        this.claims.findPublic(this.now),
      )
      found[`v1:a:${this.#keys[name]}`] = [status === 'withdrawn' ? 410 : 200, snapshot]
    }
    return found
  }
}

/** What recognises a claim, and what decisions have taught of it. */
function withLessons(claim: Claim, lessons: readonly TaughtMark[]): object {
  const terms = lessons
    .filter(({ decision }) => decision.claimId === claim.id)
    .flatMap(({ decision, taught }) => lessonOf(decision, claim).map((term) => ({ ...term, taught })))
  const times = (kind: string, term: string, taught: Mark['taught']) =>
    terms.filter((one) => one.kind === kind && one.term === term && one.taught === taught).length
  const each = [...new Map(terms.map(({ kind, term }) => [`${kind} ${term}`, { kind, term }])).values()]
  const learned = telling(
    each.map(({ kind, term }) => ({
      kind,
      term,
      approved: times(kind, term, 'approved'),
      rejected: times(kind, term, 'rejected'),
    })),
  )
  return { ...recognisable(claim), ...(learned.length > 0 ? { learned } : {}) }
}

function statusOf({ status }: Claim): number {
  if (status === 'published') return 200
  return status === 'withdrawn' ? 410 : 404
}
