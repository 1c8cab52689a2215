import { Hono } from 'hono'
import type { ClaimSnapshot } from '../../core/snapshot/index.ts'
import { escaped, frameOf, USUAL } from '../../view/record/frame.ts'
import { href } from '../../view/record/href.ts'
import { lineInWords } from '../../view/record/summary.ts'
import { textIn } from '../../view/words/text-in.ts'
import type { AppEnv } from '../app-env.ts'
import { openToAll } from '../http/headers.ts'
import { problem } from '../http/problem.ts'
import { whole } from '../http/query.ts'
import { claimSnapshotKey } from '../publish/keys.ts'
import { isClaimId } from '../routes/names.ts'
import { derived, unreadable } from '../routes/stored.ts'
import { spoken } from './language.ts'
import { originOf } from './origin.ts'

/** For how long a consumer may keep the answer, in seconds: a claim that was taken back is to be gone within a day. */
const KEEP = 86_400

/** https://oembed.com, type `rich`. WordPress drops a rich answer without a frame, and shows the quotation until the frame has told its height. */
export const oembed = new Hono<AppEnv>().get('/oembed', openToAll, async (c) => {
  const { url, format = 'json', maxwidth, maxheight } = c.req.query()
  if (format !== 'json') return problem(c, 'not-implemented', { detail: 'The format is json' })
  const { snapshots, desk: desks } = c.get('ports')
  const desk = await desks.read()
  const origin = originOf(c, desk)
  const named = recordIn(url, [origin, new URL(c.req.url).origin])
  if (!named) return problem(c, 'not-found', { detail: 'The url is no record of this desk' })
  const snapshot = await snapshots.read(claimSnapshotKey(named.id))
  if (snapshot.kind !== 'found') return unreadable(c, snapshot)
  if (snapshot.metadata.status) return problem(c, 'not-found', { detail: 'The record was taken back' })
  const claim: ClaimSnapshot = JSON.parse(new TextDecoder().decode(snapshot.bytes))
  const language = spoken(named.lang, claim.question)
  const question = textIn(language.lang, claim.question).text
  const size = { width: within(USUAL.width, maxwidth), height: within(USUAL.height, maxheight) }
  const place = { base: `${origin}/`, asked: language.asked }
  const address = href(place, `claims/${claim.id}`)
  const quotation = `<a href="${escaped(address)}">${escaped(`${question} ${lineInWords(language, claim)}`)}</a>`
  const answer = {
    version: '1.0',
    type: 'rich',
    title: question,
    provider_name: desk.name ?? 'Counterpoint',
    provider_url: origin,
    cache_age: KEEP,
    ...size,
    html: `<blockquote>${quotation}</blockquote>${frameOf(href(place, `claims/${claim.id}/embed`), question, size)}`,
  }
  return derived(c, JSON.stringify(answer), 'application/json')
})

/** The claim that an address of this deployment is about, be it its page, a revision or its frame, and the language that it asks for. */
function recordIn(address: string | undefined, origins: readonly string[]) {
  const url = URL.parse(address ?? '')
  if (!url || !origins.includes(url.origin)) return undefined
  const [, id = ''] = /^\/claims\/([^/.]+)(?:\/(?:embed|r\/\d+))?\/?$/.exec(url.pathname) ?? []
  return isClaimId(id) ? { id, lang: url.searchParams.get('lang') ?? undefined } : undefined
}

/** What the consumer has room for, where that is less: it must not be exceeded. */
function within(usual: number, most: string | undefined): number {
  return Math.min(usual, whole(1, 99_999).read(most ?? '') ?? usual)
}
