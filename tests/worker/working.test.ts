import { reset } from 'cloudflare:test'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ClaimInput } from '../../core/claim/types.ts'
import { type Answer, edit, published, tokenFor } from './editors.ts'
import { citingInput, claimInput, estimate } from './ledger-claims.ts'
import { allOfKv } from './ledger-world.ts'

const BEGUN = {
  id: 'elbe',
  question: { en: 'How many bridges?' },
  estimates: [{ id: 'ministry', counts: ['destroyed'] }],
}
const NEW = { 'If-None-Match': '*' }
const over = (tag: string) => ({ 'If-Match': `"${tag}"` })

beforeEach(() => reset())

function save(body: object, headers: Record<string, string>, more = '', token?: string): Promise<Answer> {
  const options = { body, headers, ...(token === undefined ? {} : { token }) }
  return edit('PUT', `/v1/claims/elbe/working${more}`, options)
}
const read = () => edit('GET', '/v1/claims/elbe/working')
const publish = (headers: Record<string, string> = {}) => edit('POST', '/v1/claims/elbe/publish', { headers })
const content = async (): Promise<ClaimInput> => (await edit('GET', '/v1/claims/elbe/content')).body.claim
const reworded = (en: string) => claimInput('elbe', { reason: { en } })

/** A claim at revision 2, published. */
async function publishedClaim(): Promise<void> {
  await edit('POST', '/v1/claims', { body: claimInput('elbe') })
  await publish()
  await published()
}

