import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { parseDocument } from 'htmlparser2'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { claimInput } from '../ledger-claims.ts'
import { anna, START, World } from '../ledger-world.ts'
import { request } from '../sample.ts'

const ORIGIN = 'https://record.example'
const HOSTILE = '"><script>alert(1)</script> & ]]> \u{1f600}'

let world: World
let now = Date.now()
beforeEach(async () => {
  world = await World.empty()
  // what the isolate knows of the desk may be a minute old
  now += 61_000
  vi.setSystemTime(now)
})

async function publishNew(id: string, question?: string): Promise<void> {
  const claim = claimInput(id, question === undefined ? {} : { question: { en: question } })
  await world.run(async (ledger) => {
    await ledger.createClaim({ claim, actor: anna })
    await ledger.publishClaim({ id, actor: anna })
  })
}

/** One claim corrected, one with a hostile question, one withdrawn. */
async function writeSomething(): Promise<void> {
  await world.run((ledger) =>
    ledger.putDesk({ desk: { name: 'The <Record>', licence: 'CC-BY-4.0', url: ORIGIN }, actor: anna }),
  )
  await publishNew('elbe')
  await publishNew('oder', HOSTILE)
  await publishNew('spree')
  await world.settle()
  world.now = START + 86_400_000
  await world.run(async (ledger) => {
    await ledger.correctClaim({ id: 'elbe', kind: 'correction', text: { en: 'It was 100.' }, actor: anna })
    await ledger.withdrawClaim({ id: 'spree', ifRevision: 2, actor: anna })
  })
  await world.settle()
}

const textOf = async (path: string) => {
  const response = await request(path)
  expect(response.status).toBe(200)
  expect(response.headers.get('Cache-Control')).toMatch(/^public, max-age=60/)
  return response.text()
}

/** The names of all elements, as an XML parser reads them. */
function elements(xml: string): string[] {
  const names: string[] = []
  const visit = (nodes: ReturnType<typeof parseDocument>['children']) => {
    for (const node of nodes) {
      if ('name' in node && typeof node.name === 'string') names.push(node.name)
      if ('children' in node) visit(node.children)
    }
  }
  visit(parseDocument(xml, { xmlMode: true }).children)
  return names
}

describe('the Atom feed', () => {
  it('is what a feed reader takes it for: an entry for each change, the newest first', async () => {
    await writeSomething()
    const feed = parseAtomFeed(await textOf('/changes.atom'))
    expect(feed).toMatchObject({
      id: `${ORIGIN}/changes.atom`,
      title: { value: 'The <Record>: disputed figures' },
      updated: '2040-01-02T00:00:00.000Z',
      authors: [{ name: 'The <Record>' }],
      rights: { value: 'CC-BY-4.0' },
    })
    expect(feed.entries?.map(({ id }) => id)).toEqual(
      ['elbe/r/3', 'oder/r/2', 'elbe/r/2'].map((path) => `${ORIGIN}/claims/${path}`),
    )
    expect(feed.entries?.[0]).toMatchObject({
      title: { value: 'Corrected: How many bridges has the flood on the elbe destroyed?' },
      updated: '2040-01-02T00:00:00.000Z',
      links: [{ rel: 'alternate', href: `${ORIGIN}/claims/elbe` }],
    })
  })

  it('tells readers to drop what is withdrawn (RFC 6721), and says nothing of it', async () => {
    await writeSomething()
    const xml = await textOf('/changes.atom')
    expect(xml).toContain('xmlns:at="http://purl.org/atompub/tombstones/1.0"')
    expect(xml).toContain(`<at:deleted-entry ref="${ORIGIN}/claims/spree/r/2" when="2040-01-02T00:00:00.000Z"/>`)
    expect(xml).not.toContain('on the spree')
  })

  it('shows a hostile question as text', async () => {
    await writeSomething()
    const xml = await textOf('/changes.atom')
    expect(elements(xml)).not.toContain('script')
    expect(parseAtomFeed(xml).entries?.[1]?.title?.value).toBe(`Published: ${HOSTILE}`)
  })
})

