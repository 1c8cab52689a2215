import { articleKey } from '../../core/article/index.ts'
import { findFigures } from '../../core/check/index.ts'
import type { PublishedClaims } from '../check/published-claims.ts'
import type { Actor, ArticleChanged, Invalid, LedgerApi, Site } from '../ledger/types.ts'
import { type Decisions, keepDecisions } from './decisions.ts'
import { suggest } from './suggest.ts'

/** An article as it was sent or fetched; `url` is its canonical address. */
export interface ArticleText {
  readonly url: string
  readonly text: string
  readonly title?: string
  readonly lang?: string
  readonly publishedAt?: string
}

export interface ArticleRead extends ArticleChanged, Pick<Decisions, 'changed' | 'lost'> {}

/** What reading needs of the ledger. */
export interface ReadingLedger extends Pick<LedgerApi, 'readArticle' | 'saveArticle'> {
  readSites(): Promise<{ readonly sites: readonly Site[] }>
}

/** No claims can be had to compare with: try again later. */
export interface NoClaims {
  readonly ok: false
  readonly reason: 'noClaims'
}

/**
 * Reads the figures of an article, matches them with the published claims, and stores what it finds: suggestions, or approved
 * annotations where the policy of the article's site allows it and the match is sure. Decisions that editors took stay.
 */
export async function readArticle(
  article: ArticleText,
  {
    ledger,
    claims,
  }: {
    readonly ledger: ReadingLedger
    readonly claims: PublishedClaims
  },
  actor: Actor,
): Promise<ArticleRead | Invalid | NoClaims> {
  const { url, text, title, lang, publishedAt } = article
  const key = await keyOf(url)
  const [index, { sites }, before] = await Promise.all([
    claims.index({ upToDate: true }),
    ledger.readSites(),
    ledger.readArticle(key),
  ])
  if (!index) return { ok: false, reason: 'noClaims' }
  const policy = sites.find(({ origin }) => origin === new URL(url).origin)?.policy ?? 'suggest'
  const found = findFigures(text, index, {
    ...(lang === undefined ? {} : { lang }),
    ...(title === undefined ? {} : { headline: title }),
  })
  const stored = before.ok ? before.value.article.annotations : []
  const { annotations, changed, lost } = keepDecisions(text, stored, suggest(text, found, policy))
  const saved = await ledger.saveArticle({
    article: {
      key,
      url,
      ...(title === undefined ? {} : { title }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
      annotations,
    },
    textHash: hex(await sha256(text)),
    actor,
  })
  return saved.ok ? { ...saved, changed, lost } : saved
}

/** The key of an article by its canonical address. */
export async function keyOf(url: string): Promise<string> {
  return articleKey(await sha256(url))
}

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
