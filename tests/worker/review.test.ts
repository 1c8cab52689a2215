import { reset, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Annotation } from '../../core/claim/types.ts'
import casualties from '../../examples/claims/dprk-casualties-kursk.json'
import share from '../../examples/claims/dprk-casualty-share.json'
import deployed from '../../examples/claims/dprk-deployed.json'
import { type Answer, edit, published, registered, tokenFor } from './editors.ts'
import { claimInput } from './ledger-claims.ts'
import { allOfKv } from './ledger-world.ts'

const ONE = 'https://one.example'
const TWO = 'https://two.example'
const KILLED = 'Around 1,000 North Korean soldiers have been killed in Kursk, officials believe.'
const SENT = 'North Korea has sent 11,500 soldiers to Russia, according to the ministry in Seoul.'

type Entry = { annotation: Annotation; article: { key: string; url: string }; paragraph?: string; tag: string }

beforeEach(async () => {
  await reset()
  for (const origin of [ONE, TWO]) await registered(origin, 'suggest')
  for (const claim of [casualties, deployed, share]) {
    await edit('POST', '/v1/claims', { body: claim })
    await edit('POST', `/v1/claims/${claim.id}/publish`)
  }
  await published()
  await edit('POST', '/v1/articles', {
    body: { url: `${ONE}/a`, text: `${KILLED}\n${SENT}`, publishedAt: '2025-01-10' },
  })
  await edit('POST', '/v1/articles', { body: { url: `${TWO}/b`, text: KILLED, publishedAt: '2025-01-20' } })
  await published()
})

const list = async (query = '') =>
  (await edit('GET', `/v1/annotations${query}`)).body as { annotations: Entry[]; total: number; next?: string }
const decide = (id: string, body: object, tag: string | undefined, token?: string): Promise<Answer> =>
  edit('PUT', `/v1/annotations/${id}/decision`, {
    body,
    headers: tag === undefined ? {} : { 'If-Match': tag },
    ...(token === undefined ? {} : { token }),
  })
/** The first suggestion of the article that has two. */
async function first(): Promise<Entry> {
  const { annotations } = await list(`?site=${encodeURIComponent(ONE)}`)
  const [entry] = annotations
  if (!entry) throw new Error('nothing is suggested')
  return entry
}

describe('suggestions across articles', () => {
  it('come with their article, what was found last first, within an article in the order of its text', async () => {
    const { annotations, total } = await list()
    expect(total).toBe(annotations.length)
    const urls = annotations.map(({ article }) => article.url)
    expect(urls).toEqual([`${TWO}/b`, `${ONE}/a`, `${ONE}/a`])
    expect(annotations.map(({ annotation }) => annotation.figure)).toEqual(['Around 1,000', 'Around 1,000', '11,500'])
  })

  it('come with the paragraph that states them, while the text of their article is kept', async () => {
    const paragraphs = async () => (await list()).annotations.map(({ paragraph }) => paragraph)
    expect(await paragraphs()).toEqual([KILLED, KILLED, SENT])
    await runInDurableObject(env.LEDGER.getByName('ledger'), (_, { storage }) => {
      storage.sql.exec('DELETE FROM article_text WHERE key = (SELECT key FROM article WHERE url = ?)', `${ONE}/a`)
    })
    expect(await paragraphs()).toEqual([KILLED, undefined, undefined])
  })

  it('are those of a site, of a claim, of a state, of at least a score', async () => {
    expect((await list(`?site=${encodeURIComponent(TWO)}`)).total).toBe(1)
    const [newest] = (await list()).annotations
    expect((await list(`?article=${newest?.article.key}`)).annotations).toEqual([newest])
    expect((await list('?claim=dprk-deployed')).annotations.map(({ annotation }) => annotation.figure)).toEqual([
      '11,500',
    ])
    expect((await list('?state=lost')).total).toBe(0)
    const doubtful = {
      claimId: 'dprk-deployed',
      quote: { exact: '12' },
      figure: '12',
      status: 'suggested',
      score: 0.25,
    }
    const article = { key: 'x'.repeat(22), url: `${TWO}/c`, annotations: [doubtful] }
    const headers = { 'Content-Type': 'application/x-ndjson' }
    await edit('POST', '/v1/import', { body: JSON.stringify({ type: 'article', article }), headers })
    expect([(await list('?score=0.25')).total, (await list('?score=0.26')).total]).toEqual([4, 3])
    expect((await list('?status=approved')).total).toBe(0)
    for (const query of [
      '?article=x',
      '?score=2',
      '?status=new',
      '?site=one.example',
      '?claim=A',
      '?state=gone',
      '?limit=0',
    ])
      expect((await edit('GET', `/v1/annotations${query}`)).status).toBe(400)
    expect((await edit('GET', '/v1/annotations?cursor=x')).status).toBe(400)
  })

  it('come page by page, each once, whatever is decided in between', async () => {
    const seen: string[] = []
    let next: string | undefined
    do {
      const page = await list(`?limit=1${next === undefined ? '' : `&cursor=${encodeURIComponent(next)}`}`)
      for (const { annotation, tag } of page.annotations) {
        seen.push(annotation.id)
        await decide(annotation.id, { status: 'seen' }, tag)
      }
      next = page.next
    } while (next !== undefined)
    expect(new Set(seen).size).toBe(3)
    expect(seen).toHaveLength(3)
  })
})

