import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { ClaimSnapshot } from '../../core/snapshot/index.ts'
import { createApp } from '../../worker/app.ts'
import { deployedPorts } from '../../worker/deployed-ports.ts'
import { articleSnapshotKey, claimListKey, claimSnapshotKey, revisionSnapshotKey } from '../../worker/publish/keys.ts'
import { snapshotReader } from '../../worker/publish/snapshot-reader.ts'
import { countedReads } from './counted-reads.ts'
import { request, sampleSnapshots, store } from './sample.ts'

const ARTICLE = 'kursk_article_key_0001'
const CLAIM = 'dprk-casualties-kursk'
const PUBLIC = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400'
const stored = new Map<string, string>()

beforeAll(async () => {
  const article = {
    key: ARTICLE,
    url: 'https://news.example/kursk',
    annotations: [],
    claims: {},
    ruleset: 'r',
    updatedAt: '',
  }
  stored.set('article', await store(articleSnapshotKey(ARTICLE), article))
  for (const snapshot of sampleSnapshots) {
    if (snapshot) stored.set(snapshot.id, await store(claimSnapshotKey(snapshot.id), snapshot))
  }
})

describe('an article', () => {
  it('is served byte for byte as it was published', async () => {
    const response = await request(`/v1/articles/${ARTICLE}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('application/json')
    expect(response.headers.get('Cache-Control')).toBe(PUBLIC)
    expect(await response.text()).toBe(stored.get('article'))
  })

  it('costs one KV read, found or not, and none when the key is malformed', async () => {
    const { reads, app } = countedReads()
    await app.request(`/v1/articles/${ARTICLE}`, {}, env)
    expect(reads).toEqual([`v1:a:${ARTICLE}`])
    await app.request('/v1/articles/nobody_knows_this_key0', {}, env)
    expect(reads).toHaveLength(2)
    await app.request('/v1/articles/malformed', {}, env)
    expect(reads).toHaveLength(2)
  })

  it('that nobody has annotated is 404, and may be remembered for a short while', async () => {
    const response = await request('/v1/articles/nobody_knows_this_key0')
    expect(response.status).toBe(404)
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=30')
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(await response.json()).toMatchObject({ status: 404, title: 'There is nothing here' })
  })

  it.each(['short', `${ARTICLE}x`, 'not+base64url/at all!?', '%', '\0', 'ä'.repeat(22), 'x'.repeat(600)])(
    'is refused under the malformed key %s',
    async (key) => {
      const response = await request(`/v1/articles/${encodeURIComponent(key)}`)
      expect(response.status).toBe(400)
      expect(response.headers.get('Content-Type')).toBe('application/problem+json')
      expect(await response.json()).toMatchObject({ status: 400, detail: expect.stringContaining('base64url') })
    },
  )

  it('that was taken back is answered with its tombstone', async () => {
    const key = 'withdrawn_article_key0'
    const text = await store(articleSnapshotKey(key), { key, status: 'withdrawn' }, { status: 410 })
    const response = await request(`/v1/articles/${key}`)
    expect(response.status).toBe(410)
    expect(await response.text()).toBe(text)
  })

  it('goes out as web annotations, with addresses that do not repeat the Host header', async () => {
    const response = await request(`/v1/articles/${ARTICLE}.jsonld`)
    expect(response.headers.get('Content-Type')).toBe('application/ld+json')
    expect(await response.json()).toMatchObject({ type: 'AnnotationCollection', id: `/v1/articles/${ARTICLE}.jsonld` })
  })
})

describe('a claim', () => {
  it('is served byte for byte, with every pair of its estimates judged', async () => {
    const response = await request(`/v1/claims/${CLAIM}`)
    const text = await response.text()
    expect(text).toBe(stored.get(CLAIM))
    const { relations, estimates }: ClaimSnapshot = JSON.parse(text)
    expect(relations).toHaveLength((estimates.length * (estimates.length - 1)) / 2)
    expect(relations).toContainEqual(
      expect.objectContaining({ a: 'jcs-2024-12-23', b: 'zelensky-2024-12-23', verdict: 'conflict' }),
    )
  })

  it('is judged with what was known on a date', async () => {
    const response = await request(`/v1/claims/${CLAIM}?as_of=2025-01-06`)
    const { asOf, estimates }: ClaimSnapshot = await response.json()
    const ids = estimates.map(({ id }) => id)
    expect(asOf).toBe('2025-01-06')
    expect(ids).toContain('zelensky-2025-01-05')
    expect(ids).not.toContain('nis-2025-01-13')
    expect(response.headers.get('ETag')).not.toBe((await request(`/v1/claims/${CLAIM}`)).headers.get('ETag'))
  })

  it.each(['2025-01-06T08:00:00Z', '2025-01-06T23:59:59.999+14:00'])(
    'is judged by the day, whatever the hour: %s',
    async (moment) => {
      const byDay = await request(`/v1/claims/${CLAIM}?as_of=2025-01-06`)
      const byHour = await request(`/v1/claims/${CLAIM}?as_of=${encodeURIComponent(moment)}`)
      expect(await byHour.text()).toBe(await byDay.text())
      expect(byHour.headers.get('ETag')).toBe(byDay.headers.get('ETag'))
      expect(byDay.headers.get('Cache-Control')).toContain('max-age=60')
      expect(byHour.headers.get('Cache-Control')).toBe('no-store')
    },
  )

  it('is judged anew only so often for one caller, and read as often as they like', async () => {
    const app = createApp((env) => ({ ...deployedPorts(env), checkLimit: { limit: async () => ({ success: false }) } }))
    const answer = await app.request(`/v1/claims/${CLAIM}?as_of=2025-01-06`, {}, env)
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect((await app.request(`/v1/claims/${CLAIM}`, {}, env)).status).toBe(200)
  })

  it.each(['yesterday', '2025-02-30', '2025-13', '', "2025'--"])('refuses the date "%s"', async (date) => {
    const response = await request(`/v1/claims/${CLAIM}?as_of=${encodeURIComponent(date)}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('not an existing date') })
  })

  it('goes out as linked data, a Claim and never a rating', async () => {
    const response = await request(`/v1/claims/${CLAIM}.jsonld`)
    expect(response.headers.get('Content-Type')).toBe('application/ld+json')
    const text = await response.text()
    expect(JSON.parse(text)).toMatchObject({ '@type': 'Claim', '@id': `/v1/claims/${CLAIM}` })
    expect(text).not.toContain('ClaimReview')
  })

  it('goes out as CSV with one row per estimate', async () => {
    const response = await request(`/v1/claims/${CLAIM}.csv`)
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present')
    const [header, ...rows] = (await response.text()).trimEnd().split('\r\n')
    expect(header).toMatch(/^claim,estimate,/)
    const { estimates }: ClaimSnapshot = JSON.parse(stored.get(CLAIM) ?? '')
    expect(rows).toHaveLength(estimates.length)
  })

  it('that nobody made is 404, and one that no claim can have is 400, in every view', async () => {
    for (const view of ['', '.csv', '.jsonld', '?as_of=2025', '/revisions/1']) {
      expect((await request(`/v1/claims/no-such-claim${view}`)).status).toBe(404)
      expect((await request(`/v1/claims/No_Such_Claim${view}`)).status).toBe(400)
      expect((await request(`/v1/claims/${'a'.repeat(600)}${view}`)).status).toBe(400)
    }
  })

  it('that was withdrawn is 410 in every view, one that is paused 404', async () => {
    await store(claimSnapshotKey('taken-back'), { id: 'taken-back', status: 'withdrawn' }, { status: 410 })
    await store(claimSnapshotKey('resting'), { id: 'resting', status: 'paused' }, { status: 404 })
    for (const view of ['', '.csv', '.jsonld', '?as_of=2025']) {
      const response = await request(`/v1/claims/taken-back${view}`)
      expect(response.status).toBe(410)
      expect(await response.json()).toEqual({ id: 'taken-back', status: 'withdrawn' })
      expect((await request(`/v1/claims/resting${view}`)).status).toBe(404)
    }
  })

  it('keeps each revision for ever', async () => {
    const text = await store(revisionSnapshotKey(CLAIM, 3), { id: CLAIM, revision: 3 }, { revision: 3 })
    const response = await request(`/v1/claims/${CLAIM}/revisions/3`)
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=86400')
    expect(await response.text()).toBe(text)
    expect((await request(`/v1/claims/${CLAIM}/revisions/4`)).headers.get('Cache-Control')).toBe('public, max-age=30')
    for (const n of ['0', '-1', '01', '1e3', 'x', '1'.repeat(30)]) {
      expect((await request(`/v1/claims/${CLAIM}/revisions/${n}`)).status).toBe(400)
    }
  })
})

