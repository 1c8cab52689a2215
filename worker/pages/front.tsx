import { Hono } from 'hono'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { RecentChanges } from '../../core/snapshot/index.ts'
import { type Latest, LatestDisputes } from '../../view/record/latest.tsx'
import type { AppEnv } from '../app-env.ts'
import { CACHE } from '../http/cache-policy.ts'
import { answer } from '../http/document.ts'
import { openToAll } from '../http/headers.ts'
import { entityTag } from '../publish/entity-tag.ts'
import { RECENT_CHANGES_KEY } from '../publish/keys.ts'
import { spoken } from './language.ts'

/** Where in the page the list goes. */
const PLACE = '<!-- latest -->'
const MOST = 5

/** The front page is an asset, with the desk's latest disputed figures in it: what is there without them is there whatever KV answers. */
export const front = new Hono<AppEnv>().get('/', openToAll, async (c) => {
  const [asset, found] = await Promise.all([
    c.env.ASSETS.fetch(new URL('/', c.req.url)),
    c.get('ports').snapshots.read(RECENT_CHANGES_KEY),
  ])
  const policy = asset.headers.get('Content-Security-Policy')
  if (policy) c.header('Content-Security-Policy', policy)
  const latest = found.kind === 'found' ? disputed(JSON.parse(new TextDecoder().decode(found.bytes))) : []
  const list = latest.length === 0 ? '' : renderToString(<LatestDisputes setting={spoken('en')} latest={latest} />)
  const text = (await asset.text()).replace(PLACE, () => list)
  const etag = await entityTag(new TextEncoder().encode(text))
  return answer(c, { body: text, etag, type: 'text/html; charset=utf-8', cacheControl: CACHE.public, status: 200 })
})

/** Each claim once, as it is now; what was taken back is none. */
function disputed({ changes }: RecentChanges): Latest[] {
  const seen = new Set<string>()
  return changes
    .flatMap((change) => {
      if (seen.has(change.claim)) return []
      seen.add(change.claim)
      return 'line' in change && CONFLICTS.has(change.line.verdict) ? [change] : []
    })
    .slice(0, MOST)
}

const CONFLICTS: ReadonlySet<string> = new Set(['conflict', 'possibleConflict'])
