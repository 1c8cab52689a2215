import { BOUNDS } from '../bounds.ts'
import type { PublishedClaims } from '../check/published-claims.ts'
import type { Actor, LedgerApi, ReadingOutcome, Site, Validators } from '../ledger/types.ts'
import { asArticle } from '../reading/page.ts'
import { type ArticleText, type Reach, type ReadingLedger, readArticle } from '../reading/read-article.ts'
import { HtmlReader } from '../reading/read-html.ts'
import { conditionsOf, validatorsIn } from './conditions.ts'
import { fetchPublic } from './fetch-public.ts'
import { isPassing, why } from './why.ts'

/** What an article is read with, the same for all articles of a run. */
export interface Reading {
  readonly ledger: LedgerApi
  readonly claims: PublishedClaims
  readonly sites: readonly Site[]
}

const MOST_BYTES = 4 * 1024 * 1024
const WITHIN = 15_000

export interface AskedPage {
  readonly url: string
  /** Of its last answer: it is read only if it has changed. */
  readonly known?: Validators
  /** The address is an article's own: a page that turns out to be another one is not that. */
  readonly isArticle?: true
  /** Who asks, and how far their reading reaches. */
  readonly actor: Actor
  readonly reach: Reach
}

/** What an editor withdrew does not come back because a feed lists it. */
const BY_ITSELF: Reach = { publishes: true, revives: false }

export function feedReader(name: string): Pick<AskedPage, 'actor' | 'reach'> {
  return { actor: { id: 'feed', name }, reach: BY_ITSELF }
}

/** Asks for the page of an article, and reads it. Says what became of it; never throws. */
export async function readPage(
  asked: AskedPage,
  { ledger, claims, sites }: Reading,
  spend: () => void,
): Promise<ReadingOutcome> {
  try {
    const page = await fetchArticle(asked, sites, spend)
    if (page.kind !== 'article') return page
    const ports = { ledger: withSites(ledger, sites, spend), claims }
    const read = await readArticle(page.article, ports, asked.actor, asked.reach)
    return read.ok ? { kind: 'read' } : OUTCOME[read.reason]
  } catch (error) {
    console.error({ message: 'reading an article failed', url: asked.url, error: String(error) })
    return { kind: 'later', error: 'the worker could not store it' }
  }
}

/** An article as its page has it now, or what became of asking for it: `read` where it has not changed since. */
export async function fetchArticle(
  asked: Pick<AskedPage, 'url' | 'known' | 'isArticle'>,
  sites: readonly Site[],
  spend: () => void,
): Promise<{ readonly kind: 'article'; readonly article: ArticleText } | ReadingOutcome> {
  const page = new HtmlReader(BOUNDS.articleText)
  const sinks = new Map([
    ['text/html', page],
    ['application/xhtml+xml', page],
  ])
  const origins = new Set(sites.map((site) => site.origin))
  const rules = { origins, sinks, mostBytes: MOST_BYTES, within: WITHIN, onRequest: spend }
  const fetched = await fetchPublic(asked.url, rules, conditionsOf(asked.known ?? {}))
  if (!fetched.ok) {
    const { retryAfter } = fetched
    const told = { error: why(fetched, 'HTML'), ...(retryAfter === undefined ? {} : { retryAfter }) }
    return { kind: isPassing(fetched) ? 'later' : 'failed', ...told }
  }
  if (fetched.kind === 'notModified')
    return asked.known ? { kind: 'read' } : { kind: 'failed', error: 'it answered with status 304' }
  const article = asArticle(page.end(), { url: fetched.url })
  if (!article) return { kind: 'failed', error: 'its address is too long' }
  if (asked.isArticle && article.url !== asked.url)
    return { kind: 'failed', error: 'its address leads to another page' }
  return { kind: 'article', article: { ...article, validators: validatorsIn(fetched.headers) } }
}

const OUTCOME: Readonly<Record<'withdrawn' | 'invalid' | 'stale' | 'noClaims', ReadingOutcome>> = {
  withdrawn: { kind: 'read' },
  invalid: { kind: 'failed', error: 'what was found in it could not be stored' },
  stale: { kind: 'later', error: 'it was edited while it was read' },
  noClaims: { kind: 'later', error: 'the published claims could not be had' },
}

/** The ledger as reading needs it, with the run's list of sites, which is asked for once. */
function withSites(ledger: LedgerApi, sites: readonly Site[], spend: () => void): ReadingLedger {
  return {
    readSites: async () => ({ sites }),
    readArticle: (key) => {
      spend()
      return ledger.readArticle(key)
    },
    saveArticle: (input) => {
      spend()
      return ledger.saveArticle(input)
    },
  }
}
