import { articleKey } from '../../core/article/index.ts'
import { findFigures } from '../../core/check/index.ts'
import { BOUNDS } from '../bounds.ts'
import type { PublishedClaims } from '../check/published-claims.ts'
import type {
  Actor,
  ArticleChanged,
  ArticleRecord,
  Invalid,
  LedgerApi,
  Site,
  Stale,
  Validators,
  Withdrawn,
} from '../ledger/types.ts'
import { type Decisions, keepDecisions } from './decisions.ts'
import { pack } from './pack.ts'
import { type Suggestion, suggest } from './suggest.ts'

/** An article as it was sent or fetched; `url` is its canonical address. */
export interface ArticleText {
  readonly url: string
  readonly text: string
  readonly title?: string
  readonly lang?: string
  readonly publishedAt?: string
  /** It says that it is a copy of an article elsewhere: nothing of it is shown before an editor has looked. */
  readonly isCopy?: true
  /** Of the page that it was read from. */
  readonly validators?: Validators
}

/** How far a reading may reach, by who hands the article in. */
export interface Reach {
  /** May change what readers see: approve what is sure where the site's policy says so, replace what the matcher approved, change title and date. */
  readonly publishes: boolean
  /** May bring back an article that an editor withdrew. */
  readonly revives: boolean
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

export interface ReadingPorts {
  readonly ledger: ReadingLedger
  readonly claims: PublishedClaims
}

/**
 * Reads the figures of an article, matches them with the published claims, and stores what it finds: suggestions, or approved
 * annotations where the policy of the article's site allows it and the match is sure. Decisions that editors took stay, those included that
 * they take while the article is being read.
 */
export async function readArticle(
  article: ArticleText,
  { ledger, claims }: ReadingPorts,
  actor: Actor,
  reach: Reach,
): Promise<ArticleRead | Invalid | Withdrawn | Stale | NoClaims> {
  const { url, text, title, lang } = article
  const [key, index, { sites }] = await Promise.all([keyOf(url), claims.index({ upToDate: true }), ledger.readSites()])
  if (!index) return { ok: false, reason: 'noClaims' }
  const policy = sites.find(({ origin }) => origin === new URL(url).origin)?.policy ?? 'suggest'
  const found = findFigures(text, index, {
    ...(lang === undefined ? {} : { lang }),
    ...(title === undefined ? {} : { headline: title }),
  })
  const mayApprove = reach.publishes && !article.isCopy
  const suggestions = suggest(text, found, mayApprove ? policy : 'suggest')
  return save(article, key, suggestions, ledger, actor, reach)
}

/** So often a reading is laid anew over decisions that were taken meanwhile. */
const TRIES = 3

async function save(
  article: ArticleText,
  key: string,
  suggestions: readonly Suggestion[],
  ledger: ReadingPorts['ledger'],
  actor: Actor,
  reach: Reach,
): Promise<ArticleRead | Invalid | Withdrawn | Stale> {
  const [hash, kept] = await Promise.all([sha256(article.text), pack(article.text, BOUNDS.keptText)])
  const textHash = hex(hash)
  for (let tries = 1; ; tries++) {
    const found = await ledger.readArticle(key)
    const before = found.ok ? found.value : undefined
    const stored = before?.article.annotations ?? []
    const { annotations, changed, lost } = keepDecisions(article.text, stored, suggestions, {
      keepsApproved: !reach.publishes,
    })
    const saved = await ledger.saveArticle({
      article: { key, url: article.url, ...headOf(article, before, reach), annotations },
      textHash,
      ...(kept ? { text: kept } : {}),
      ...(article.validators ? { validators: article.validators } : {}),
      ifRevision: before?.revision ?? 0,
      revives: reach.revives,
      actor,
    })
    if (saved.ok) return { ...saved, changed, lost }
    if (saved.reason !== 'stale' || tries === TRIES) return saved
  }
}

/** Title and date of an article that is known stay as they are for whoever may not change what readers see. */
function headOf(article: ArticleText, before: ArticleRecord | undefined, reach: Reach) {
  const { title, publishedAt } = before && !reach.publishes ? before.article : article
  return { ...(title === undefined ? {} : { title }), ...(publishedAt === undefined ? {} : { publishedAt }) }
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
