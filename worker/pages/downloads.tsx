import { type Context, Hono } from 'hono'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type ClaimSnapshot, claimJsonLd, toCsv } from '../../core/snapshot/index.ts'
import type { RecordView } from '../../view/record/context.ts'
import { markdown } from '../../view/record/markdown.ts'
import { PlotSvg } from '../../view/record/plot-svg.tsx'
import type { AppEnv } from '../app-env.ts'
import { openToAll } from '../http/headers.ts'
import { problem } from '../http/problem.ts'
import { claimSnapshotKey } from '../publish/keys.ts'
import { isClaimId } from '../routes/names.ts'
import { derived, stored } from '../routes/stored.ts'
import { recordView } from './record-view.ts'

/** The same record in other shapes, by the ending of its address. */
export const downloads = new Hono<AppEnv>()
  .get('/claims/:id{[^/]+\\.json}', openToAll, (c) => download(c, '.json'))
  .get('/claims/:id{[^/]+\\.jsonld}', openToAll, (c) =>
    download(c, '.jsonld', ({ claim, origin }) => ({
      text: JSON.stringify(claimJsonLd(claim, `${origin}/claims/${claim.id}`)),
      type: 'application/ld+json',
    })),
  )
  .get('/claims/:id{[^/]+\\.csv}', openToAll, (c) =>
    download(c, '.csv', ({ claim }) => ({ text: toCsv(claim), type: 'text/csv; charset=utf-8; header=present' })),
  )
  .get('/claims/:id{[^/]+\\.md}', openToAll, (c) =>
    download(c, '.md', (view) => ({ text: markdown(view), type: 'text/markdown; charset=utf-8' })),
  )
  .get('/claims/:id{[^/]+\\.svg}', openToAll, (c) =>
    download(c, '.svg', (view) => ({ text: renderToString(<PlotSvg view={view} />), type: 'image/svg+xml' })),
  )

type Draw = (view: RecordView) => { readonly text: string; readonly type: string }

/** Without `draw` as it was published. A tombstone is served as it is: there is nothing left to draw. */
async function download(c: Context<AppEnv>, ending: string, draw?: Draw): Promise<Response> {
  const id = (c.req.param('id') ?? '').slice(0, -ending.length)
  if (!isClaimId(id)) return problem(c, 'not-found')
  const { snapshots, desk: desks } = c.get('ports')
  const [snapshot, desk] = await Promise.all([snapshots.read(claimSnapshotKey(id)), desks.read()])
  if (snapshot.kind !== 'found' || snapshot.metadata.status || !draw) return stored<ClaimSnapshot>(c, snapshot)
  const claim: ClaimSnapshot = JSON.parse(new TextDecoder().decode(snapshot.bytes))
  const { text, type } = draw(recordView(c, { claim, desk, shown: { kind: 'now' } }))
  return derived<string>(c, text, type)
}
