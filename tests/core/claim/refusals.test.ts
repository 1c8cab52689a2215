import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysOf, parseAnnotation, parseClaimInput, publishBlockers } from '../../../core/claim/index.ts'
import { sampleClaim } from '../sample.ts'
import { at, errorsOf, type Json, sent, set } from './sent.ts'

describe('a claim is refused with a pointer and a reason', () => {
  test('a good one is not', () => {
    expect(errorsOf(sent())).toEqual([])
  })

  test.each<[string, (claim: Json, estimates: Json[]) => void, string]>([
    [
      'bounds out of order',
      (_, e) => set(e[0], 'value', { form: 'range', from: 12, to: 10, means: 'unstated', phrase: '12 to 10' }),
      '/estimates/0/value/from is above to: bounds out of order',
    ],
    [
      'an unknown outcome',
      (_, e) => set(e[0], 'counts', ['eaten']),
      '/estimates/0/counts/0 is not an outcome of this measure',
    ],
    [
      'a date that does not exist',
      (_, e) => set(e[0], 'saidAt', '2025-02-30'),
      '/estimates/0/saidAt is not an existing date: 2025, 2025-01, 2025-01-05 or 2025-01-05T12:00:00Z',
    ],
    [
      'a reason that is too long',
      (c) => set(c, 'reason', { en: 'x'.repeat(141) }),
      '/reason/en is longer than 140 characters',
    ],
    [
      'an address that is not http(s)',
      (_, e) => set(at(e[0], 'chain')['0'] as Json, 'url', 'javascript:alert(1)'),
      '/estimates/0/chain/0/url is not an http(s) address',
    ],
    ['an unknown key', (c) => set(c, 'rating', 5), '/rating is not a known key'],
    ['a missing key', (_, e) => set(e[0], 'lineage', undefined), '/estimates/0/lineage is missing'],
    [
      'too many estimates',
      (c, e) =>
        set(
          c,
          'estimates',
          Array.from({ length: 201 }, (_, i) => ({ ...e[0], id: `e${i}` })),
        ),
      '/estimates has more than 200 entries',
    ],
    [
      'a text that is too long',
      (c) => set(c, 'question', { en: 'x'.repeat(301) }),
      '/question/en is longer than 300 characters',
    ],
    ['an empty text', (c) => set(c, 'question', { en: '  ' }), '/question/en is empty'],
    ['no language at all', (c) => set(c, 'question', {}), '/question needs a text in at least one language'],
    [
      'a bidi override',
      (c) => set(c, 'question', { en: '\u202e008,3' }),
      '/question/en holds a control character, a bidi override or half a surrogate pair',
    ],
    [
      'half a surrogate pair',
      (c) => set(c, 'question', { en: 'x\ud800' }),
      '/question/en holds a control character, a bidi override or half a surrogate pair',
    ],
    [
      'a NUL',
      (c) => set(c, 'question', { en: 'x\0' }),
      '/question/en holds a control character, a bidi override or half a surrogate pair',
    ],
    [
      'two estimates of one id',
      (_, e) => set(e[1], 'id', e[0]?.id),
      '/estimates/1/id is the id of another estimate of this claim',
    ],
    [
      'ambiguous without saying what it may count',
      (_, e) => set(e[0], 'countsBasis', 'ambiguous'),
      '/estimates/0/countsMayBe is missing: an ambiguous estimate names what it may count',
    ],
    [
      'a period that ends before it starts',
      (_, e) => set(at(e[0], 'period'), 'from', '2026-01-01'),
      '/estimates/0/period/from is after to',
    ],
    [
      'a window with one end',
      (_, e) => set(at(e[0], 'period'), 'kind', 'window'),
      '/estimates/0/period/from is missing: a window has two ends',
    ],
    [
      'a number below zero',
      (_, e) => set(at(e[0], 'value'), 'x', -1),
      '/estimates/0/value/x is below 0, which this measure cannot be',
    ],
    ['a number that is none', (_, e) => set(at(e[0], 'value'), 'x', '100'), '/estimates/0/value/x is not number'],
    ['an unknown form', (_, e) => set(at(e[0], 'value'), 'form', 'guess'), '/estimates/0/value/form'],
    [
      'a level without statistics',
      (_, e) => set(e[0], 'value', { form: 'range', from: 1, to: 2, means: 'expert', level: 0.95, phrase: '1 to 2' }),
      '/estimates/0/value/level belongs to confidence and credible intervals only',
    ],
    [
      'parts that count twice',
      (_, e) =>
        set(at(e[7], 'value'), 'parts', [
          { counts: ['killed', 'wounded'], value: { form: 'about', x: 1 } },
          { counts: ['wounded'], value: { form: 'about', x: 1 } },
        ]),
      '/estimates/7/value/parts/1/counts overlaps another part, which would count twice',
    ],
    [
      'superseded by nobody',
      (_, e) => set(e[0], 'supersededBy', { id: 'ghost', reason: 'revised' }),
      '/estimates/0/supersededBy/id is not an estimate of this claim',
    ],
    [
      'superseded by itself',
      (_, e) => set(e[0], 'supersededBy', { id: e[0]?.id, reason: 'revised' }),
      '/estimates/0/supersededBy/id leads back to an estimate that it supersedes',
    ],
    [
      'a ratio of nothing',
      (_, e) => set(e[0], 'value', { form: 'ratio', numerator: 'ghost', denominator: e[1]?.id, phrase: 'a third' }),
      '/estimates/0/value/numerator is not an estimate of this claim',
    ],
    [
      'an expiry before the embargo',
      (c) => Object.assign(c, { embargoUntil: '2025-01-05T12:00:00Z', expiresAt: '2025-01-05T11:00:00Z' }),
      '/expiresAt is not after embargoUntil',
    ],
    [
      'a language that is none',
      (c) => set(c, 'question', { '../en': 'How many?' }),
      '/question/..~1en is not a BCP 47 language tag',
    ],
    [
      'a language tag that is malformed',
      (c) => set(c, 'question', { 'en-12': 'How many?' }),
      '/question/en-12 is not a BCP 47 language tag',
    ],
    [
      'a phrase in a malformed language',
      (_, e) => set(at(e[0], 'value'), 'lang', 'en-12'),
      '/estimates/0/value/lang is not a BCP 47 language tag',
    ],
    [
      'two texts in one language',
      (c) => set(c, 'question', { en_US: 'How many?', 'en-US': 'How much?' }),
      '/question has two texts in one language',
    ],
    [
      'an unknown unit, with the nearest',
      (c) => set(at(c, 'measure'), 'unit', 'persn'),
      '/measure/unit is not a unit that is known: the nearest is {person}',
    ],
    [
      'a unit that means several things',
      (_, e) => set(e[0], 'unit', 'tons'),
      '/estimates/0/unit is not a unit that is known',
    ],
    [
      'a variant that nobody declared',
      (_, e) => set(e[0], 'variant', { priceBase: 'y2015' }),
      '/estimates/0/variant/priceBase is not a dimension of this measure',
    ],
    [
      'a variant named like a method of every object',
      (_, e) => set(e[0], 'variant', { toString: 'x' }),
      '/estimates/0/variant/toString is not a dimension of this measure',
    ],
    [
      'a code that the dimension does not have',
      (c, e) => {
        set(at(c, 'measure'), 'dimensions', { method: { label: 'Method', values: { count: 'counted' } } })
        set(e[0], 'variant', { method: 'guess' })
      },
      '/estimates/0/variant/method is not a value of this dimension',
    ],
    [
      'an unstated code that is none',
      (c) =>
        set(at(c, 'measure'), 'dimensions', {
          method: { label: 'Method', values: { count: 'counted' }, unstated: 'guess' },
        }),
      '/measure/dimensions/method/unstated is not a value of this dimension',
    ],
    [
      'an earlier spelling',
      (_, e) => set(at(e[0], 'chain')['0'] as Json, 'stance', 'independent'),
      '/estimates/0/chain/0/stance is not a known key',
    ],
    [
      'whose side, of somebody who takes none',
      (_, e) => set(at(e[0], 'chain')['0'] as Json, 'side', { role: 'independent', about: 'own' }),
      '/estimates/0/chain/0/side/role has no side',
    ],
    [
      'a forecast of no day',
      (_, e) => set(e[0], 'forecast', { madeAt: 'soon' }),
      '/estimates/0/forecast/madeAt is not an existing date',
    ],
    [
      'plural forms without the one that every language has',
      (c) => set(at(c, 'measure'), 'unitLabel', { en: { one: 'soldier' } }),
      '/measure/unitLabel/en',
    ],
  ])('%s', (_, change, error) => {
    const errors = errorsOf(sent(change))
    expect(errors.some((found) => found.startsWith(error))).toBe(true)
  })

  test('every flaw at once', () => {
    const errors = errorsOf(
      sent((claim, estimates) => {
        set(claim, 'rating', 5)
        set(estimates[0], 'saidAt', 'yesterday')
        set(estimates[1], 'lineage', 'Not A Slug')
      }),
    )
    expect(errors.map((error) => error.split(' ')[0])).toEqual([
      '/estimates/0/saidAt',
      '/estimates/1/lineage',
      '/rating',
    ])
  })

  test('a plain text is taken for English', () => {
    const parsed = parseClaimInput(sent((claim) => set(claim, 'question', 'How many?')))
    expect(parsed.ok && parsed.value.question).toEqual({ en: 'How many?' })
  })

  test('whatever is sent, it is refused or read, without an exception and without an echo', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (input) => {
        expect(parseClaimInput(input).ok).toBe(false)
        expect(parseAnnotation(input).ok).toBe(false)
      }),
    )
    const secret = 'x'.repeat(5000)
    expect(JSON.stringify(parseClaimInput({ [secret]: secret })).length).toBeLessThan(2500)
  })
})