describe('the list of claims', () => {
  it('is empty while nothing is published', async () => {
    const response = await request('/v1/claims')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ claims: [] })
  })

  it('goes page by page', async () => {
    await store(claimListKey(0), { claims: [{ id: 'a' }], next: '1' })
    await store(claimListKey(1), { claims: [{ id: 'b' }] })
    expect(await (await request('/v1/claims')).json()).toMatchObject({ next: '1' })
    expect(await (await request('/v1/claims?cursor=1')).json()).toEqual({ claims: [{ id: 'b' }] })
    expect((await request('/v1/claims?cursor=2')).status).toBe(404)
    expect((await request('/v1/claims?cursor=../a')).status).toBe(400)
  })
})

describe('a stored value that the publisher did not write', () => {
  it.each([
    ['no JSON at all', 'not json', {}],
    ['no metadata', '{}', undefined],
    ['metadata of another kind', '{}', { etag: 5 }],
    ['a tag of other bytes', '{"claims":{}}', { revision: 1, at: '', etag: '"AAAAAAAAAAAAAAAAAAAAAA"' }],
    ['an empty value', '', { revision: 1, at: '', etag: '""' }],
  ])('%s: 502, never the value itself', async (_, value, metadata) => {
    const key = 'damaged_article_key_00'
    await env.SNAPSHOTS.put(articleSnapshotKey(key), value, metadata ? { metadata } : {})
    await env.SNAPSHOTS.put(claimSnapshotKey('damaged'), value, metadata ? { metadata } : {})
    for (const path of [
      `/v1/articles/${key}`,
      `/v1/articles/${key}.jsonld`,
      '/v1/claims/damaged',
      '/v1/claims/damaged.csv',
    ]) {
      const response = await request(path)
      expect(response.status).toBe(502)
      expect(response.headers.get('Content-Type')).toBe('application/problem+json')
      expect(response.headers.get('Cache-Control')).toBe('no-store')
    }
  })
})

