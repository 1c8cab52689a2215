import { type Context, Hono, type Next } from 'hono'
import { daysOf } from '../../core/claim/index.ts'
import { type ClaimList, type ClaimSnapshot, claimAsOf, claimJsonLd, toCsv } from '../../core/snapshot/index.ts'
import type { AppEnv } from '../app-env.ts'
import { CACHE } from '../http/cache-policy.ts'
import { openToAll } from '../http/headers.ts'
import { problem } from '../http/problem.ts'
import { query, whole } from '../http/query.ts'
import { claimListKey, claimSnapshotKey, revisionSnapshotKey } from '../publish/keys.ts'
import { limited } from './limited.ts'
import { claimNamed, isClaimId, NO_ID, revisionNamed } from './names.ts'
import { derived, stored } from './stored.ts'

/** A moment is its day: what is judged is what was known by the end of one, so there are few documents however many moments there are. */
const day = {
  read: (text: string) => (daysOf(text) ? { day: text.slice(0, 10), isMoment: text.length > 10 } : undefined),
  must: 'is not an existing date: 2025, 2025-01, 2025-01-05 or 2025-01-05T12:00:00Z',
}

type Linked = ReturnType<typeof claimJsonLd>

/** The public record of claims. */
export const claims = new Hono<AppEnv>()
  .get('/claims', openToAll, query({ cursor: whole(0, 999_999) }), async (c) => {
    const { cursor = 0 } = c.req.valid('query')
    const snapshot = await c.get('ports').snapshots.read(claimListKey(cursor))
    // nothing has been published yet: an empty list, no error
    if (cursor === 0 && snapshot.kind === 'missing') return derived<ClaimList>(c, '{"claims":[]}', 'application/json')
    return stored<ClaimList>(c, snapshot)
  })
  .get('/claims/:id{[^/]+\\.jsonld}', openToAll, (c) =>
    view(c, c.req.param('id').slice(0, -'.jsonld'.length), (claim) =>
      // a relative address, which a consumer resolves against where it read this: the Host header is not to be repeated
      derived<Linked>(c, JSON.stringify(claimJsonLd(claim, `/v1/claims/${claim.id}`)), 'application/ld+json'),
    ),
  )
  .get('/claims/:id{[^/]+\\.csv}', openToAll, (c) =>
    view(c, c.req.param('id').slice(0, -'.csv'.length), (claim) =>
      derived<string>(c, toCsv(claim), 'text/csv; charset=utf-8; header=present'),
    ),
  )
  .get('/claims/:id', openToAll, claimNamed, query({ as_of: day }), limitedAsOf, async (c) => {
    const id = c.req.param('id')
    const { as_of } = c.req.valid('query')
    if (as_of === undefined) return stored<ClaimSnapshot>(c, await c.get('ports').snapshots.read(claimSnapshotKey(id)))
    // caches tell answers apart by their address: only that of the day itself is kept
    const cacheControl = as_of.isMoment ? CACHE.never : CACHE.public
    return view(c, id, (claim) =>
      derived<ClaimSnapshot>(c, JSON.stringify(claimAsOf(claim, as_of.day)), 'application/json', cacheControl),
    )
  })
  .get('/claims/:id/revisions/:n', openToAll, claimNamed, revisionNamed, async (c) => {
    const key = revisionSnapshotKey(c.req.param('id'), Number(c.req.param('n')))
    const snapshot = await c.get('ports').snapshots.read(key)
    // the tombstone of one that was taken back may give way to the revision again
    const final = snapshot.kind === 'found' && snapshot.metadata.status === undefined
    return stored<ClaimSnapshot>(c, snapshot, final ? CACHE.revision : CACHE.public)
  })

/** Judging anew is work; the claim as it is now is none. */
async function limitedAsOf(c: Context<AppEnv>, next: Next) {
  return c.req.query('as_of') === undefined ? next() : limited(c, next)
}

/** Reads a claim and shows it another way. A tombstone is served as it is: there is nothing left to show. */
async function view<Shown>(c: Context<AppEnv>, id: string, show: (claim: ClaimSnapshot) => Promise<Shown>) {
  if (!isClaimId(id)) return problem(c, 'malformed', NO_ID)
  const snapshot = await c.get('ports').snapshots.read(claimSnapshotKey(id))
  if (snapshot.kind !== 'found' || snapshot.metadata.status) return stored<never>(c, snapshot)
  return show(JSON.parse(new TextDecoder().decode(snapshot.bytes)))
}
