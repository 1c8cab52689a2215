import { beforeAll, describe, expect, it } from 'vitest'
import { tombstone } from '../../../core/snapshot/index.ts'
import { claimSnapshotKey } from '../../../worker/publish/keys.ts'
import { request, sampleClaims, sampleSnapshots, store } from '../sample.ts'

const ORIGIN = 'https://counterpoint.example'
const RECORD = `${ORIGIN}/claims/dprk-casualties-kursk`

beforeAll(async () => {
  for (const snapshot of sampleSnapshots) await store(claimSnapshotKey(snapshot.id), snapshot)
  const [claim] = sampleClaims
  if (!claim) throw new Error('no sample')
  await store(claimSnapshotKey('taken-back'), tombstone({ ...claim, status: 'withdrawn' }), { status: 410 })
})

interface Rich {
  readonly version: string
  readonly type: string
  readonly width: number
  readonly height: number
  readonly html: string
  readonly cache_age: number
}

const ask = (url: string, more = '') => request(`/oembed?url=${encodeURIComponent(url)}${more}`)
const rich = async (more = '') => (await ask(RECORD, more)).json<Rich>()

describe('an oEmbed answer', () => {
  it.each([RECORD, `${RECORD}/`, `${RECORD}/r/3`, `${RECORD}/embed`, `${RECORD}?lang=de#e-x`])(
    'is rich for %s',
    async (url) => {
      const response = await ask(url)
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
      expect(await response.json()).toMatchObject({ version: '1.0', type: 'rich', provider_url: ORIGIN })
    },
  )

  it.each([
    'https://elsewhere.example/claims/x',
    `${ORIGIN}/claims/nobody-asked`,
    `${ORIGIN}/v1/claims/x`,
    'x',
    `${ORIGIN}/claims/taken-back`,
  ])('is 404 for %s', async (url) => expect((await ask(url)).status).toBe(404))

  it('speaks the language that the address asks for', async () => {
    const { html } = await (await ask(`${RECORD}?lang=de`)).json<Rich>()
    expect(html).toContain('Widersprüchliche Angaben')
    expect(html).toContain(`src="${RECORD}/embed?lang=de"`)
  })

  it('is 501 in XML', async () => expect((await ask(RECORD, '&format=xml')).status).toBe(501))

  it('never exceeds the width and height that the consumer has', async () => {
    expect(await rich()).toMatchObject({ width: 600, height: 480 })
    expect(await rich('&maxwidth=400&maxheight=300')).toMatchObject({ width: 400, height: 300 })
    expect(await rich('&maxwidth=4000&maxheight=4000')).toMatchObject({ width: 600, height: 480 })
    expect(await rich('&maxwidth=320&maxheight=180')).toMatchObject({ width: 320, height: 180 })
    expect(await rich('&maxwidth=x&maxheight=-1')).toMatchObject({ width: 600, height: 480 })
  })

  it('is kept for a day at most, since a record may be taken back', async () => {
    expect((await rich()).cache_age).toBeLessThanOrEqual(86_400)
  })
})

/**
 * What WordPress does to a rich answer of a provider that it does not trust, from its documented behaviour: these elements and attributes alone
 * stay; without a frame nothing does; the frame gets a sandbox and a secret, and is clipped until it has spoken where a quotation stands before it.
 */
describe('in WordPress', () => {
  const ALLOWED: Readonly<Record<string, readonly string[]>> = {
    a: ['href'],
    blockquote: [],
    iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
  }
  const kept = (html: string): string =>
    html.replace(/<(\/?)(\w+)([^>]*)>/g, (_, slash: string, name: string, attributes: string) => {
      const allowed = ALLOWED[name]
      if (!allowed) return ''
      const own = [...attributes.matchAll(/\s([\w-]+)="([^"]*)"/g)].filter(([, key = '']) => allowed.includes(key))
      return `<${slash}${name}${own.map(([, key, value]) => ` ${key}="${value}"`).join('')}>`
    })

  it('the quotation and the frame come through its filter, as one quotation before one frame', async () => {
    const filtered = kept((await rich()).html)
    const [, quotation, frame] = /^(<blockquote>.*?<\/blockquote>)(<iframe.*?><\/iframe>)$/s.exec(filtered) ?? []
    expect(quotation).toContain(`<a href="${RECORD}">How many North Korean soldiers`)
    expect(quotation).toContain('Sources conflict')
    expect(frame).toContain(`src="${RECORD}/embed"`)
    expect(frame).toContain('title="How many')
  })
})