describe('a working copy', () => {
  it('is kept as half-filled as it is, with what it lacks, and no reader and no revision hears of it', async () => {
    const first = await save(BEGUN, NEW)
    expect(first.status).toBe(201)
    expect(first.headers.get('ETag')).toBe('"w0.1"')
    expect(first.body).toMatchObject({ claim: BEGUN, base: 0, tag: '"w0.1"', updatedBy: 'admin', isBehind: false })
    expect(first.body.missing).toContainEqual({ pointer: '/measure', detail: 'is missing' })
    expect(first.body).not.toHaveProperty('current')
    expect((await read()).body).toEqual(first.body)
    await published()
    expect(await allOfKv()).toEqual({})
    expect((await edit('GET', '/v1/claims/elbe/content')).status).toBe(404)
    expect((await edit('GET', '/v1/claims/elbe')).status).toBe(404)
  })

  it('is listed with all others, the last saved first, page by page, with what it lacks', async () => {
    await save(BEGUN, NEW)
    await edit('PUT', '/v1/claims/rhine/working', { body: { id: 'rhine' }, headers: NEW })
    const pages: Answer['body'][] = []
    for (let next = ''; pages.length < 4; next = `&cursor=${encodeURIComponent(pages.at(-1).next)}`) {
      pages.push((await edit('GET', `/v1/working?limit=1${next}`)).body)
      if (pages.at(-1).next === undefined) break
    }
    expect(pages.flatMap(({ copies }) => copies.map(({ id }: { id: string }) => id))).toEqual(['rhine', 'elbe'])
    const { claim, base: _, current: __, ...about } = (await read()).body
    expect(pages[1].copies).toEqual([{ id: 'elbe', question: claim.question, ...about }])
    expect((await edit('GET', '/v1/working?cursor=x')).status).toBe(400)
    await edit('DELETE', '/v1/claims/rhine/working', { headers: over('w0.1') })
    expect((await edit('GET', '/v1/working')).body.copies).toHaveLength(1)
    expect((await edit('GET', '/v1/working', { token: await tokenFor('claims:read') })).status).toBe(403)
  })

  it('is saved over by whoever names it, and by nobody else', async () => {
    await save(BEGUN, NEW)
    const second = await save({ id: 'elbe' }, over('w0.1'))
    expect([second.status, second.headers.get('ETag')]).toEqual([200, '"w0.2"'])
    for (const headers of [over('w0.1'), over('w1.2'), NEW]) {
      const refused = await save(BEGUN, headers)
      expect(refused.status).toBe(412)
      expect(refused.body).toMatchObject({ tag: '"w0.2"', revision: 0 })
    }
    const unstated = await save(BEGUN, {})
    expect([unstated.status, unstated.body.tag]).toEqual([428, '"w0.2"'])
    expect((await save(BEGUN, over('2'))).status).toBe(400)
    expect((await read()).body.claim).toEqual({ id: 'elbe' })
  })

  it('that is there already is no conflict: an answer may have been lost', async () => {
    await save(BEGUN, NEW)
    const again = await save(BEGUN, NEW)
    expect([again.status, again.headers.get('ETag')]).toEqual([200, '"w0.1"'])
    await save({ id: 'elbe' }, over('w0.1'))
    expect((await save({ id: 'elbe' }, over('w0.1'))).headers.get('ETag')).toBe('"w0.2"')
  })

  it('is begun over the revision that its editor has read', async () => {
    await publishedClaim()
    expect((await save(reworded('A'), over('w1.0'))).body).toMatchObject({ status: 412, tag: '"w2.0"', revision: 2 })
    const begun = await save(reworded('A'), over('w2.0'))
    expect(begun.body).toMatchObject({ base: 2, tag: '"w2.1"', current: { revision: 2, visibility: 'public' } })
    expect((await save(reworded('B'), over('w2.0'))).body.tag).toBe('"w2.1"')
  })

  it('is discarded by whoever names it; the answer puts it back, and no number is used twice', async () => {
    expect((await edit('DELETE', '/v1/claims/elbe/working', { headers: over('w0.1') })).status).toBe(404)
    await save(BEGUN, NEW)
    expect((await edit('DELETE', '/v1/claims/elbe/working')).body).toMatchObject({ status: 428, tag: '"w0.1"' })
    expect((await edit('DELETE', '/v1/claims/elbe/working', { headers: over('w0.7') })).status).toBe(412)
    const { body } = await edit('DELETE', '/v1/claims/elbe/working', { headers: over('w0.1') })
    expect((await read()).status).toBe(404)
    const back = await save(body.claim, NEW)
    expect([back.status, back.body.claim, back.headers.get('ETag')]).toEqual([201, BEGUN, '"w0.2"'])
  })

  it('is refused where what is there is not well-formed, or too large, and what was there stays', async () => {
    await save(BEGUN, NEW)
    const refused = async (body: object) => (await save(body, over('w0.1'))).body.errors
    expect(await refused({ ...BEGUN, rating: 5 })).toEqual([{ pointer: '/rating', detail: 'is not a known key' }])
    expect(await refused({ id: 'oder' })).toEqual([{ pointer: '/id', detail: 'is not the id in the address' }])
    const quote = 'ü'.repeat(600)
    const estimates = Array.from({ length: 90 }, (_, i) => ({ id: `e${i}`, chain: Array(10).fill({ quote }) }))
    expect((await save({ id: 'elbe', estimates }, over('w0.1'))).status).toBe(413)
    const notQuite = Array.from({ length: 85 }, (_, i) => ({ id: `e${i}`, chain: Array(10).fill({ quote }) }))
    expect(await refused({ id: 'elbe', estimates: notQuite })).toEqual([
      { pointer: '', detail: 'is larger than 1,000,000 bytes' },
    ])
    expect((await read()).body).toMatchObject({ claim: BEGUN, tag: '"w0.1"' })
  })

  it('has its units by their codes, and the answer says so', async () => {
    const { body } = await save({ id: 'elbe', measure: { unit: 'people' } }, NEW)
    expect(body).toMatchObject({
      claim: { measure: { unit: '{person}' } },
      mended: [{ pointer: '/measure/unit', from: 'people', to: '{person}' }],
    })
  })

  it('is in the audit: who is at it, not every letter', async () => {
    const anna = await tokenFor('claims:write')
    await save(BEGUN, NEW)
    for (let i = 1; i < 4; i++) await save({ ...BEGUN, question: { en: `Save ${i}` } }, over(`w0.${i}`))
    await save(BEGUN, over('w0.4'), '', anna)
    await edit('DELETE', '/v1/claims/elbe/working', { headers: over('w0.5') })
    const { body } = await edit('GET', '/v1/audit')
    const entries = body.entries.filter(({ subject }: { subject: string }) => subject === 'claim:elbe')
    expect(entries.map(({ action, by }: Record<string, string>) => `${action} ${by}`)).toEqual([
      'discardWorking admin',
      'saveWorking claims:write',
      'saveWorking admin',
    ])
  })
})

