import { Hono } from 'hono'
import type { ClaimSnapshot } from '../../core/snapshot/index.ts'
import { escaped } from '../../view/record/frame.ts'
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

const WIDTH = { least: 360, usual: 600, most: 1200 }
const HEIGHT = { least: 200, usual: 480, most: 1000 }
/** For how long a consumer may keep the answer, in seconds: a claim that was taken back is to be gone within a day. */
const KEEP = 86_400

/** https://oembed.com, type `rich`. WordPress drops a rich answer without a frame, and shows the quotation until the frame has told its height. */
export const oembed = new Hono<AppEnv>().get('/oembed', openToAll, async (c) => {
  const { url, format = 'json', maxwidth, maxheight, lang } = c.req.query()
  if (format !== 'json') return problem(c, 'not-implemented', { detail: 'The format is json' })
  const { snapshots, desk: desks } = c.get('ports')
  const desk = await desks.read()
  const origin = originOf(c, desk)
  const id = claimIn(url, [origin, new URL(c.req.url).origin])
  if (id === undefined) return problem(c, 'not-found', { detail: 'The url is no record of this desk' })
  const snapshot = await snapshots.read(claimSnapshotKey(id))
  if (snapshot.kind !== 'found') return unreadable(c, snapshot)
  if (snapshot.metadata.status) return problem(c, 'not-found', { detail: 'The record was taken back' })
  const claim: ClaimSnapshot = JSON.parse(new TextDecoder().decode(snapshot.bytes))
  const language = spoken(lang, claim.question)
  const question = textIn(language.lang, claim.question).text
  const [width, height] = [within(WIDTH, maxwidth), within(HEIGHT, maxheight)]
  const address = `${origin}/claims/${id}`
  const query = lang === undefined ? '' : `?lang=${language.lang}`
  const answer = {
    version: '1.0',
    type: 'rich',
    title: question,
    provider_name: desk.name ?? 'Counterpoint',
    provider_url: origin,
    cache_age: KEEP,
    width,
    height,
    html: `<blockquote class="wp-embedded-content"><a href="${escaped(`${address}${query}`)}">${escaped(`${question} ${lineInWords(language, claim)}`)}</a></blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts allow-popups" src="${escaped(`${address}/embed${query}`)}" width="${width}" height="${height}" frameborder="0" title="${escaped(question)}"></iframe>`,
  }
  return derived(c, JSON.stringify(answer), 'application/json')
})

/** The claim that an address of this deployment is about: its page, a revision, its frame. */
function claimIn(address: string | undefined, origins: readonly string[]): string | undefined {
  const url = URL.parse(address ?? '')
  if (!url || !origins.includes(url.origin)) return undefined
  const [, id = ''] = /^\/claims\/([^/.]+)(?:\/(?:embed|r\/\d+))?\/?$/.exec(url.pathname) ?? []
  return isClaimId(id) ? id : undefined
}

function within({ least, usual, most }: typeof WIDTH, asked: string | undefined): number {
  const limit = whole(1, 99_999).read(asked ?? '') ?? usual
  return Math.min(Math.max(limit, least), Math.min(most, usual))
}
