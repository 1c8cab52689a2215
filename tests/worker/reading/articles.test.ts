import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Annotation } from '../../../core/claim/types.ts'
import casualties from '../../../examples/claims/dprk-casualties-kursk.json'
import share from '../../../examples/claims/dprk-casualty-share.json'
import deployed from '../../../examples/claims/dprk-deployed.json'
import toll from '../../../examples/toll.html?raw'
import { publishedClaims } from '../../../worker/check/published-claims.ts'
import { openLedger } from '../../../worker/ledger-client.ts'
import { snapshotReader } from '../../../worker/publish/snapshot-reader.ts'
import { type ReadingPorts, readArticle } from '../../../worker/reading/read-article.ts'
import { expectDescribed } from '../described.ts'
import { type Answer, edit, published, putSites } from '../editors.ts'
import { request } from '../sample.ts'

const SUGGESTING = 'https://suggesting.example'
const PUBLISHING = 'https://publishing.example'
const KILLED = 'Around 1,000 North Korean soldiers have been killed in Kursk, officials believe.'
const SENT = 'North Korea has sent 11,500 soldiers to Russia, according to the ministry in Seoul.'

beforeAll(async () => {
  for (const claim of [casualties, deployed, share]) {
    await edit('POST', '/v1/claims', { body: claim })
    await edit('POST', `/v1/claims/${claim.id}/publish`)
  }
  await putSites([
    { origin: SUGGESTING, policy: 'suggest' },
    { origin: PUBLISHING, policy: 'publish' },
  ])
  await published()
})

async function read(body: object): Promise<Answer> {
  const answer = await edit('POST', '/v1/articles', { body })
  expectDescribed('POST', '/v1/articles', answer.status, answer.headers, answer.body)
  return answer
}

/** What an editor makes of an article's annotations. */
async function review({ body }: Answer, decide: (annotation: Annotation) => Annotation['status']): Promise<void> {
  const annotations = body.annotations.map((one: Annotation) => ({ ...one, status: decide(one) }))
  const answer = await edit('PUT', `/v1/articles/${body.key}/annotations`, {
    body: { annotations },
    headers: { 'If-Match': `"${body.revision}"` },
  })
  expect(answer.status).toBe(200)
}

const brief = ({ body }: Answer) => body.annotations.map((one: Annotation) => [one.figure, one.claimId, one.status])

