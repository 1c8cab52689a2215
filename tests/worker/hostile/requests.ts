import fc from 'fast-check'
import type { operations } from '../../../worker/openapi/document.ts'
import { type Names, TABLE, validBodies } from './bodies.ts'
import { changes, INHERITED, spoiled } from './spoil.ts'

/** One request to a route that there is. */
export interface HostileRequest {
  readonly method: string
  /** As the description of the API has it: `/v1/claims/{id}`. */
  readonly route: string
  /** With its query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

const QUERIES: Readonly<Record<string, readonly string[]>> = {
  as_of: [
    '2025',
    '2025-01-14',
    '2025-02-30',
    '9999',
    '0000',
    '-2025',
    '2025-01-05T12:00:00Z',
    '2025-01-05T99:00:00Z',
    ...INHERITED,
  ],
  cursor: ['0', '1', '999999', '-1', '1e5', '00', '\0', ...INHERITED],
  limit: ['1', '0', '200', '501', '1.5', '-0', '١'],
  offset: ['0', '100000', '100001'],
  before: ['1', '999999999', '9999999999', 'x'],
  base: ['0', '1', '2', '-1', 'x'],
  since: ['1', '2', '999999999', 'x'],
  q: ['bridges', '"', 'NEAR(', 'a OR', '*', '-', 'question:', '\ud83d', 'x'.repeat(201), ...INHERITED],
}

const HEADERS: Readonly<Record<string, readonly string[]>> = {
  'If-Match': [
    '"1"',
    '"1"',
    '"2"',
    '"w0.0"',
    '"w1.0"',
    '"w2.1"',
    '"w1.1"',
    '*',
    'W/"1"',
    '"0"',
    '"999999999"',
    '"',
    '"1", "2"',
    'x'.repeat(4000),
  ],
  'If-None-Match': ['*', '"x"', 'W/"x",,', '"'],
  Range: ['bytes=0-0', 'bytes=-1', 'bytes=9-1', 'lines=1'],
  'Accept-Encoding': ['identity;q=0', '*;q=0', 'br, gzip, x', ''],
  Accept: ['text/html', '*/*;q=0', ''],
  'Content-Encoding': ['gzip', 'identity', 'br, gzip'],
  Origin: ['null', 'https://evil.example'],
  'X-HTTP-Method-Override': ['DELETE'],
}

const TYPES = ['application/json', 'application/x-ndjson', 'text/csv', 'application/ld+json']
const ODD_TYPES = [
  'text/plain',
  'multipart/form-data',
  'application/json; charset=utf-16',
  'application/json;',
  'a/b; c',
  '',
  '__proto__',
]

/** Requests to these routes, about these things: from one that is right to one of which nothing is. `token`: one that may do everything. */
export function hostileRequests(routes: typeof operations, names: Names, token: string): fc.Arbitrary<HostileRequest> {
  const weighed = routes.flatMap((route) => Array.from({ length: weightOf(route, names) }, () => route))
  return fc.constantFrom(...weighed).chain(({ method, path: route }) => {
    const valid = validBodies(`${method} ${route}`, names)
    return fc
      .record({
        path: fc.tuple(pathOf(route, names), query).map(([path, query]) => `${path}${query}`),
        headers: headersOf(route, token),
        body: bodyOf(valid, route.startsWith('/v1/import')),
      })
      .map(({ path, headers, body }) => {
        const takesBody = method !== 'GET' && (valid.length > 0 || body.length % 7 === 0)
        return { method, route, path, headers, ...(takesBody ? { body } : {}) }
      })
  })
}

/** Most of what can go wrong is in bodies, and what an import brings is published at once. */
function weightOf({ method, path }: (typeof operations)[number], names: Names): number {
  if (path === '/v1/import') return 8
  return validBodies(`${method} ${path}`, names).length > 0 ? 3 : 1
}

function pathOf(route: string, { id, laden, key }: Names): fc.Arbitrary<string> {
  const odd = ['unknown', 'constructor', 'x'.repeat(80), 'x'.repeat(81), '__proto__', 'Ä', '..', '%', '\0']
  return fc
    .record({
      id: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(id, id, laden) },
        { weight: 1, arbitrary: fc.constantFrom(...odd) },
      ),
      key: fc.oneof(
        { weight: 4, arbitrary: fc.constant(key) },
        { weight: 1, arbitrary: fc.constantFrom('x'.repeat(22), ...odd) },
      ),
      n: fc.constantFrom('1', '1', '1', '2', '0', '999999999', '1e3', '-1', '٣', 'constructor'),
    })
    .map((names: Readonly<Record<string, string>>) =>
      route.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(names[name] ?? '')),
    )
}

const query = fc
  .array(
    fc
      .constantFrom(...Object.keys(QUERIES), '__proto__', 'x')
      .chain((name) => fc.constantFrom(...valuesOf(name)).map((value) => `${name}=${encoded(value)}`)),
    { maxLength: 2 },
  )
  .map((parts) => (parts.length === 0 ? '' : `?${parts.join('&')}`))

function valuesOf(name: string): readonly string[] {
  return Object.hasOwn(QUERIES, name) ? (QUERIES[name] ?? []) : ['1', '']
}

/** As a careless client would: half a character becomes the sign for none. */
function encoded(value: string): string {
  return encodeURIComponent(value.toWellFormed())
}

function headersOf(route: string, token: string): fc.Arbitrary<Readonly<Record<string, string>>> {
  const usual = route.startsWith('/v1/import') ? 'application/x-ndjson' : 'application/json'
  return fc
    .record({
      type: fc.oneof(
        { weight: 8, arbitrary: fc.constant(usual) },
        { weight: 1, arbitrary: fc.constantFrom(...TYPES) },
        { weight: 1, arbitrary: fc.constantFrom(...ODD_TYPES) },
      ),
      authorization: fc.oneof(
        { weight: 12, arbitrary: fc.constant(`Bearer ${token}`) },
        {
          weight: 1,
          arbitrary: fc.constantFrom('', 'Bearer', 'Bearer cp___proto___x', 'Basic eDp5', `Bearer ${token}x`),
        },
      ),
      ifMatch: fc.constantFrom('"1"', '"1"', undefined),
      more: fc.array(
        fc
          .constantFrom(...Object.keys(HEADERS))
          .chain((name) => fc.constantFrom(...(HEADERS[name] ?? [])).map((value) => [name, value] as const)),
        { maxLength: 2 },
      ),
    })
    .map(({ type, authorization, ifMatch, more }) => ({
      'Content-Type': type,
      Authorization: authorization,
      ...(ifMatch === undefined ? {} : { 'If-Match': ifMatch }),
      ...Object.fromEntries(more),
    }))
}

function bodyOf(valid: readonly unknown[], isLines: boolean): fc.Arbitrary<string> {
  const one =
    valid.length === 0
      ? fc.json()
      : fc.tuple(fc.constantFrom(...valid), changes).map(([body, changes]) => spoiled(body, changes))
  const whole = isLines ? fc.array(one, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')) : one
  return fc.oneof(
    { weight: 10, arbitrary: whole },
    { weight: 1, arbitrary: whole.map((text) => text.replace('{', '{"id":"twice","__proto__":{"a":1},"id":"twice",')) },
    { weight: 1, arbitrary: fc.tuple(whole, fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1))) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(100, 20_000, 200_000).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(100, 5_000, 100_000).map((depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
    },
    {
      weight: 1,
      arbitrary: fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.json(),
        fc.constantFrom('', 'null', '1e999', '\ufeff{}', TABLE),
      ),
    },
  )
}
