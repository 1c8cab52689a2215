import { type Context, Hono, type Next } from 'hono'
import { type ComponentChildren, Fragment, h } from 'preact'
import { findClaims } from '../../core/match/index.ts'
import type { ClaimList, ClaimListItem } from '../../core/snapshot/index.ts'
import { ClaimListing } from '../../view/record/claim-list.tsx'
import { href } from '../../view/record/href.ts'
import { fill } from '../../view/words/fill.ts'
import type { AppEnv } from '../app-env.ts'
import { CACHE } from '../http/cache-policy.ts'
import { openToAll } from '../http/headers.ts'
import { whole } from '../http/query.ts'
import { claimListKey } from '../publish/keys.ts'
import { limited } from '../routes/limited.ts'
import { unreadable } from '../routes/stored.ts'
import { type Spoken, spoken } from './language.ts'
import { originOf } from './origin.ts'
import { nothing, page } from './page.tsx'

type C = Context<AppEnv>

/** Longer texts are for `POST /v1/check`. */
const MOST_SEARCHED = 200

/** The questions of the desk, a page of the list at a time; with `?q=` those that have its words. */
export const claims = new Hono<AppEnv>().get('/claims', openToAll, limitedSearch, async (c) => {
  const words = c.req.query('q')?.trim().slice(0, MOST_SEARCHED)
  return words ? found(c, words) : listed(c)
})

/** Searching is work; a page of the list is none. */
async function limitedSearch(c: C, next: Next) {
  return c.req.query('q') ? limited(c, next) : next()
}

async function listed(c: C): Promise<Response> {
  const { snapshots, desk: desks } = c.get('ports')
  const cursor = whole(0, 999_999).read(c.req.query('cursor') ?? '0') ?? 0
  const [snapshot, desk] = await Promise.all([snapshots.read(claimListKey(cursor)), desks.read()])
  const language = spoken(c.req.query('lang'))
  if (snapshot.kind === 'missing' && cursor > 0) return nothing(c, language, desk)
  if (snapshot.kind !== 'found' && snapshot.kind !== 'missing') return unreadable(c, snapshot)
  const list: ClaimList =
    snapshot.kind === 'found' ? JSON.parse(new TextDecoder().decode(snapshot.bytes)) : { claims: [] }
  const { words } = language
  return page(c, {
    spoken: language,
    desk,
    title: [words.listTitle, desk.name].filter(Boolean).join(' · '),
    head: <link rel="canonical" href={`${originOf(c, desk)}/claims${cursor > 0 ? `?cursor=${cursor}` : ''}`} />,
    body: (
      <Listing spoken={language}>
        {list.claims.length === 0 && <p>{words.nothingYet}</p>}
        <ClaimListing setting={language} claims={list.claims} />
        {list.next !== undefined && (
          <p>
            <a href={href(language, 'claims', { cursor: list.next })} rel="next">
              {words.next}
            </a>
          </p>
        )}
      </Listing>
    ),
  })
}

async function found(c: C, searched: string): Promise<Response> {
  const { claims, desk: desks } = c.get('ports')
  const language = spoken(c.req.query('lang'))
  const [index, desk] = await Promise.all([claims.index(), desks.read()])
  if (!index) return unreadable(c, { kind: 'down' })
  const ids = findClaims(searched, index, { lang: language.lang }).map(({ claimId }) => claimId)
  const read = await Promise.all(ids.map((id) => claims.read(id)))
  const items: readonly ClaimListItem[] = read.filter((claim) => typeof claim !== 'string')
  const { words } = language
  return page(c, {
    spoken: language,
    desk,
    title: searched,
    head: <meta name="robots" content="noindex" />,
    cacheControl: CACHE.never,
    body: (
      <Listing spoken={language} searched={searched}>
        <p class="soft">{items.length === 0 ? words.nothingFound : fill(words.found, String(items.length))}</p>
        <ClaimListing setting={language} claims={items} />
      </Listing>
    ),
  })
}

interface ListingProps {
  readonly spoken: Spoken
  readonly searched?: string
  readonly children: ComponentChildren
}

function Listing({ spoken, searched, children }: ListingProps) {
  const { words, base, asked } = spoken
  return (
    <>
      <h1>{words.listTitle}</h1>
      <form action={`${base}claims`} method="get">
        {asked && <input type="hidden" name="lang" value={asked} />}
        <input type="search" name="q" aria-label={words.search} maxLength={MOST_SEARCHED} value={searched} required />
        <button type="submit">{words.search}</button>
      </form>
      {children}
    </>
  )
}