describe('an article that is handed in', () => {
  test('gets a suggestion for each figure that is about a claim, with its reasons', async () => {
    const answer = await read({
      url: `${SUGGESTING}/a`,
      title: 'Kursk',
      text: `${KILLED} It cost $3 million.\n${SENT}`,
    })
    expect(answer.status).toBe(200)
    expect(brief(answer)).toEqual([
      ['Around 1,000', 'dprk-casualties-kursk', 'suggested'],
      ['11,500', 'dprk-deployed', 'suggested'],
    ])
    expect(answer.body.annotations[0]).toMatchObject({
      quote: {
        exact: 'Around 1,000 North Korean soldiers have been killed',
        suffix: ' in Kursk, officials believe. It cost $3',
      },
      score: expect.closeTo(1, 0),
      evidence: expect.arrayContaining([{ code: 'outcome', agrees: true, word: 'killed' }]),
    })
    expect(answer.body.textHash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('is shown to readers at once only where the site says so, and only what is sure', async () => {
    const rise = 'In Kursk the number of North Korean soldiers killed or wounded rose by 3,800, Zelensky said.'
    const text = `${KILLED} Dozens of North Korean soldiers have been wounded in Kursk. ${rise}`
    const publishing = await read({ url: `${PUBLISHING}/b`, text })
    expect(brief(publishing)).toEqual([
      ['Around 1,000', 'dprk-casualties-kursk', 'approved'],
      ['Dozens', 'dprk-casualties-kursk', 'suggested'],
      ['3,800', 'dprk-casualties-kursk', 'suggested'],
    ])
    const suggesting = await read({ url: `${SUGGESTING}/b`, text })
    const unknown = await read({ url: 'https://unknown.example/b', text })
    await published()
    const shown = await request(`/v1/articles/${publishing.body.key}`)
    expect(await shown.json()).toMatchObject({
      annotations: [{ figure: 'Around 1,000' }],
      claims: { [casualties.id]: {} },
    })
    expect((await request(`/v1/articles/${suggesting.body.key}`)).status).toBe(404)
    expect((await request(`/v1/articles/${unknown.body.key}`)).status).toBe(404)
  })

  test('the example without pins: its figures are found, matched and shown, its dates are not', async () => {
    const origin = 'https://example-newsroom.example'
    await putSites([
      { origin: SUGGESTING, policy: 'suggest' },
      { origin: PUBLISHING, policy: 'publish' },
      { origin, policy: 'publish' },
    ])
    const answer = await read({ url: `${origin}/world/north-korea-january-toll?utm_source=cms`, html: toll })
    expect(answer.body).toMatchObject({
      url: `${origin}/world/north-korea-january-toll`,
      title: 'What the January counts of North Korean losses include',
      publishedAt: '2025-01-23',
    })
    expect(brief(answer)).toEqual([
      ['nearly 40 percent', share.id, 'approved'],
      ['an estimated 11,000', deployed.id, 'approved'],
      ['around 4,000', casualties.id, 'approved'],
      ['Around 1,000', casualties.id, 'approved'],
      ['about 300', casualties.id, 'approved'],
      ['2,700', casualties.id, 'approved'],
      ['3,800', casualties.id, 'approved'],
      ['at least 12,000', deployed.id, 'approved'],
    ])
    await published()
    const shown = await request(`/v1/articles/${answer.body.key}`)
    const { annotations } = await shown.json<{ annotations: unknown[] }>()
    expect(annotations).toHaveLength(8)
  })

  test('holds what a page says of itself for less than what its sender says', async () => {
    const html = `<html lang="en"><title>Page</title><link rel=canonical href="/c?utm_source=x"><p>${KILLED}`
    const { body } = await read({ url: `${SUGGESTING}/amp/c`, html, title: 'Sent', publishedAt: '2025-01-20' })
    expect(body).toMatchObject({ url: `${SUGGESTING}/c`, title: 'Sent', publishedAt: '2025-01-20' })
  })

  test('says nothing where there is nothing to say', async () => {
    expect((await read({ url: `${SUGGESTING}/d`, text: 'Nobody has counted them.' })).body).toMatchObject({
      annotations: [],
      changed: [],
      lost: [],
    })
  })
})

describe('an article that is handed in again', () => {
  test('the same text changes nothing', async () => {
    const first = await read({ url: `${SUGGESTING}/e`, text: KILLED })
    const second = await read({ url: `${SUGGESTING}/e`, text: KILLED })
    expect(second.body.revision).toBe(first.body.revision)
  })

  test('what was rejected does not come back, even where the text around it has changed', async () => {
    const url = `${SUGGESTING}/f`
    await review(await read({ url, text: `${KILLED}\n${SENT}` }), ({ claimId }) =>
      claimId === deployed.id ? 'approved' : 'rejected',
    )
    const again = await read({ url, text: `New first paragraph.\n${KILLED.replace('believe', 'think')}\n${SENT}` })
    expect(brief(again)).toEqual([
      ['Around 1,000', casualties.id, 'rejected'],
      ['11,500', deployed.id, 'approved'],
    ])
    expect(again.body).toMatchObject({ changed: [], lost: [] })
  })

  test('a decision whose number changed is reported, and the new number is a new suggestion', async () => {
    const url = `${SUGGESTING}/g`
    const text = `The count has been disputed since it came out.\n${KILLED}`
    await review(await read({ url, text }), () => 'approved')
    const again = await read({ url, text: text.replace('1,000', '1,200') })
    expect(again.body.changed).toMatchObject([
      { annotation: { figure: 'Around 1,000', claimId: casualties.id }, now: expect.stringContaining('1,200') },
    ])
    expect(brief(again)).toContainEqual(['Around 1,200', casualties.id, 'suggested'])
    expect(brief(again)).toContainEqual(['Around 1,000', casualties.id, 'approved'])
  })

  test('a decision on what the article no longer says is reported', async () => {
    const url = `${SUGGESTING}/h`
    await review(await read({ url, text: `${KILLED}\n${SENT}` }), () => 'approved')
    const again = await read({ url, text: SENT })
    expect(again.body.lost).toMatchObject([{ figure: 'Around 1,000' }])
  })

  test('a suggestion that is no longer made disappears', async () => {
    const url = `${SUGGESTING}/i`
    await read({ url, text: `${KILLED}\n${SENT}` })
    expect(brief(await read({ url, text: SENT }))).toEqual([['11,500', deployed.id, 'suggested']])
  })
})

describe('an article that lives', () => {
  test('carries one mark for the number that it states, however often that has changed', async () => {
    const url = `${PUBLISHING}/live`
    let last: Answer | undefined
    const counts = ['Around 1,000', 'About 300']
    for (let n = 0; n < 12; n++) last = await read({ url, text: KILLED.replace('Around 1,000', counts[n % 2] ?? '') })
    expect(last && brief(last)).toEqual([['About 300', casualties.id, 'approved']])
    expect(last?.body.annotations).toMatchObject([{ by: 'matcher', state: 'standing' }])
  })

  test('keeps what an editor decided, with what has become of it and since when', async () => {
    const url = `${PUBLISHING}/kept`
    const text = `The count has been disputed since it came out.\n${KILLED}\n${SENT}`
    const first = await read({ url, text })
    await review(first, () => 'rejected')
    await review({ ...first, body: { ...first.body, revision: first.body.revision + 1 } }, () => 'approved')
    const changed = await read({ url, text: text.replace('1,000', '1,200') })
    expect(changed.body.annotations).toContainEqual(
      expect.objectContaining({ figure: 'Around 1,000', by: 'editor', state: 'changed' }),
    )
    const since = changed.body.annotations.find(({ state }: Annotation) => state === 'changed').stateAt
    const lost = await read({ url, text: SENT })
    expect(lost.body.annotations).toMatchObject([
      { figure: '11,500', state: 'standing', by: 'editor' },
      { figure: 'Around 1,000', state: 'lost', by: 'editor' },
    ])
    expect(lost.body.annotations[1].stateAt >= since).toBe(true)
    expect(brief(await read({ url, text })).map(([figure]: string[]) => figure)).toEqual(['Around 1,000', '11,500'])
  })

  test('is not brought back by a reading that began before an editor withdrew it', async () => {
    const url = `${PUBLISHING}/gone`
    const { body } = await read({ url, text: KILLED })
    const ledger = openLedger(env.LEDGER)
    const withdrawing: ReadingPorts['ledger'] = {
      readSites: () => ledger.readSites(),
      saveArticle: (reading) => ledger.saveArticle(reading),
      async readArticle(key) {
        const found = await ledger.readArticle(key)
        await ledger.withdrawArticle({ key, actor: { id: 'editor', name: 'Desk A' } })
        return found
      },
    }
    const article = { url, text: `${KILLED} ${SENT}` }
    const claims = publishedClaims(snapshotReader(env.SNAPSHOTS), { now: () => Date.now() })
    const reach = { publishes: true, revives: false }
    const late = await readArticle(article, { ledger: withdrawing, claims }, { id: 'feed', name: 'feed' }, reach)
    expect(late).toMatchObject({ ok: false, reason: 'withdrawn' })
    await published()
    expect((await request(`/v1/articles/${body.key}`)).status).toBe(410)
  })
})

describe('texts that were written to hurt', () => {
  test('one figure 5,000 times gets a bounded number of annotations', async () => {
    const { body } = await read({ url: `${SUGGESTING}/j`, text: `${KILLED} `.repeat(3000) })
    expect(body.annotations.length).toBeLessThanOrEqual(100)
  })

  test('controls, bidi overrides and halves of surrogate pairs reach no annotation', async () => {
    const { status, body } = await read({
      url: `${SUGGESTING}/k`,
      text: `\u202eAround 1,000\u0000 North Korean soldiers\ud800 have been killed in Kursk.\n${SENT}`,
    })
    expect(status).toBe(200)
    expect(JSON.stringify(body.annotations)).not.toMatch(/\\u|\u202e/)
  })
})
