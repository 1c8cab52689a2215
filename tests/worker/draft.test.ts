import { env, exports } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseDraftClaim } from '../../core/claim/index.ts'
import { BOUNDS } from '../../worker/bounds.ts'
import { client } from '../../worker/client.ts'
import { edit, tokenFor } from './editors.ts'

const GUARD = {
  url: 'https://coast.example/ferry',
  outlet: 'Coast Courier',
  publishedAt: '2024-03-06',
  text: 'At least 42 people drowned when a ferry capsized on Sunday, the coast guard said on Monday.',
}
const RELATIVES = {
  outlet: 'Capital Post',
  publishedAt: '2024-03-06',
  html: '<title>Relatives dispute toll</title><p>The relatives’ committee said on Tuesday that more than 90 people died.',
}

let token = ''
beforeAll(async () => {
  token = await tokenFor('claims:write')
})

const draft = (articles: unknown) => edit('POST', '/v1/draft', { body: { articles }, token })

describe('POST /v1/draft', () => {
  it('gives drafts that a working copy takes, each field with its words, and what it read of a page', async () => {
    const { status, body } = await draft([GUARD, RELATIVES])
    expect(status).toBe(200)
    const [{ claim, cells, doubts, preview }] = body.claims
    expect(parseDraftClaim(claim)).toMatchObject({ ok: true })
    expect(claim.estimates.map(({ saidAt }: { saidAt: string }) => saidAt)).toEqual(['2024-03-04', '2024-03-05'])
    expect(body.pages).toEqual([expect.objectContaining({ article: 1, title: 'Relatives dispute toll' })])
    const texts = [GUARD.text, body.pages[0].text]
    const words = cells.map(
      ({ pointer, from }: { pointer: string; from: { article: number; start: number; end: number } }) =>
        `${pointer} ${texts[from.article]?.slice(from.start, from.end)}`,
    )
    expect(words).toEqual(
      expect.arrayContaining([
        '/estimates/0/value At least 42',
        '/estimates/0/chain/0/party the coast guard',
        '/estimates/0/saidAt on Monday',
        '/estimates/1/value more than 90',
      ]),
    )
    expect(doubts).toContainEqual(expect.objectContaining({ pointer: '/question', code: 'missing' }))
    expect(preview.relations).toHaveLength(1)
  })

  it('stores nothing: what is drafted can be kept as a working copy, and is none before', async () => {
    const { body } = await draft([GUARD, RELATIVES])
    const { claim } = body.claims[0]
    expect((await edit('GET', `/v1/claims/${claim.id}/working`, { token })).status).toBe(404)
    const kept = await edit('PUT', `/v1/claims/${claim.id}/working`, {
      body: claim,
      headers: { 'If-None-Match': '*' },
      token,
    })
    expect(kept.status).toBe(201)
    expect(kept.body.missing).toContainEqual(expect.objectContaining({ pointer: '/question' }))
  })

  it('is called by the typed client', async () => {
    const api = client('https://counterpoint.example', env.ADMIN_TOKEN, (input, init) =>
      exports.default.fetch(input, init),
    )
    const answer = await api.v1.draft.$post({ json: { articles: [GUARD, RELATIVES] } })
    if (answer.status !== 200) throw new Error(`status ${answer.status}`)
    expect((await answer.json()).claims).toHaveLength(1)
  })

  it.each([
    ['no articles', [], '/articles'],
    ['an article without a word', [{ text: ' \n' }], '/articles/0/text'],
    ['text and HTML at once', [{ text: 'a', html: 'b' }], '/articles/0/html'],
    ['a date that does not exist', [{ text: 'a', publishedAt: '2025-02-30' }], '/articles/0/publishedAt'],
    ['an address that is none', [{ text: 'a', url: 'javascript:alert(1)' }], '/articles/0/url'],
  ])('refuses %s with a pointer', async (_, articles, pointer) => {
    const { status, body } = await draft(articles)
    expect(status).toBe(422)
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer }))
  })

  it('needs the scope claims:write', async () => {
    const reader = await tokenFor('claims:read')
    expect((await edit('POST', '/v1/draft', { body: { articles: [GUARD] }, token: reader })).status).toBe(403)
  })
})

describe('the size of what is drafted', () => {
  const { articles, article, all } = BOUNDS.drafted
  const filler = (bytes: number) => ({
    text: 'The sea was calm that night. '.repeat(Math.ceil(bytes / 29)).slice(0, bytes),
  })

  it('of twenty articles is taken, and of twenty-one refused with both numbers', async () => {
    expect((await draft(Array.from({ length: articles }, () => GUARD))).status).toBe(200)
    const { status, body } = await draft(Array.from({ length: articles + 1 }, () => GUARD))
    expect([status, body.detail]).toEqual([413, 'At most 20 articles are drafted at a time; these are 21'])
  })

  it('of sixteen articles of 64 KiB is taken; a larger article, or more of them, is refused with both numbers', async () => {
    expect((await draft(Array.from({ length: all / article }, () => filler(article)))).status).toBe(200)
    const large = await draft([GUARD, filler(article + 1)])
    expect([large.status, large.body.detail]).toEqual([413, 'An article may have 65536 bytes; article 1 has 65537'])
    const many = await draft([...Array.from({ length: all / article }, () => filler(article)), GUARD])
    expect(many.status).toBe(413)
    expect(many.body.detail).toBe(`All articles together may have ${all} bytes; these have ${all + GUARD.text.length}`)
  })
})

describe('odd articles', () => {
  it('of which one is about something else, one has no date, and one comes twice, give a clear answer', async () => {
    const { publishedAt: _, ...undated } = GUARD
    const { status, body } = await draft([
      undated,
      undated,
      RELATIVES,
      { text: 'Die Brücke ist 940 Meter lang und hat acht Spuren.' },
    ])
    expect(status).toBe(200)
    expect(body.claims).toHaveLength(1)
    const [first] = body.claims[0].claim.estimates
    expect(first).not.toHaveProperty('saidAt')
    expect(body.unused).toContainEqual(expect.objectContaining({ article: 3, text: '940 Meter', why: 'noSubject' }))
  })
})
