import { describe, expect, test } from 'vitest'
import { itemOf, newestFirst } from '../../../worker/feeds/item.ts'
import { JsonFeed } from '../../../worker/feeds/json-feed.ts'
import { XmlFeed } from '../../../worker/feeds/xml-feed.ts'

const BASE = 'https://news.example/feed'

function xml(text: string, size = text.length) {
  const feed = new XmlFeed()
  for (let at = 0; at < text.length; at += size) feed.write(text.slice(at, at + size))
  return feed.items
}

function json(value: unknown) {
  const feed = new JsonFeed()
  feed.write(typeof value === 'string' ? value : JSON.stringify(value))
  return feed.items
}

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><channel>
  <title>News</title><link>https://news.example/</link><image><url>https://news.example/logo.png</url><title>News</title></image>
  <item><title>One &amp; <![CDATA[two]]></title><link> https://news.example/1 </link><atom:link rel="self" href="https://news.example/x"/>
    <media:content><media:title>A picture</media:title></media:content><pubDate>Mon, 06 Jan 2025 10:00:00 GMT</pubDate></item>
  <item><guid isPermaLink="true">https://news.example/2</guid><description>12 dead</description></item>
</channel></rss>`

describe('a feed', () => {
  test('in RSS', () => {
    expect(xml(RSS)).toEqual([
      { url: 'https://news.example/1', title: 'One & two', published: 'Mon, 06 Jan 2025 10:00:00 GMT' },
      { url: 'https://news.example/2' },
    ])
  })

  test('in RDF', () => {
    expect(
      xml(`<rdf:RDF xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><link>https://news.example/</link></channel>
        <item rdf:about="https://news.example/1"><link>https://news.example/1</link><dc:date>2025-01-06T10:00:00Z</dc:date></item></rdf:RDF>`),
    ).toEqual([{ url: 'https://news.example/1', published: '2025-01-06T10:00:00Z' }])
  })

  test('in Atom', () => {
    expect(
      xml(`<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="https://news.example/feed"/>
        <entry><title type="html">One</title><link rel="edit" href="https://news.example/edit"/><link rel="enclosure" href="https://news.example/a.mp3"/>
        <link href="/1"/><updated>2025-01-07T10:00:00Z</updated><published>2025-01-06T10:00:00Z</published>
        <source><title>Elsewhere</title><updated>2020-01-01T00:00:00Z</updated></source></entry></feed>`),
    ).toEqual([{ url: '/1', title: 'One', updated: '2025-01-07T10:00:00Z', published: '2025-01-06T10:00:00Z' }])
  })

  test('as a news sitemap', () => {
    expect(
      xml(`<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://news.example/1</loc><lastmod>2025-01-07</lastmod>
        <news:news><news:publication><news:name>News</news:name></news:publication><news:publication_date>2025-01-06</news:publication_date>
        <news:title>One</news:title></news:news></url></urlset>`),
    ).toEqual([{ url: 'https://news.example/1', updated: '2025-01-07', published: '2025-01-06', title: 'One' }])
  })

  test('in JSON', () => {
    const items = [
      { id: '1', url: 'https://news.example/1', title: 'One', date_modified: '2025-01-07T10:00:00Z' },
      { id: '2', external_url: 'https://news.example/2' },
      { id: '3' },
      null,
      { url: 4 },
    ]
    expect(json({ version: 'https://jsonfeed.org/version/1.1', items })).toEqual([
      { url: 'https://news.example/1', title: 'One', updated: '2025-01-07T10:00:00Z' },
      { url: 'https://news.example/2' },
    ])
  })

  test('comes in pieces of any size', () => {
    for (const size of [1, 7, 100]) expect(xml(RSS, size)).toEqual(xml(RSS))
  })

  test('that was cut counts as far as it goes', () => {
    expect(xml(RSS.slice(0, RSS.indexOf('<guid')))).toHaveLength(1)
  })

  test.each(['', 'no feed', '<html><body><p>Sorry</p></body></html>', '<rss><channel></channel></rss>', '<item>'])(
    'is not %j',
    (text) => {
      expect(xml(text)).toEqual([])
    },
  )

  test.each(['', '{', '[]', 'null', '{"items":{}}', '"items"'])('is not %j in JSON', (text) => {
    expect(json(text)).toEqual([])
  })
})

describe('hostile feeds', () => {
  test('no entity is expanded', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
      <rss><channel><item><title>&b;&f;</title><link>https://news.example/1</link></item></channel></rss>`
    expect(xml(bomb)).toEqual([{ url: 'https://news.example/1', title: '&b;&f;' }])
  })

  test('10,000 items are read, and no more', () => {
    const item = (n: number) => `<item><link>https://news.example/${n}</link></item>`
    expect(xml(`<rss><channel>${Array.from({ length: 10_500 }, (_, n) => item(n)).join('')}`)).toHaveLength(10_000)
  })

  test.each(['<a>', '<item>', '<', '&', '<item><title>', '<!--', '<![CDATA[', '<a b="'])(
    'a megabyte of %s ends',
    (unit) => {
      expect(xml(unit.repeat(1_000_000 / unit.length)).length).toBeLessThanOrEqual(10_000)
    },
  )

  test('an endless title is cut', () => {
    expect(
      xml(`<rss><item><link>https://news.example/1</link><title>${'x'.repeat(500_000)}</title></item>`)[0]?.title
        ?.length,
    ).toBeLessThan(50_000)
  })
})

describe('an item', () => {
  test('has an absolute address, a moment, and a stamp that changes with the article', () => {
    const item = itemOf({ url: '/1?a=b', updated: '2025-01-07T10:00:00Z', title: 'One' }, BASE)
    expect(item).toEqual({
      url: 'https://news.example/1?a=b',
      stamp: '2025-01-07T10:00:00Z One',
      at: Date.UTC(2025, 0, 7, 10),
    })
    expect(itemOf({ url: '/1?a=b', updated: '2025-01-07T11:00:00Z', title: 'One' }, BASE)?.stamp).not.toBe(item?.stamp)
    expect(itemOf({ url: '/1?a=b', updated: '2025-01-07T10:00:00Z', title: 'Two' }, BASE)?.stamp).not.toBe(item?.stamp)
  })

  test('is none without a web address that fits', () => {
    expect(itemOf({ url: 'https://[' }, BASE)).toBeUndefined()
    expect(itemOf({ url: `/${'x'.repeat(3000)}` }, BASE)).toBeUndefined()
  })

  test('comes once, the newest first, those without a date in their order', () => {
    const listed = [
      { url: 'c', stamp: '' },
      { url: 'a', stamp: '', at: 1 },
      { url: 'b', stamp: '', at: 2 },
      { url: 'a', stamp: 'again', at: 3 },
      { url: 'd', stamp: '' },
    ]
    expect(newestFirst(listed).map(({ url, stamp }) => url + stamp)).toEqual(['b', 'a', 'c', 'd'])
  })
})
