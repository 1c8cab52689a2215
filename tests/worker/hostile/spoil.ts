import fc from 'fast-check'

/** Names that a plain object answers to although nobody gave them to it. */
export const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'] as const

const inherited = fc.constantFrom(...INHERITED)

/** Strings, numbers and lists that no field expects. */
const nasty: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: inherited },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      '\ud800',
      '\udc00 x',
      '\0',
      '',
      ' ',
      '\u202e',
      '2025-02-30',
      '9999-12-31',
      'javascript:alert(1)',
      'http://[::1',
      'https://news.example\\@evil.example/',
      'x-x-x',
      '"',
      '{}',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      1e308,
      -1e308,
      5e-324,
      -0,
      0,
      -1,
      1.5,
      Number.MAX_SAFE_INTEGER,
      2 ** 53,
      null,
      true,
      false,
      [],
      {},
      [[]],
      [null],
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(300, 5000, 100_000).map((length) => 'x'.repeat(length)) },
  { weight: 1, arbitrary: fc.constantFrom(300, 5000).map((length) => '1 million '.repeat(length)) },
  { weight: 1, arbitrary: fc.constantFrom(300, 5000).map((length) => Array.from({ length }, (_, i) => `x${i}`)) },
  { weight: 1, arbitrary: fc.constantFrom(300, 5000).map((length) => Array.from({ length }, () => ({}))) },
  { weight: 1, arbitrary: fc.constantFrom(10, 1000, 3000).map(nested) },
  { weight: 1, arbitrary: inherited.map((name) => own(name, { id: 'x' })) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
)

/** Where, as a number that finds a place in any body, and what is done there. */
interface Change {
  readonly at: number
  readonly how: 'replace' | 'replaceString' | 'inherit' | 'rename' | 'remove' | 'repeat'
  readonly value: unknown
  readonly name: (typeof INHERITED)[number]
  readonly times: number
}

export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    at: fc.nat(),
    how: fc.constantFrom(
      'replace',
      'replace',
      'replaceString',
      'replaceString',
      'inherit',
      'rename',
      'remove',
      'repeat',
    ),
    value: nasty,
    name: inherited,
    times: fc.constantFrom(2, 20, 190, 1000),
  }),
  { maxLength: 3 },
)

/** The body with each change made to it, in turn, as JSON. */
export function spoiled(body: unknown, changes: readonly Change[]): string {
  const root = { body: structuredClone(body) }
  for (const change of changes) {
    const places = placesIn(root).filter(
      ({ on, key }) => change.how !== 'replaceString' || typeof Reflect.get(on, key) === 'string',
    )
    const place = places[change.at % places.length]
    if (place) apply(place, change)
  }
  return JSON.stringify(root.body) ?? 'null'
}

interface Place {
  readonly on: object
  readonly key: string
}

function placesIn(node: unknown): Place[] {
  if (typeof node !== 'object' || node === null) return []
  // what was put there is not looked into: it may be deep or long
  return Object.keys(node)
    .slice(0, 200)
    .flatMap((key) => [
      { on: node, key },
      ...(depthOf(Reflect.get(node, key)) > 20 ? [] : placesIn(Reflect.get(node, key))),
    ])
}

function depthOf(node: unknown): number {
  let depth = 0
  for (let at = node; typeof at === 'object' && at !== null && depth <= 20; at = Object.values(at)[0]) depth++
  return depth
}

function apply({ on, key }: Place, { how, value, name, times }: Change): void {
  const there: unknown = Reflect.get(on, key)
  if (how === 'replace') define(on, key, value)
  else if (how === 'replaceString') define(on, key, name)
  else if (how === 'inherit' && isObject(there)) define(there, name, value)
  else if (how === 'rename') {
    Reflect.deleteProperty(on, key)
    define(on, Array.isArray(on) ? key : name, there)
  } else if (how === 'remove') {
    if (Array.isArray(on)) on.splice(Number(key), 1)
    else Reflect.deleteProperty(on, key)
  } else if (how === 'repeat' && Array.isArray(there) && there.length > 0) {
    define(
      on,
      key,
      Array.from({ length: times }, (_, i) => numbered(there[i % there.length], i)),
    )
  }
}

/** Of many items alike, each has an id of its own, so that they come as far as possible. */
function numbered(item: unknown, i: number): unknown {
  if (!isObject(item) || !('id' in item) || typeof item.id !== 'string') return item
  return { ...item, id: `${item.id}-${i}` }
}

/** An array holds no names that go out as JSON. */
function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own property, whatever its name. */
function define(on: object, key: string, value: unknown): void {
  Object.defineProperty(on, key, { value, enumerable: true, configurable: true, writable: true })
}

function own(name: string, value: unknown): object {
  const made = {}
  define(made, name, value)
  return made
}

function nested(depth: number): unknown {
  let made: unknown = 1
  for (let i = 0; i < depth; i++) made = i % 2 === 0 ? [made] : { a: made }
  return made
}