describe('a decision', () => {
  it('concerns one annotation alone: two editors in one article do not collide', async () => {
    const { annotations } = await list(`?site=${encodeURIComponent(ONE)}`)
    const answers = await Promise.all(
      annotations.map(({ annotation, tag }) => decide(annotation.id, { status: 'approved' }, tag)),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    await published()
    const { body } = await edit('GET', `/v1/articles/${annotations[0]?.article.key}`)
    expect(body.annotations.map(({ figure }: Annotation) => figure)).toEqual(['Around 1,000', '11,500'])
  })

  it('is for who has seen the annotation as it is: another is told, with its tag', async () => {
    const { annotation, tag } = await first()
    expect((await decide(annotation.id, { status: 'seen' }, undefined)).body).toMatchObject({ status: 428, tag })
    const seen = await decide(annotation.id, { status: 'seen' }, tag)
    expect(seen.headers.get('ETag')).toBe(seen.body.tag)
    const late = await decide(annotation.id, { status: 'approved' }, tag)
    expect([late.status, late.body.tag]).toEqual([412, seen.body.tag])
    expect(late.body.annotation).toEqual(seen.body.annotation)
    expect((await decide('no-such-one', { status: 'seen' }, tag)).status).toBe(404)
  })

  it('is undone by one more, with what it was before', async () => {
    const { annotation, tag } = await first()
    const approved = await decide(annotation.id, { status: 'approved', claimId: 'dprk-deployed' }, tag)
    expect(approved.body.before).toEqual(annotation)
    expect(approved.body.annotation).toMatchObject({ status: 'approved', claimId: 'dprk-deployed', by: 'editor' })
    expect(approved.body.annotation).not.toHaveProperty('estimateId')
    const { status, claimId, estimateId = null } = approved.body.before
    const undone = await decide(annotation.id, { status, claimId, estimateId }, approved.body.tag)
    expect(undone.body.annotation).toEqual(annotation)
  })

  it('answers with the tag that the annotation is listed with from then on, also where nothing changed', async () => {
    for (const { annotation, tag } of (await list()).annotations) {
      const seen = await decide(annotation.id, { status: 'seen' }, tag)
      const again = await decide(annotation.id, { status: 'seen' }, seen.body.tag)
      const listed = (await list('?status=seen')).annotations.find((one) => one.annotation.id === annotation.id)
      expect([again.body.tag, listed?.tag]).toEqual([seen.body.tag, seen.body.tag])
      const back = { status: 'suggested', claimId: annotation.claimId, estimateId: annotation.estimateId ?? null }
      expect((await decide(annotation.id, back, again.body.tag)).body.tag).toBe(tag)
    }
  })

  it('names what there is, and only that', async () => {
    const { annotation, tag } = await first()
    const refused = async (body: object) => (await decide(annotation.id, body, tag)).body.errors
    expect(await refused({ status: 'approved', claimId: 'nobody' })).toMatchObject([{ pointer: '/claimId' }])
    expect(await refused({ status: 'approved', estimateId: 'nobody' })).toMatchObject([{ pointer: '/estimateId' }])
    expect(await refused({ status: 'maybe' })).toMatchObject([{ pointer: '/status' }])
    expect((await first()).tag).toBe(tag)
  })

  it('is not undone by a reading of the article', async () => {
    const { annotation, tag } = await first()
    await decide(annotation.id, { status: 'rejected' }, tag)
    await edit('POST', '/v1/articles', { body: { url: `${ONE}/a`, text: `${KILLED}\nMore.\n${SENT}` } })
    const { annotations } = await list(`?status=rejected`)
    expect(annotations.map((entry) => entry.annotation.id)).toEqual([annotation.id])
  })

  it('that reaches readers takes the scope publish; to reject or to leave alone what nobody sees takes claims:write', async () => {
    const writer = await tokenFor('claims:write')
    const { annotation, tag } = await first()
    expect((await decide(annotation.id, { status: 'approved' }, tag, writer)).status).toBe(403)
    const seen = await decide(annotation.id, { status: 'seen' }, tag, writer)
    const approved = await decide(annotation.id, { status: 'approved' }, seen.body.tag)
    await published()
    const before = await allOfKv()
    for (const status of ['rejected', 'seen', 'suggested', 'approved'])
      expect(
        (await decide(annotation.id, { status, claimId: 'dprk-deployed' }, approved.body.tag, writer)).status,
      ).toBe(403)
    await published()
    expect(await allOfKv()).toEqual(before)
  })
})

describe('the articles that were read', () => {
  const articles = async (query = '') => (await edit('GET', `/v1/articles${query}`)).body

  it('come newest first, with what there is to do in each', async () => {
    const { articles: all } = await articles()
    expect(all.map(({ url }: { url: string }) => url)).toEqual([`${TWO}/b`, `${ONE}/a`])
    expect(all[1].counts).toEqual({ suggested: 2, approved: 0, rejected: 0, seen: 0, changed: 0, lost: 0 })
    const { articles: page, next } = await articles('?limit=1')
    expect((await articles(`?cursor=${encodeURIComponent(next)}`)).articles).toEqual([all[1]])
    expect(page).toEqual([all[0]])
    expect((await edit('GET', '/v1/articles?cursor=x')).status).toBe(400)
  })

  it('are those that carry no mark yet, or that no longer state a figure', async () => {
    const { annotation, tag } = await first()
    await decide(annotation.id, { status: 'approved' }, tag)
    const urls = async (query: string) => (await articles(query)).articles.map(({ url }: { url: string }) => url)
    expect(await urls('?unmarked=true')).toEqual([`${TWO}/b`])
    expect(await urls(`?site=${encodeURIComponent(ONE)}`)).toEqual([`${ONE}/a`])
    await edit('POST', '/v1/articles', { body: { url: `${ONE}/a`, text: SENT } })
    expect(await urls('?state=lost')).toEqual([`${ONE}/a`])
    expect((await articles('?state=lost')).articles[0].counts.lost).toBe(1)
  })

  it('are those of the last days alone, where a day is said', async () => {
    const urls = async (query: string) => (await articles(query)).articles.map(({ url }: { url: string }) => url)
    expect(await urls('?since=2025-01-10')).toEqual([`${TWO}/b`, `${ONE}/a`])
    expect(await urls('?since=2025-01-11')).toEqual([`${TWO}/b`])
    expect((await edit('GET', '/v1/articles?since=yesterday')).status).toBe(400)
  })

  it('have figures that were decided and figures that were not, all of which can be asked for at once', async () => {
    const { annotation, article, tag } = await first()
    await decide(annotation.id, { status: 'rejected' }, tag)
    const { annotations, total } = await list(`?status=all&article=${article.key}`)
    expect(total).toBe(2)
    expect(annotations.map(({ annotation }) => annotation.status).toSorted()).toEqual(['rejected', 'suggested'])
  })

  it('that name a claim are its usages, beside the claims that cite it', async () => {
    const { body } = await edit('GET', '/v1/claims/dprk-deployed/usages')
    expect(body.citedBy).toEqual(['dprk-casualty-share'])
    expect(body.articles).toMatchObject([{ url: `${ONE}/a`, annotations: [{ figure: '11,500', status: 'suggested' }] }])
    expect((await edit('GET', '/v1/claims/nobody/usages')).status).toBe(404)
  })
})

describe('what the desk has used', () => {
  const names = async (kind: string, q = '') =>
    (await edit('GET', `/v1/vocabulary?kind=${kind}&q=${encodeURIComponent(q)}`)).body.terms.map(
      ({ name }: { name: string }) => name,
    )

  it('is found by any part of its name, whatever the accents, the most used first', async () => {
    await edit('POST', '/v1/claims', {
      body: claimInput('elbe', { place: { code: 'elbe', label: { en: 'Élbe valley' } } }),
    })
    expect(await names('place', 'elbe VAL')).toEqual(['elbe'])
    expect(await names('outcome', 'destr')).toEqual(['destroyed'])
    expect(await names('party', 'office of the min')).toEqual(['Office of the ministry'])
    expect(await names('party', '%')).toEqual([])
    const { body } = await edit('GET', '/v1/vocabulary?kind=outcome&q=killed')
    expect(body.terms[0]).toMatchObject({
      kind: 'outcome',
      name: 'killed',
      claims: 2,
      label: { en: expect.anything() },
    })
    expect((await edit('GET', '/v1/vocabulary?kind=verb')).status).toBe(400)
  })

  it('is what claims say now', async () => {
    await edit('POST', '/v1/claims', { body: claimInput('elbe', { place: { code: 'elbe', label: { en: 'Elbe' } } }) })
    await edit('PUT', '/v1/claims/elbe', { body: claimInput('elbe'), headers: { 'If-Match': '"1"' } })
    expect(await names('place', 'elbe')).toEqual([])
  })
})

describe('the list of people', () => {
  const put = (people: object[], tag: string) =>
    edit('PUT', '/v1/people', { body: { people }, headers: { 'If-Match': tag } })

  it('is replaced whole, by who has seen it', async () => {
    const { headers, body } = await edit('GET', '/v1/people')
    expect([headers.get('ETag'), body]).toEqual(['"1"', { people: [] }])
    const people = [{ email: 'anna@news.example', name: 'Anna', scopes: ['claims:read', 'publish'] }]
    expect((await put(people, '"1"')).headers.get('ETag')).toBe('"2"')
    expect((await put([], '"1"')).body).toMatchObject({ status: 412, revision: 2 })
    expect((await edit('GET', '/v1/people')).body).toEqual({ people })
    expect((await edit('GET', '/v1/export')).body).not.toContain('anna@news.example')
  })

  it.each([
    [[{ email: 'Anna@news.example', scopes: [] }], '/people/0/email'],
    [[{ email: 'anna', scopes: [] }], '/people/0/email'],
    [[{ email: 'a@b.c', scopes: ['articles'] }], '/people/0/scopes/0'],
    [
      [
        { email: 'a@b.c', scopes: [] },
        { email: 'a@b.c', scopes: [] },
      ],
      '/people',
    ],
  ])('is refused with %j', async (people, pointer) => {
    const { status, body } = await put(people, '"1"')
    expect([status, body.errors[0].pointer]).toEqual([422, pointer])
  })
})