describe('to publish a working copy', () => {
  it('makes it the first revision of a claim that has none', async () => {
    await save(claimInput('elbe'), NEW)
    const { status, body } = await publish(over('w0.1'))
    expect([status, body.revision, body.status, body.visibility]).toEqual([200, 1, 'published', 'public'])
    expect((await read()).status).toBe(404)
    await published()
    expect((await edit('GET', '/v1/claims/elbe')).body).toMatchObject({ revision: 1 })
  })

  it('makes it the next revision of a published one, which readers see until then', async () => {
    await publishedClaim()
    await save(reworded('Another reason.'), over('w2.0'))
    await published()
    expect((await edit('GET', '/v1/claims/elbe')).body.reason).toEqual(claimInput('elbe').reason)
    await publish(over('w2.1'))
    await published()
    const { body } = await edit('GET', '/v1/claims/elbe')
    expect([body.revision, body.reason]).toEqual([3, { en: 'Another reason.' }])
    const { body: history } = await edit('GET', '/v1/claims/elbe/revisions')
    expect(history.revisions[0]).toMatchObject({ revision: 3, action: 'publish' })
  })

  it('takes its tag: nobody publishes what they have not seen', async () => {
    await publishedClaim()
    await save(reworded('Seen.'), over('w2.0'))
    expect((await publish()).body).toMatchObject({ status: 428, tag: '"w2.1"' })
    await save(reworded('Not seen.'), over('w2.1'))
    expect((await publish(over('w2.1'))).body).toMatchObject({ status: 412, tag: '"w2.2"', revision: 2 })
    expect((await publish(over('w2'))).status).toBe(400)
    expect((await content()).reason).toEqual(claimInput('elbe').reason)
  })

  it('lists all that it lacks, and changes nothing', async () => {
    const { body: saved } = await save(BEGUN, NEW)
    const { status, body } = await publish(over('w0.1'))
    expect([status, body.errors]).toEqual([422, saved.missing])
    expect(body.errors.length).toBeGreaterThan(5)
    expect((await read()).body.tag).toBe('"w0.1"')
  })

  it('that says what is published already adds no revision', async () => {
    await publishedClaim()
    await save(claimInput('elbe'), over('w2.0'))
    expect((await publish(over('w2.1'))).body.revision).toBe(2)
    expect((await read()).status).toBe(404)
  })

  it('takes the scope publish, and to save it claims:write', async () => {
    const writer = await tokenFor('claims:write')
    expect((await save(claimInput('elbe'), NEW, '', writer)).status).toBe(201)
    const refused = await edit('POST', '/v1/claims/elbe/publish', { headers: over('w0.1'), token: writer })
    expect(refused.status).toBe(403)
    const reader = await tokenFor('claims:read')
    expect((await edit('GET', '/v1/claims/elbe/working', { token: reader })).status).toBe(403)
  })
})

describe('beside a working copy', () => {
  beforeEach(async () => {
    await publishedClaim()
    await save(reworded('Mine.'), over('w2.0'))
  })

  it('a change of the content by somebody else is not undone: the copy is behind until it is laid over that', async () => {
    const theirs = claimInput('elbe', { estimates: [estimate('ministry', 7)] })
    await edit('PUT', '/v1/claims/elbe', { body: theirs, headers: over('2') })
    expect((await read()).body).toMatchObject({ base: 2, isBehind: true, current: { revision: 3 } })
    const refused = await publish(over('w2.1'))
    expect([refused.status, refused.body.revision]).toEqual([409, 3])
    expect((await content()).estimates).toEqual(theirs.estimates)
    const merged = { ...theirs, reason: { en: 'Mine.' } }
    expect((await save(merged, over('w2.1'), '?base=2')).status).toBe(412)
    const saved = await save(merged, over('w2.1'), '?base=3')
    expect(saved.body).toMatchObject({ tag: '"w3.2"', isBehind: false })
    expect((await publish(over('w3.2'))).body).toMatchObject({ revision: 4, claim: merged })
  })

  it('a claim that is paused or resumed stays as it is, and the copy is published over it', async () => {
    await edit('POST', '/v1/claims/elbe/pause')
    expect((await read()).body).toMatchObject({ isBehind: false, tag: '"w2.1"', current: { status: 'paused' } })
    expect((await publish(over('3'))).body).toMatchObject({
      revision: 4,
      status: 'published',
      claim: claimInput('elbe'),
    })
    await edit('POST', '/v1/claims/elbe/pause')
    expect((await publish(over('w2.1'))).body).toMatchObject({ revision: 6, claim: { reason: { en: 'Mine.' } } })
  })

  it('a notice to readers is not unsaid', async () => {
    const notice = (en: string) =>
      edit('POST', '/v1/claims/elbe/corrections', { body: { kind: 'update', text: { en } } })
    await notice('It was 12.')
    expect((await read()).body).toMatchObject({ isBehind: false, claim: { corrections: [] } })
    const own = { at: '2026-01-01', kind: 'update', text: { en: 'It was 13.' }, fromRevision: 2 }
    await save({ ...reworded('Mine.'), corrections: [own] }, over('w2.1'))
    const { body } = await publish(over('w2.2'))
    expect(body.claim.corrections.map(({ text }: { text: object }) => text)).toEqual([
      { en: 'It was 12.' },
      { en: 'It was 13.' },
    ])
  })

  it('a withdrawn claim stays withdrawn; the copy is kept, and saved, until the claim is brought back', async () => {
    await edit('DELETE', '/v1/claims/elbe', { headers: over('2') })
    expect((await publish(over('w2.1'))).status).toBe(409)
    expect((await save(reworded('Still mine.'), over('w2.1'))).body).toMatchObject({
      tag: '"w2.2"',
      current: { status: 'withdrawn' },
    })
    await edit('POST', '/v1/claims/elbe/revert/2')
    expect((await publish(over('w2.2'))).body).toMatchObject({ revision: 5, claim: { reason: { en: 'Still mine.' } } })
  })

  it('a revert to another content puts it behind', async () => {
    await edit('PUT', '/v1/claims/elbe', { body: reworded('Theirs.'), headers: over('2') })
    await edit('POST', '/v1/claims/elbe/revert/2')
    expect((await read()).body.isBehind).toBe(false)
    await edit('POST', '/v1/claims/elbe/revert/3')
    expect((await read()).body.isBehind).toBe(true)
  })

  it('a claim created where there was only a copy puts it behind', async () => {
    await edit('PUT', '/v1/claims/oder/working', { body: { id: 'oder' }, headers: NEW })
    await edit('POST', '/v1/claims', { body: claimInput('oder') })
    expect((await edit('GET', '/v1/claims/oder/working')).body).toMatchObject({ base: 0, isBehind: true })
  })
})

