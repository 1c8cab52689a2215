import { type Context, Hono, type Next } from 'hono'
import { h } from 'preact'
import { daysOf } from '../../core/claim/index.ts'
import {
  type ClaimHistory,
  type ClaimSnapshot,
  type ClaimTombstone,
  claimAsOf,
  claimJsonLd,
  type DeskDocument,
} from '../../core/snapshot/index.ts'
import type { RecordView, Shown } from '../../view/record/context.ts'
import { Record } from '../../view/record/record.tsx'
import { descriptionOf, lineInWords } from '../../view/record/summary.ts'
import { Tombstone } from '../../view/record/tombstone.tsx'
import { textIn } from '../../view/words/text-in.ts'
import type { AppEnv } from '../app-env.ts'
import { CACHE } from '../http/cache-policy.ts'
import { openToAll } from '../http/headers.ts'
import { claimHistoryKey, claimSnapshotKey, revisionSnapshotKey } from '../publish/keys.ts'
import { limited } from '../routes/limited.ts'
import { isClaimId, revisionNumber } from '../routes/names.ts'
import { unreadable } from '../routes/stored.ts'
import { Discovery } from './discovery.tsx'
import { type Spoken, spoken } from './language.ts'
import { nothing, page } from './page.tsx'
import { recordView } from './record-view.ts'
import { sha256 } from './sha256.ts'

type C = Context<AppEnv>

/** The page of one claim: as it is now, as it was known on a day, and as one revision was published. */
export const record = new Hono<AppEnv>()
  .get('/claims/:id', openToAll, limitedAsOf, async (c) => {
    const id = c.req.param('id') ?? ''
    const day = c.req.query('as_of')
    if (!isClaimId(id) || (day !== undefined && !isDay(day))) return missing(c)
    return recordPage(c, id, claimSnapshotKey(id), async (claim) =>
      day === undefined
        ? { claim, shown: { kind: 'now' } }
        : { claim: claimAsOf(claim, day), shown: { kind: 'asOf', day } },
    )
  })
  .get('/claims/:id/r/:n', openToAll, async (c) => {
    const id = c.req.param('id')
    const revision = revisionNumber.read(c.req.param('n'))
    if (!isClaimId(id) || revision === undefined) return missing(c)
    return recordPage(c, id, revisionSnapshotKey(id, revision), async (claim, bytes, signature) => ({
      claim,
      shown: { kind: 'revision', hash: await sha256(bytes), ...(signature === undefined ? {} : { signature }) },
    }))
  })

/** Judging anew is work; the claim as it is now is none. */
async function limitedAsOf(c: C, next: Next) {
  return c.req.query('as_of') === undefined ? next() : limited(c, next)
}

function isDay(text: string): boolean {
  return text.length <= 10 && daysOf(text) !== undefined
}

type Show = (
  claim: ClaimSnapshot,
  bytes: ArrayBuffer,
  signature: string | undefined,
) => Promise<{ readonly claim: ClaimSnapshot; readonly shown: Shown }>

/** Two reads of KV side by side, one drawing. */
async function recordPage(c: C, id: string, key: string, show: Show): Promise<Response> {
  const { snapshots, flaws, desk: desks } = c.get('ports')
  const [snapshot, past, desk] = await Promise.all([
    snapshots.read(key),
    snapshots.read(claimHistoryKey(id)),
    desks.read(),
  ])
  const asked = c.req.query('lang')
  if (snapshot.kind === 'missing') return nothing(c, spoken(asked), desk)
  if (snapshot.kind !== 'found') return unreadable(c, snapshot)
  const stored = parsed<ClaimSnapshot | ClaimTombstone>(snapshot.bytes)
  if (!('relations' in stored)) return tombstonePage(c, spoken(asked), desk, stored)
  const { claim, shown } = await show(stored, snapshot.bytes, snapshot.metadata.signature)
  const drawn = (history?: ClaimHistory) => claimPage(c, desk, recordView(c, { claim, desk, shown, history }))
  if (past.kind !== 'found' || past.metadata.status) return drawn()
  try {
    return await drawn(parsed<ClaimHistory>(past.bytes))
  } catch (error) {
    const page = await drawn()
    // so it was the history: a claim is shown without its past rather than not at all
    console.error({ message: 'a history cannot be drawn', document: claimHistoryKey(id), error: String(error) })
    flaws.note([claimHistoryKey(id)])
    return page
  }
}

function claimPage(c: C, desk: DeskDocument, view: RecordView): Promise<Response> {
  const { claim, shown } = view
  return page(c, {
    spoken: view,
    desk,
    title: `${textIn(view.lang, claim.question).text} · ${lineInWords(view, claim)}`,
    description: descriptionOf(view, claim),
    head: <Discovery view={view} />,
    foot: <Provenance view={view} />,
    jsonLd: claimJsonLd(claim, `${view.origin}/claims/${claim.id}`),
    cacheControl: shown.kind === 'revision' ? CACHE.revision : CACHE.public,
    body: <Record view={view} />,
  })
}

function parsed<Document>(bytes: ArrayBuffer): Document {
  return JSON.parse(new TextDecoder().decode(bytes))
}

/** Of a revision: that these are the bytes that were published then. */
function Provenance({ view: { shown, words } }: { readonly view: RecordView }) {
  if (shown.kind !== 'revision') return null
  return (
    <span class="provenance">
      SHA-256 {shown.hash}. {shown.signature ? `${words.signed}: ${shown.signature}` : words.unsigned}
    </span>
  )
}

function tombstonePage(c: C, spoken: Spoken, desk: DeskDocument, tombstone: ClaimTombstone): Promise<Response> {
  const { words, lang } = spoken
  return page(c, {
    spoken,
    desk,
    title: words[tombstone.status],
    status: tombstone.status === 'withdrawn' ? 410 : 404,
    body: <Tombstone tombstone={tombstone} words={words} lang={lang} />,
  })
}

async function missing(c: C): Promise<Response> {
  return nothing(c, spoken(c.req.query('lang')), await c.get('ports').desk.read())
}
