import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Check } from '../../core/check/index.ts'
import { recognisable } from '../../core/check/index.ts'
import { createApp } from '../../worker/app.ts'
import { deployedPorts } from '../../worker/deployed-ports.ts'
import { claimIndexKey, claimSnapshotKey } from '../../worker/publish/keys.ts'
import { request, sampleClaims, sampleSnapshots, store } from './sample.ts'

const KILLED = 'Officials think around 1,000 North Korean soldiers have been killed in Kursk.'

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Check & { text?: string; url?: string; title?: string; errors?: { pointer: string; detail: string }[] }
}

async function check(body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await request('/v1/check', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

beforeAll(async () => {
  for (const snapshot of sampleSnapshots) if (snapshot) await store(claimSnapshotKey(snapshot.id), snapshot)
  await store(claimIndexKey(0), { claims: sampleClaims.slice(0, 1).map(recognisable) })
  await store(claimIndexKey(1), { claims: sampleClaims.slice(1).map(recognisable) })
})
afterEach(() => void vi.useRealTimers())

describe('POST /v1/check', () => {
  test('says which claim a figure is about, and that it conflicts with an estimate, by which factor', async () => {
    const { status, body } = await check({ text: KILLED, lang: 'en' })
    expect(status).toBe(200)
    expect(body.figures).toMatchObject([
      {
        start: 16,
        end: 28,
        text: 'around 1,000',
        value: { form: 'about', x: 1000 },
        noun: 'North Korean soldiers',
        claims: [{ id: 'dprk-casualties-kursk' }],
      },
    ])
    const relation = body.figures[0]?.claims[0]?.relations?.find(({ b }) => b === 'nis-2025-01-13-killed')
    expect(relation).toMatchObject({ a: 'figure', verdict: 'conflict', gap: 2 })
    expect(body.claims).toMatchObject([
      { id: 'dprk-casualties-kursk', verdict: 'conflict', question: { en: expect.any(String) } },
    ])
    expect(body).not.toHaveProperty('text')
  })

  test('is open to every page, and kept by nobody', async () => {
    const { headers } = await check({ text: KILLED })
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Cache-Control')).toBe('no-store')
    const preflight = await request('/v1/check', { method: 'OPTIONS' })
    expect(preflight.headers.get('Access-Control-Allow-Methods')).toContain('POST')
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toContain('Content-Type')
  })

  test('stores nothing', async () => {
    const before = await env.SNAPSHOTS.list()
    await check({ text: KILLED })
    expect(await env.SNAPSHOTS.list()).toEqual(before)
  })

  test('reads what a reader sees of a page, and gives offsets into that', async () => {
    const html = `<html lang="en"><title>Toll</title><nav>900 North Korean soldiers killed</nav><p>${KILLED.replace('around 1,000', 'around <b>1,000</b>')}</p>`
    const { body } = await check({ html, url: 'http://News.example/a?utm_source=x#top' })
    expect(body.text).toBe(KILLED)
    expect(body.url).toBe('http://news.example/a')
    expect(body.figures.map(({ start, end }) => body.text?.slice(start, end))).toEqual(['around 1,000'])
  })

  test('takes the language, the headline and the date from the page', async () => {
    const html =
      '<html lang="de"><h1>Nordkoreanische Soldaten</h1><time datetime="2024-12-20">gestern</time><p>In Kursk wurden 1.200 Nordkoreaner getötet oder verwundet.'
    const [figure] = (await check({ html })).body.figures
    expect(figure).toMatchObject({
      value: { x: 1200, lang: 'de' },
      claims: [{ takenAs: { period: { to: '2024-12-20' } } }],
    })
  })

  test.each([
    ['no figure', 'Nobody has counted them.'],
    ['nothing', ''],
    ['a date', 'It began in December 2024, three years after October 2021.'],
  ])('finds nothing in %s', async (_, text) => {
    const { status, body } = await check({ text })
    expect(status).toBe(200)
    expect(body).toMatchObject({ figures: [], claims: [] })
  })
})

test.each(['', 'en_US', 'x', 'not a language', 'de-', 'e'.repeat(5000), '\u202e'])(
  'a page that says it is in the language %j says nothing',
  async (lang) => {
    const { status, body } = await check({ html: `<html lang="${lang}"><p>${KILLED}`, url: 'https://news.example/a' })
    expect(status).toBe(200)
    expect(body.figures).toHaveLength(1)
  },
)

test('a page whose canonical address is too long is kept under its own', async () => {
  const html = `<link rel="canonical" href="https://news.example/${'a'.repeat(5000)}"><p>${KILLED}`
  expect((await check({ html, url: 'https://news.example/a' })).body.url).toBe('https://news.example/a')
  expect((await check({ html, url: `https://news.example/${'a'.repeat(5000)}` })).status).toBe(422)
})

describe('three sentences in three languages', () => {
  test.each([
    [
      'en',
      'Close to a third of the 10,000 to 12,000 North Korean soldiers sent to Russia are dead or wounded, Zelensky says.',
      ['dprk-casualty-share', 'dprk-deployed'],
    ],
    [
      'en',
      'About 3,800 North Koreans have been killed or wounded in the Kursk region by his count.',
      ['dprk-casualties-kursk'],
    ],
    [
      'en',
      'Washington and Seoul put the number of North Korean soldiers killed at some 1,000.',
      ['dprk-casualties-kursk'],
    ],
    [
      'de',
      'Fast ein Drittel der 10.000 bis 12.000 nordkoreanischen Soldaten, die nach Russland entsandt wurden, ist laut Selenskyj tot oder verwundet.',
      ['dprk-casualty-share', 'dprk-deployed'],
    ],
    [
      'de',
      'Seiner Zählung nach wurden in der Region Kursk etwa 3.800 Nordkoreaner getötet oder verwundet.',
      ['dprk-casualties-kursk'],
    ],
    [
      'de',
      'Washington und Seoul gehen von rund 1.000 getöteten nordkoreanischen Soldaten aus.',
      ['dprk-casualties-kursk'],
    ],
    [
      'es',
      'Casi un tercio de los entre 10.000 y 12.000 soldados norcoreanos enviados a Rusia ha muerto o está herido, según Zelenski.',
      ['dprk-casualty-share', 'dprk-deployed'],
    ],
    [
      'es',
      'Según su recuento, unos 3.800 soldados norcoreanos han resultado muertos o heridos en la región de Kursk.',
      ['dprk-casualties-kursk'],
    ],
    ['es', 'Washington y Seúl calculan que han muerto unos 1.000 soldados norcoreanos.', ['dprk-casualties-kursk']],
  ])('%s: %s', async (lang, text, claims) => {
    const { body } = await check({ text, lang })
    expect(body.figures.map((figure) => figure.claims[0]?.id)).toEqual(claims)
  })
})

describe('bad input', () => {
  test.each([
    ['no JSON', '{', 400],
    ['no text', {}, 422],
    ['both', { text: 'a', html: 'b' }, 422],
    ['a text that is none', { text: 12 }, 422],
    ['an unknown key', { text: 'a', language: 'en' }, 422],
    ['a language that is none', { text: 'a', lang: '<en>' }, 422],
    ['an address that is none', { html: 'a', url: 'javascript:alert(1)' }, 422],
    ['65,537 bytes of text', { text: 'x'.repeat(65_537) }, 413],
    ['65,538 bytes in half as many characters', { text: 'é'.repeat(32_769) }, 413],
    ['65,537 bytes of HTML', { html: 'x'.repeat(65_537) }, 413],
    ['a megabyte', 'x'.repeat(1_000_000), 413],
  ])('%s is refused', async (_, body, status) => {
    const answer = await check(body)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
  })

  test('each flaw has its pointer', async () => {
    expect((await check({ text: 12 })).body.errors).toContainEqual(expect.objectContaining({ pointer: '/text' }))
    expect((await check({ html: 'a', url: 'x' })).body.errors).toContainEqual(
      expect.objectContaining({ pointer: '/url' }),
    )
  })

  test('another media type is refused before it is read', async () => {
    expect((await check({ text: KILLED }, { 'Content-Type': 'text/plain' })).status).toBe(415)
  })

  test('64 KiB are not too much, however they are written', async () => {
    const escaped = `{"text":"${'\\u0031'.repeat(65_536)}"}`
    expect((await check(escaped)).status).toBe(200)
  })
})

describe('when something is wrong behind it', () => {
  const app = (ports: object) => createApp((env) => ({ ...deployedPorts(env), ...ports }))
  const post = (ports: object) =>
    app(ports).request(
      '/v1/check',
      { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ text: KILLED }) },
      env,
    )

  test('a caller who asks too often is told when to come back', async () => {
    const response = await post({ checkLimit: { limit: async () => ({ success: false }) } })
    expect(response.status).toBe(429)
    expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0)
  })

  test('KV that has never answered is 503', async () => {
    const response = await post({ claims: { index: async () => undefined } })
    expect(response.status).toBe(503)
    expect(response.headers.get('Retry-After')).toBe('5')
  })

  test('a claim that has been taken back is not shown half a minute later', async () => {
    await store(
      claimSnapshotKey('dprk-casualties-kursk'),
      { id: 'dprk-casualties-kursk', status: 'withdrawn' },
      { status: 410 },
    )
    vi.setSystemTime(Date.now() + 31_000)
    const { body } = await check({ text: KILLED })
    expect(body).toMatchObject({ figures: [{ claims: [] }], claims: [] })
  })
})

describe('the index in memory', () => {
  const readers = sampleClaims.find(({ id }) => id === 'dprk-casualties-kursk')
  const oder = readers && {
    ...readers,
    id: 'oder',
    question: { en: 'How many anglers drowned in the Oder?' },
    topic: { groups: [['Oder'], ['drowned']] },
  }

  test('follows what is published within half a minute', async () => {
    if (!oder) throw new Error('no sample')
    const text = 'In the Oder 12 anglers drowned.'
    expect((await check({ text })).body.claims).toEqual([])
    await store(claimIndexKey(2), { claims: [recognisable(oder)] })
    await store(claimSnapshotKey('oder'), { ...sampleSnapshots.find((one) => one?.id === readers?.id), ...oder })
    expect((await check({ text })).body.claims).toEqual([])
    // later than any other test has turned the clock to
    vi.setSystemTime(Date.now() + 90_000)
    expect((await check({ text })).body.claims).toMatchObject([{ id: 'oder' }])
  })
})
