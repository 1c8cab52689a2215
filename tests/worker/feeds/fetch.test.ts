import { describe, expect, inject, test } from 'vitest'
import { fetchPublic } from '../../../worker/feeds/fetch-public.ts'
import { isFetchable } from '../../../worker/feeds/fetchable.ts'
import { hitsOn, plant } from './plant.ts'

const newsroom = inject('newsroom')
const stranger = inject('stranger')

class Collected {
  text = ''
  isDone = false
  write(text: string): void {
    this.text += text
  }
}

async function get(path: string, { mostBytes = 100_000, within = 5000 } = {}) {
  const sink = new Collected()
  const rules = { origins: new Set([newsroom]), sinks: new Map([['text/html', sink]]), mostBytes, within }
  return { fetched: await fetchPublic(new URL(path, newsroom).href, rules), text: sink.text }
}

const html = { 'Content-Type': 'text/html; charset=utf-8' }

describe('what is asked', () => {
  test.each([
    ['https://news.example/feed', true],
    ['https://NEWS.example/feed?x=1', true],
    ['http://localhost:8787/feed', true],
    ['http://news.example/feed', false],
    ['https://news.example:8443/feed', false],
    ['https://user:secret@news.example/feed', false],
    ['https://other.example/feed', false],
    ['ftp://news.example/feed', false],
    ['file:///etc/passwd', false],
    ['javascript:alert(1)', false],
    ['', false],
  ])('%s: %s', (address, allowed) => {
    expect(isFetchable(address, new Set(['https://news.example', 'http://localhost:8787']))).toBe(allowed)
  })

  test.each([
    'http://127.0.0.2',
    'https://10.0.0.1',
    'https://172.16.0.1',
    'https://192.168.1.1',
    'https://169.254.169.254',
    'https://100.64.0.1',
    'https://0.0.0.0',
    'https://8.8.8.8',
    'https://[fd00::1]',
    'https://[::ffff:10.0.0.1]',
    'https://2130706434',
    'https://0x7f000002',
    'https://intranet',
    'https://printer.local',
    'https://metadata.google.internal',
    'https://router.lan',
    'https://nas.home.arpa',
    'https://api.localhost',
    'https://printer.local.',
  ])('%s is never asked, even if it were registered', (address) => {
    const { origin } = new URL(address)
    expect(isFetchable(`${origin}/`, new Set([origin]))).toBe(false)
  })

  test('says what it takes and who it is, and nothing about who runs it', async () => {
    await plant('/fetch/hello', { headers: html, body: 'hello' })
    expect(await get('/fetch/hello')).toMatchObject({ fetched: { ok: true, kind: 'read' }, text: 'hello' })
    const [headers] = await hitsOn('/fetch/hello')
    expect(headers).toMatchObject({ accept: 'text/html', 'user-agent': expect.stringContaining('Counterpoint') })
    expect(headers).not.toHaveProperty('cookie')
    expect(headers).not.toHaveProperty('authorization')
  })
})

describe('redirects', () => {
  const redirect = (from: string, to: string, status = 302) => plant(from, { status, headers: { Location: to } })

  test('are followed three times and no more', async () => {
    await plant('/hop/0', { headers: html, body: 'there' })
    for (const n of [1, 2, 3, 4]) await redirect(`/hop/${n}`, `/hop/${n - 1}`, 300 + n === 304 ? 308 : 300 + n)
    expect(await get('/hop/3')).toMatchObject({ fetched: { ok: true, url: `${newsroom}/hop/0` }, text: 'there' })
    expect((await get('/hop/4')).fetched).toEqual({ ok: false, reason: 'redirects' })
  })

  test('in a circle come to an end', async () => {
    await redirect('/circle', '/circle')
    expect((await get('/circle')).fetched).toEqual({ ok: false, reason: 'redirects' })
    expect(await hitsOn('/circle')).toHaveLength(4)
  })

  test.each([
    ['a private address', 'http://169.254.169.254/latest/meta-data'],
    ['an origin that nobody registered', `${stranger}/fetch/elsewhere`],
    ['another protocol', 'file:///etc/passwd'],
    ['nowhere', 'http://['],
  ])('to %s are not followed', async (_, to) => {
    await plant('/fetch/elsewhere', { headers: html, body: 'secret' })
    await redirect('/away', to)
    expect(await get('/away')).toEqual({ fetched: { ok: false, reason: 'address' }, text: '' })
    expect(await hitsOn('/fetch/elsewhere')).toHaveLength(0)
  })
})

describe('bodies', () => {
  test('without an end are left at the limit', async () => {
    await plant('/endless', { headers: html, body: '<p>start', tail: 'endless' })
    const { fetched, text } = await get('/endless', { mostBytes: 50_000 })
    expect(fetched).toMatchObject({ ok: true })
    expect(text).toMatch(/^<p>start/)
    expect(text.length).toBe(50_000)
  })

  test('that trickle are left when the time is up', async () => {
    await plant('/trickle', { headers: html, body: '<p>start', tail: 'trickle' })
    expect((await get('/trickle', { within: 700 })).fetched).toEqual({ ok: false, reason: 'slow' })
  })

  test.each(['image/png', 'application/octet-stream', 'text/plain', ''])(
    'of the type %j are not read',
    async (type) => {
      await plant('/picture', { headers: { 'Content-Type': type }, body: 'x'.repeat(1000) })
      expect(await get('/picture')).toEqual({ fetched: { ok: false, reason: 'type' }, text: '' })
    },
  )

  test.each([
    ['their type states', 'text/html; charset="windows-1251"', ''],
    ['a page states in its head', 'text/html', '<meta charset=windows-1251>'],
    ['a feed states in its first line', 'text/html', '<?xml version="1.0" encoding="windows-1251"?>'],
  ])('are text in the encoding that %s', async (_, type, head) => {
    const base64 = btoa(`${head}\xcf\xf0\xe8\xe2\xb3\xf2`)
    await plant('/encoded', { headers: { 'Content-Type': type }, base64 })
    expect((await get('/encoded')).text).toBe(`${head}Привіт`)
  })

  test('in an encoding that does not exist are taken for UTF-8', async () => {
    await plant('/none', { headers: { 'Content-Type': 'text/html; charset=no-such-thing' }, body: 'Über' })
    expect((await get('/none')).text).toBe('Über')
  })
})

describe('servers that refuse', () => {
  test('are reported with their status, and with the time they ask for', async () => {
    await plant('/busy', { status: 429, headers: { 'Retry-After': '120' } })
    expect((await get('/busy')).fetched).toEqual({ ok: false, reason: 'status', status: 429, retryAfter: 120 })
    expect((await get('/nothing-here')).fetched).toEqual({ ok: false, reason: 'status', status: 404 })
  })

  test('or are not there at all', async () => {
    const origins = new Set(['http://localhost:9'])
    const rules = { origins, sinks: new Map(), mostBytes: 1, within: 5000 }
    expect(await fetchPublic('http://localhost:9/', rules)).toEqual({ ok: false, reason: 'network' })
  })
})
