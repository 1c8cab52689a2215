import { type Context, Hono } from 'hono'
import type { DeskDocument, RecentChanges } from '../../core/snapshot/index.ts'
import type { AppEnv } from '../app-env.ts'
import { openToAll } from '../http/headers.ts'
import { RECENT_CHANGES_KEY } from '../publish/keys.ts'
import { derived, unreadable } from '../routes/stored.ts'
import { atomFeed } from './atom.ts'
import { feedOf } from './feed.ts'
import { jsonFeed } from './json-feed.ts'
import { originOf } from './origin.ts'

/** The newest changes of all claims, for whoever follows them. */
export const changes = new Hono<AppEnv>()
  .get('/changes.atom', openToAll, (c) =>
    read(c, (recent, desk) =>
      derived<string>(c, atomFeed(feedOf(recent, desk, originOf(c, desk))), 'application/atom+xml; charset=utf-8'),
    ),
  )
  .get('/changes.json', openToAll, (c) =>
    read(c, (recent, desk) =>
      derived<ReturnType<typeof jsonFeed>>(
        c,
        JSON.stringify(jsonFeed(feedOf(recent, desk, originOf(c, desk)))),
        'application/feed+json',
      ),
    ),
  )

async function read<Shown>(c: Context<AppEnv>, show: (recent: RecentChanges, desk: DeskDocument) => Promise<Shown>) {
  const { snapshots, desk } = c.get('ports')
  const [found, said] = await Promise.all([snapshots.read(RECENT_CHANGES_KEY), desk.read()])
  // nothing has been published yet: an empty feed, no error
  if (found.kind === 'missing') return show({ changes: [] }, said)
  if (found.kind !== 'found') return unreadable(c, found)
  return show(JSON.parse(new TextDecoder().decode(found.bytes)), said)
}
