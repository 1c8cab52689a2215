import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ClaimInput,
  type DraftClaim,
  parseClaimInput,
  parseDraftClaim,
  parseKeptDraft,
  publishBlockers,
  readerBlockers,
} from '../../../core/claim/index.ts'
import { claimOf, estimate } from '../compare/arbitrary.ts'
import { sampleClaims } from '../sample.ts'
import { type Json, sent, set } from './sent.ts'
import { wholeClaim } from './whole.ts'

type Path = readonly (string | number)[]

const inputs: readonly ClaimInput[] = [
  wholeClaim,
  ...sampleClaims.map(({ status: _, revision: __, updatedAt: ___, updatedBy: ____, ...input }) => input),
]

/** Every field and every item that a claim can be without: all but the names of the claim and of its estimates. A tuple is one thing. */
function removable(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    const isName = key === 'id' && (path.length === 0 || (path.length === 2 && path[0] === 'estimates'))
    return isName ? [] : key === 'fraction' ? [here] : [here, ...removable(inner, here)]
  })
}

function without(value: unknown, [key, ...rest]: Path): unknown {
  if (Array.isArray(value))
    return value.flatMap((item, i) => (i !== key ? [item] : rest.length > 0 ? [without(item, rest)] : []))
  return Object.fromEntries(
    Object.entries(value as Json).flatMap(([name, inner]) =>
      name !== key ? [[name, inner]] : rest.length > 0 ? [[name, without(inner, rest)]] : [],
    ),
  )
}

/** A claim that has lost a few things, of whatever size. */
const bereft = fc.tuple(fc.constantFrom(...inputs), fc.array(fc.nat(), { maxLength: 6 })).map(([claim, picks]) =>
  picks.reduce<unknown>((left, pick) => {
    const paths = removable(left)
    return paths.length === 0 ? left : without(left, paths[pick % paths.length] ?? [])
  }, claim),
)