describe('an address', () => {
  const addressed = (url: string) => errorsOf(sent((_, e) => set(at(e[0], 'chain')['0'] as Json, 'url', url)))

  test.each([
    'https://example.org',
    'http://example.org:8080/a?b#c',
    'https://example.org/@author/1',
    'https://xn--bcher-kva.example/',
  ])('%s is taken', (url) => {
    expect(addressed(url)).toEqual([])
  })

  test.each([
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200f',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u061c',
    '\u180e',
    '\u3164',
    '\ufe0f',
    '\u2028',
    '\ud800',
  ])('with %j, which nobody sees, is refused wherever it stands', (invisible) => {
    for (const url of [
      `https://example.org/${invisible}gpj.exe`,
      `https://exam${invisible}ple.org/`,
      `https://example.org/?a=${invisible}`,
    ])
      expect(addressed(url)).not.toEqual([])
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    'https://',
    'https://user:pass@example.org/',
    'https://example.org/a b',
    'https:\\\\example.org',
    'ftp://example.org',
  ])('%s is refused', (url) => {
    expect(addressed(url)).toEqual(['/estimates/0/chain/0/url is not an http(s) address'])
  })
})

describe('a claim may be published', () => {
  test('when it has a reason and every estimate a source, or says that none was found', () => {
    expect(publishBlockers(sampleClaim('dprk-casualties-kursk'))).toEqual([])
  })

  test('otherwise everything that is missing is listed at once', () => {
    const { reason: _, ...claim } = sampleClaim('dprk-deployed')
    const [first, second, ...rest] = claim.estimates
    if (!first || !second) throw new Error('the sample has fewer estimates')
    const bare = {
      ...claim,
      estimates: [
        { ...first, chain: [] },
        { ...second, chain: second.chain.map(({ url: __, ...link }) => link) },
        ...rest,
      ],
    }
    expect(publishBlockers(bare).map(({ pointer }) => pointer)).toEqual([
      '/reason',
      '/estimates/0/chain',
      '/estimates/1/chain',
    ])
  })
})

describe('a date', () => {
  test.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-01-05', '2025-01-05', '2025-01-05'],
    ['2025-01-05T23:59:59Z', '2025-01-05', '2025-01-05'],
    ['2025-01-05T10:00+09:00', '2025-01-05', '2025-01-05'],
  ])('%s may mean %s to %s', (date, first, last) => {
    const iso = (day: number | undefined) => new Date((day ?? Number.NaN) * 86_400_000).toISOString().slice(0, 10)
    const span = daysOf(date)
    expect([iso(span?.first), iso(span?.last)]).toEqual([first, last])
  })

  test.each([
    '',
    '25',
    '2025-13',
    '2025-00',
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-01-05T24:00:00Z',
    '2025-01-05T10:00',
    '2025-01-05T10:00+24:00',
    '2025-01-05T10:00-09:60',
    '2025-1-5',
    '2025-01-05 ',
  ])('%j is none', (date) => {
    expect(daysOf(date)).toBeUndefined()
  })
})