describe('a tag that was checked before', () => {
  it.each([
    ['longer', '{"id":"cut","and":"more"}'],
    ['shorter', '{}'],
  ])('does not vouch for %s bytes', async (_, other) => {
    const text = await store(claimSnapshotKey('cut'), { id: 'cut' })
    expect(await (await request('/v1/claims/cut')).text()).toBe(text)
    const { metadata } = await env.SNAPSHOTS.getWithMetadata(claimSnapshotKey('cut'))
    await env.SNAPSHOTS.put(claimSnapshotKey('cut'), other, { metadata })
    expect((await request('/v1/claims/cut')).status).toBe(502)
  })
})

describe('health', () => {
  it('says what this is and that KV answers', async () => {
    const response = await request('/v1/health')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(await response.json()).toMatchObject({
      service: 'counterpoint',
      kv: 'ok',
      version: expect.stringMatching(/^\d/),
      publishing: { waiting: 0, lag: 0, failing: [] },
      index: { claims: expect.any(Number) },
    })
  })

  it('is 503 while KV does not answer, and so is every document', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const failing = { getWithMetadata: () => Promise.reject(new Error('KV GET failed: 500')) }
    const app = createApp((env) => ({
      ...deployedPorts(env),
      snapshots: snapshotReader(Object.assign(Object.create(env.SNAPSHOTS), failing)),
    }))
    expect((await app.request('/v1/health', {}, env)).status).toBe(503)
    const response = await app.request(`/v1/articles/${ARTICLE}`, {}, env)
    expect(response.status).toBe(503)
    expect(response.headers.get('Retry-After')).toBe('5')
  })
})
