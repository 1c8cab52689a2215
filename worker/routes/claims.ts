import { type Context, Hono } from 'hono'
import { daysOf } from '../../core/claim/index.ts'
import { type ClaimSnapshot, claimAsOf, claimJsonLd, toCsv } from '../../core/snapshot/index.ts'
import type { AppEnv } from '../app-env.ts'
import { CACHE } from '../http/cache-policy.ts'
import { openToAll } from '../http/headers.ts'
import { problem } from '../http/problem.ts'
import { claimListKey, claimSnapshotKey, revisionSnapshotKey } from '../publish/keys.ts'
import { isClaimId, wholeNumber } from './names.ts'
import { derived, stored } from './stored.ts'

const NO_ID = { detail: 'A claim id is a slug: lower-case letters and digits, joined by single hyphens, 80 at most' }
const NO_DATE = { detail: 'as_of is not an existing date: 2025, 2025-01, 2025-01-05 or 2025-01-05T12:00:00Z' }
const NO_CURSOR = { detail: 'cursor is not one that a page gave as `next`' }
const NO_REVISION = { detail: 'A revision is a whole number from 1' }

export const claims = new Hono<AppEnv>()
  .get('/claims', openToAll, async (c) => {
    const page = wholeNumber(c.req.query('cursor') ?? '0')
    if (page === undefined) return problem(c, 'malformed', NO_CURSOR)
    const snapshot = await c.var.ports.snapshots.read(claimListKey(page))
    // nothing has been published yet: an empty list, no error
    if (page === 0 && snapshot.kind === 'missing') return derived(c, '{"claims":[]}', 'application/json')
    return stored(c, snapshot)
  })
  .get('/claims/:id{[^/]+\\.jsonld}', openToAll, (c) =>
    view(c, c.req.param('id').slice(0, -'.jsonld'.length), (claim) =>
      // a relative address, which a consumer resolves against where it read this: the Host header is not to be repeated
      derived(c, JSON.stringify(claimJsonLd(claim, `/v1/claims/${claim.id}`)), 'application/ld+json'),
    ),
  )
  .get('/claims/:id{[^/]+\\.csv}', openToAll, (c) =>
    view(c, c.req.param('id').slice(0, -'.csv'.length), (claim) =>
      derived(c, toCsv(claim), 'text/csv; charset=utf-8; header=present'),
    ),
  )
  .get('/claims/:id', openToAll, async (c) => {
    const date = c.req.query('as_of')
    const id = c.req.param('id')
    if (date !== undefined) {
      if (daysOf(date) === undefined) return problem(c, 'malformed', NO_DATE)
      return view(c, id, (claim) => derived(c, JSON.stringify(claimAsOf(claim, date)), 'application/json'))
    }
    if (!isClaimId(id)) return problem(c, 'malformed', NO_ID)
    return stored(c, await c.var.ports.snapshots.read(claimSnapshotKey(id)))
  })
  .get('/claims/:id/revisions/:n', openToAll, async (c) => {
    const id = c.req.param('id')
    const revision = wholeNumber(c.req.param('n'))
    if (!isClaimId(id)) return problem(c, 'malformed', NO_ID)
    if (!revision) return problem(c, 'malformed', NO_REVISION)
    return stored(c, await c.var.ports.snapshots.read(revisionSnapshotKey(id, revision)), CACHE.immutable)
  })

/** Reads a claim and shows it another way. A tombstone is served as it is: there is nothing left to show. */
async function view(
  c: Context<AppEnv>,
  id: string,
  show: (claim: ClaimSnapshot) => Promise<Response>,
): Promise<Response> {
  if (!isClaimId(id)) return problem(c, 'malformed', NO_ID)
  const snapshot = await c.var.ports.snapshots.read(claimSnapshotKey(id))
  if (snapshot.kind !== 'found' || snapshot.metadata.status) return stored(c, snapshot)
  return show(JSON.parse(new TextDecoder().decode(snapshot.bytes)))
}