const read = (input: unknown): DraftClaim => {
  const parsed = parseDraftClaim(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.value
}

describe('a draft', () => {
  test('is every claim, as it is', () => {
    for (const claim of inputs) {
      expect(parseClaimInput(claim)).toEqual({ ok: true, value: claim, mended: [] })
      expect(parseDraftClaim(claim)).toEqual({ ok: true, value: claim, mended: [] })
    }
    const generated = fc
      .tuple(estimate('a'), estimate('b'))
      .map(claimOf)
      .map(({ status: _, revision: __, updatedAt: ___, updatedBy: ____, ...input }) => input)
    fc.assert(fc.property(generated, (claim) => void expect(read(claim)).toEqual(claim)))
  })

  test('is a claim without any one of its parts, and nothing takes the place of what is missing', () => {
    for (const path of removable(wholeClaim)) {
      const left = without(wholeClaim, path)
      expect(read(left), path.join('/')).toEqual(left)
    }
  })

  test('is a claim without any of its parts', () => {
    fc.assert(fc.property(bereft, (left) => void expect(read(left)).toEqual(left)))
  })

  test('is a name alone', () => {
    expect(read({ id: 'x' })).toEqual({ id: 'x' })
    expect(read({ id: 'x', estimates: [{ id: 'a' }, { id: 'b', value: {} }] })).toBeTruthy()
    const nameless = { ok: false, errors: [{ pointer: '/id', detail: 'is missing' }] }
    expect(parseDraftClaim({})).toEqual(nameless)
    expect(parseDraftClaim({ id: 'x', estimates: [{}] })).toMatchObject({ errors: [{ pointer: '/estimates/0/id' }] })
  })

  test.each<[string, object, string]>([
    ['an unknown key', { rating: 5 }, '/rating is not a known key'],
    ['an unknown key within', { measure: { rating: 5 } }, '/measure/rating is not a known key'],
    ['another type', { question: 5 }, '/question is not (string | Object)'],
    ['an empty text', { question: { en: ' ' } }, '/question/en is empty'],
    ['a text that is too long', { reason: { en: 'x'.repeat(141) } }, '/reason/en is longer than 140 characters'],
    ['a unit that nobody knows', { measure: { unit: 'frobs' } }, '/measure/unit is not a unit that is known'],
    ['a date that does not exist', { expiresAt: '2025-02-30T00:00:00Z' }, '/expiresAt is not a date and time'],
    ['too many estimates', { estimates: Array(201).fill({ id: 'a' }) }, '/estimates has more than 200 entries'],
    ['two estimates of one name', { estimates: [{ id: 'a' }, { id: 'a' }] }, '/estimates/1/id is the id of another'],
    [
      'a form without its kind of value',
      { estimates: [{ id: 'a', value: { form: 'range', x: 1 } }] },
      '/estimates/0/value/x is not',
    ],
  ])('is refused with %s', (_, more, flaw) => {
    const parsed = parseDraftClaim({ id: 'x', ...more })
    expect(parsed.ok ? [] : parsed.errors.map(({ pointer, detail }) => `${pointer} ${detail}`)).toEqual([
      expect.stringContaining(flaw),
    ])
  })

  test('may say things that do not fit together yet, and they are listed', () => {
    const draft = read(sent((_, estimates) => set(estimates[0], 'counts', ['eaten'])))
    expect(publishBlockers(draft)).toEqual([
      { pointer: '/estimates/0/counts/0', detail: 'is not an outcome of this measure' },
    ])
  })

  test('has its units by their codes, and the answer says so', () => {
    expect(parseDraftClaim({ id: 'x', measure: { unit: 'people' } })).toEqual({
      ok: true,
      value: { id: 'x', measure: { unit: '{person}' } },
      mended: [{ pointer: '/measure/unit', from: 'people', to: '{person}' }],
    })
  })

  test('of an export keeps what newer rules refuse, and its earlier shape is brought to today’s', () => {
    const kept = parseKeptDraft({ id: 'x', measure: { canBeNegative: true, unit: 'frobs' } })
    expect(kept).toEqual({ ok: true, value: { id: 'x', measure: { scale: 'signed', unit: 'frobs' } } })
    expect(kept.ok && publishBlockers(kept.value).map(({ pointer }) => pointer)).toContain('/measure/unit')
  })
})

describe('what a draft lacks to be published', () => {
  test('is nothing exactly if it is a claim that readers may see', () => {
    for (const claim of inputs) expect(publishBlockers(claim)).toEqual([])
    fc.assert(
      fc.property(bereft, (left) => {
        const whole = parseClaimInput(left)
        const mayBeShown = whole.ok && readerBlockers(whole.value).length === 0
        expect(publishBlockers(read(left)).length === 0).toBe(mayBeShown)
      }),
      { numRuns: 1000 },
    )
  })

  test('is listed all at once, each thing once, by where it would stand', () => {
    const draft = {
      id: 'x',
      measure: { kind: 'count', unit: '{person}' },
      estimates: [{ id: 'a', value: { form: 'about' } }],
    }
    expect(publishBlockers(read(draft)).map(({ pointer, detail }) => `${pointer} ${detail}`)).toEqual([
      '/question is missing',
      '/measure/outcomes is missing',
      '/measure/additive is missing',
      '/estimates/0/counts is missing',
      '/estimates/0/value/x is missing',
      '/estimates/0/value/phrase is missing',
      '/estimates/0/basis is missing',
      '/estimates/0/lineage is missing',
      '/estimates/0/saidAt is missing',
      '/estimates/0/evidence is missing',
      '/reason is missing: readers are told first why the figures differ',
      '/estimates/0/chain is empty: an estimate names its source',
    ])
  })

  test('is listed however much it is, within bounds', () => {
    const estimates = Array.from({ length: 200 }, (_, i) => ({ id: `e${i}`, chain: Array(20).fill({}) }))
    expect(publishBlockers(read({ id: 'x', estimates }))).toHaveLength(1000)
  })
})