describe('the JSON feed', () => {
  it('says the same as the Atom feed', async () => {
    await writeSomething()
    const response = await request('/changes.json')
    expect(response.headers.get('Content-Type')).toBe('application/feed+json')
    const json: { _counterpoint: unknown } = await response.json()
    const feed = parseJsonFeed(json)
    const atom = parseAtomFeed(await textOf('/changes.atom'))
    expect(feed).toMatchObject({ title: 'The <Record>: disputed figures', feed_url: `${ORIGIN}/changes.json` })
    expect(feed.items?.map(({ id, title, content_text }) => [id, title, content_text])).toEqual(
      atom.entries?.map(({ id, title, summary }) => [id, title?.value, summary?.value]),
    )
    expect(json._counterpoint).toEqual({
      licence: 'CC-BY-4.0',
      deleted: [{ id: `${ORIGIN}/claims/spree/r/2`, when: '2040-01-02T00:00:00.000Z' }],
    })
  })
})

it('a feed of nothing is an empty feed', async () => {
  expect(parseAtomFeed(await textOf('/changes.atom'))).toMatchObject({ title: { value: 'Disputed figures' } })
  expect(JSON.parse(await textOf('/changes.json'))).toMatchObject({ items: [] })
})

it('a feed is not sent again to whoever has it', async () => {
  await writeSomething()
  const etag = (await request('/changes.atom')).headers.get('ETag') ?? ''
  expect((await request('/changes.atom', { headers: { 'If-None-Match': etag } })).status).toBe(304)
})

describe('what machines ask first', () => {
  it('the well-known document says who publishes, where changes are told, and that nothing is signed', async () => {
    await writeSomething()
    expect(JSON.parse(await textOf('/.well-known/counterpoint.json'))).toEqual({
      service: 'counterpoint',
      name: 'The <Record>',
      licence: 'CC-BY-4.0',
      url: ORIGIN,
      feeds: { atom: `${ORIGIN}/changes.atom`, json: `${ORIGIN}/changes.json` },
      description: `${ORIGIN}/v1/openapi.json`,
      signs: false,
      keys: [],
    })
  })

  it('and names its keys where it signs', async () => {
    await world.signWith(`cps_${'A'.repeat(43)}`)
    await world.settle()
    const said = JSON.parse(await textOf('/.well-known/counterpoint.json'))
    expect(said).toMatchObject({ signs: true, keys: [{ algorithm: 'Ed25519' }], url: 'https://counterpoint.example' })
  })

  it('the sitemap leads to every published claim and no other', async () => {
    await writeSomething()
    const index = await textOf('/sitemap.xml')
    expect(elements(index)).toEqual(['?xml', 'sitemapindex', 'sitemap', 'loc'])
    expect(index).toContain(`<loc>${ORIGIN}/sitemap/0.xml</loc>`)
    const part = await textOf('/sitemap/0.xml')
    expect([...part.matchAll(/<loc>([^<]+)<\/loc><lastmod>([^<]+)</g)].map(([, loc, at]) => [loc, at])).toEqual([
      [`${ORIGIN}/claims/elbe`, '2040-01-02T00:00:00.000Z'],
      [`${ORIGIN}/claims/oder`, '2040-01-01T00:00:00.000Z'],
    ])
  })

  it.each(['1.xml', '01.xml', '-1.xml', 'x.xml'])('there is no part %s', async (name) => {
    await writeSomething()
    expect((await request(`/sitemap/${name}`)).status).toBe(404)
  })

  it('robots may read the record', async () => {
    await writeSomething()
    expect(await textOf('/robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${ORIGIN}/sitemap.xml\n`)
  })

  it('language models learn what a record is, and which are newest, each once', async () => {
    await writeSomething()
    const text = await textOf('/llms.txt')
    expect(text).toMatch(/^# The <Record>: disputed figures\n\n> /)
    expect(text).toContain('Licence: CC-BY-4.0')
    expect(text.match(/\/claims\/elbe\)/g)).toHaveLength(1)
    expect(text).toContain(`](${ORIGIN}/claims/oder)`)
    expect(text).not.toContain('spree')
  })
})