describe('a preview', () => {
  const preview = async () => (await edit('POST', '/v1/claims/elbe/preview')).body

  it('says what publishing would change, in the claim, in articles and where it is cited, and changes nothing', async () => {
    await publishedClaim()
    await edit('POST', '/v1/claims', { body: citingInput('share', 'elbe/ministry') })
    await edit('POST', '/v1/claims/share/publish')
    const marks = [
      { claimId: 'elbe', estimateId: 'ministry', quote: { exact: '120 bridges' }, figure: '120', status: 'approved' },
    ]
    const article = { key: 'x'.repeat(22), url: 'https://news.example/flood', title: 'The flood', annotations: marks }
    const ndjson = { 'Content-Type': 'application/x-ndjson' }
    await edit('POST', '/v1/import', { body: JSON.stringify({ type: 'article', article }), headers: ndjson })
    await published()
    const before = await allOfKv()
    await save(claimInput('elbe', { estimates: [estimate('ministry', 295), estimate('survey', 300)] }), over('w2.0'))
    const changes = await preview()
    expect(changes).toMatchObject({
      tag: '"w2.1"',
      isBehind: false,
      missing: [],
      visibility: { before: 'public', after: 'public' },
      line: { before: { verdict: 'conflict' } },
      relations: [{ a: 'ministry', b: 'survey', before: 'conflict' }],
      articleCount: 1,
      articles: [
        { url: article.url, title: 'The flood', figures: [{ figure: '120', before: { verdict: 'conflict' } }] },
      ],
    })
    expect(changes.line.after.verdict).not.toBe('conflict')
    expect(changes.relations[0].after).not.toBe('conflict')
    await published()
    expect(await allOfKv()).toEqual(before)
    await publish(over('w2.1'))
    await published()
    const { body } = await edit('GET', '/v1/claims/elbe')
    expect(body.line).toEqual(changes.line.after)
    expect((await edit('GET', `/v1/articles/${article.key}`)).body.annotations[0].line).toEqual(
      changes.articles[0].figures[0].after,
    )
  })

  it('of what is not ready says what is missing, and of a draft that readers see nothing yet', async () => {
    await save(BEGUN, NEW)
    const unready = await preview()
    expect(unready.missing.length).toBeGreaterThan(5)
    expect([unready.line, unready.visibility]).toEqual([{}, { before: 'hidden' }])
    await save(claimInput('elbe'), over('w0.1'))
    expect(await preview()).toMatchObject({
      visibility: { before: 'hidden', after: 'public' },
      missing: [],
      articles: [],
    })
    expect((await edit('POST', '/v1/claims/nobody/preview')).status).toBe(404)
  })
})

describe('search', () => {
  const hits = async (q: string) => (await edit('GET', `/v1/search?q=${encodeURIComponent(q)}`)).body

  it('finds a claim that is nothing but a working copy, and says of others what is begun', async () => {
    await publishedClaim()
    await save(reworded('Mine.'), over('w2.0'))
    await edit('PUT', '/v1/claims/oder/working', {
      body: { id: 'oder', question: { en: 'How many dykes?' } },
      headers: NEW,
    })
    expect(await hits('dykes')).toMatchObject({
      total: 1,
      hits: [{ id: 'oder', revision: 0, working: { tag: '"w0.1"' } }],
    })
    expect(await hits('')).toMatchObject({
      total: 2,
      hits: [{ id: 'oder' }, { id: 'elbe', working: { tag: '"w2.1"' } }],
    })
    expect((await hits('bridges')).hits).toHaveLength(1)
    await edit('DELETE', '/v1/claims/oder/working', { headers: over('w0.1') })
    expect((await hits('dykes')).total).toBe(0)
  })
})
