import { env } from 'cloudflare:workers'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import sample from '../../examples/claims/dprk-casualties-kursk.json'
import { createApp } from '../../worker/app.ts'
import { deployedPorts } from '../../worker/deployed-ports.ts'
import { edit, published } from './editors.ts'
import { filled, served } from './routes.ts'

const RUNS = 10_000
const ID = 'besieged'
const PASSING = ['application/json', 'application/x-ndjson']
const WRONG = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'application/xml',
  'a/b; c',
  '',
]

/** As deployed, but without the brake on many requests from one address: here each of them shall reach the parsers. */
const app = createApp((env) => ({
  ...deployedPorts(env),
  get ledger() {
    return deployedPorts(env).ledger
  },
  editLimit: { limit: async () => ({ success: true }) },
  checkLimit: { limit: async () => ({ success: true }) },
}))

let key = ''
beforeAll(async () => {
  await edit('POST', '/v1/claims', { body: { ...sample, id: ID } })
  const { body } = await edit('POST', '/v1/articles', { body: { url: 'https://news.example/besieged', text: '12' } })
  key = body.key
  await published()
})

/** Everything that a request could have changed. */
async function state(): Promise<unknown> {
  const [dump, audit, tokens, outbox] = await Promise.all(
    ['/v1/export', '/v1/audit?limit=500', '/v1/tokens', '/v1/outbox'].map((path) => edit('GET', path)),
  )
  const { keys } = await env.SNAPSHOTS.list()
  return { dump: dump?.body, audit: audit?.body, tokens: tokens?.body.tokens, outbox: outbox?.body, keys }
}

function send(method: string, path: string, type: string, body: BodyInit): Promise<Response> {
  const address = filled(path, { id: ID, key, n: '1' })
  const headers = { Authorization: `Bearer ${env.ADMIN_TOKEN}`, 'Content-Type': type, 'If-Match': '"1"' }
  return Promise.resolve(app.request(address, { method, headers, body }, env))
}

async function expectProblem(response: Response): Promise<void> {
  expect(response.status).toBeGreaterThanOrEqual(400)
  expect(response.status).toBeLessThan(500)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  const problem: { status: number } = await response.json()
  expect(problem.status).toBe(response.status)
}

const taking = served.filter(({ method }) => method === 'POST' || method === 'PUT' || method === 'DELETE')
const route = fc.constantFrom(...taking)

const nasty = fc.constantFrom<unknown>(
  '\ud800',
  '\0',
  'x'.repeat(5000),
  1e308,
  -0,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  null,
  true,
  '2025-02-30',
  'javascript:alert(1)',
  'http://[::1',
  Array.from({ length: 300 }, () => ({})),
)

/** A claim with one of its fields, at any depth, replaced, renamed or removed. */
const spoiled = fc
  .record({ at: fc.nat(), nasty, how: fc.constantFrom('replace', 'add', 'rename') })
  .map(({ at, nasty, how }) => JSON.stringify(spoil({ ...sample, id: 'spoiled' }, at, nasty, how)))

function spoil(document: object, at: number, nasty: unknown, how: string): unknown {
  const copy = structuredClone(document)
  const places: [Record<string, unknown>, string][] = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const record = node as Record<string, unknown>
    for (const key of Object.keys(record)) {
      places.push([record, key])
      walk(record[key])
    }
  }
  walk(copy)
  const [record, key] = places[at % places.length] ?? [{}, '']
  if (how === 'replace') record[key] = nasty
  else Object.defineProperty(record, how === 'add' ? '__proto__' : `${key}\u0000`, { value: nasty, enumerable: true })
  // whatever it was spoiled with, this alone must keep it out
  return Object.assign(copy, { unheardOf: true })
}

const deep = fc.integer({ min: 1, max: 20_000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth))
const deepObject = fc.integer({ min: 1, max: 5_000 }).map((depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`)
const cut = fc.nat().map((at) => JSON.stringify(sample).slice(0, 1 + (at % (JSON.stringify(sample).length - 2))))
const body = fc.oneof(
  { weight: 3, arbitrary: fc.json() },
  { weight: 4, arbitrary: spoiled },
  { weight: 2, arbitrary: cut },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: deepObject },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }).filter((text) => /[^ \t\r\n]/.test(text)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '{"__proto__":{"id":"x"}}',
      '\ufeff{}',
      '{"id":"a","id":"b"}',
      'NaN',
      '1e999',
      '"\\ud800"',
      '{"a":"\\u0000"}',
    ),
  },
)

describe('whatever is sent, wherever', () => {
  it(`is answered with a problem and changes nothing (${RUNS} bodies)`, async () => {
    const before = await state()
    const type = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PASSING) },
      { weight: 1, arbitrary: fc.constantFrom(...WRONG) },
    )
    await fc.assert(
      fc.asyncProperty(route, type, body, async ({ method, path }, type, text) => {
        await expectProblem(await send(method, path, type, text))
      }),
      { numRuns: RUNS },
    )
    expect(await state()).toEqual(before)
  }, 180_000)

  it.each(taking)(
    '$method $path reads no more of 20 MB than its cap, whatever the length that is claimed',
    async ({ method, path }) => {
      const before = await state()
      const chunk = new Uint8Array(64 * 1024).fill(0x20)
      for (const type of PASSING) {
        let sent = 0
        const body = new ReadableStream<Uint8Array>({
          pull(controller) {
            sent += chunk.length
            controller.enqueue(chunk)
            if (sent >= 20_000_000) controller.close()
          },
        })
        await expectProblem(await send(method, path, type, body))
        // an import is a stream of lines; drafts take several articles, and JSON writes a letter in three times its bytes
        const cap = path.endsWith('/draft') ? 3_500_000 : 1_500_000
        if (!path.includes('/import')) expect(sent).toBeLessThan(cap)
      }
      expect(await state()).toEqual(before)
    },
  )

  it.each(taking)('$method $path takes no bytes that are not UTF-8', async ({ method, path }) => {
    const before = await state()
    for (const type of PASSING)
      await expectProblem(await send(method, path, type, new Uint8Array([0x22, 0xff, 0xfe, 0x22])))
    expect(await state()).toEqual(before)
  })
})
