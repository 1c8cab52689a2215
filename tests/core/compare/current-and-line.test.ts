import { describe, expect, test } from 'vitest'
import type { Claim, Estimate, Measure } from '../../../core/claim/index.ts'
import { claimLine, currentIds, figureLine, relate } from '../../../core/compare/index.ts'
import { claimOf } from './arbitrary.ts'
import { atLeast, exact, first, tolerance, total, window } from './two.ts'

const estimate = (id: string, change: Partial<Estimate>): Estimate => first({ id, lineage: id, ...change })
const current = (claim: Claim) => [...currentIds(claim)].sort()
const pairs = ({ estimates, ...claim }: Claim) =>
  estimates.flatMap((a, i) => estimates.slice(i + 1).map((b) => relate(a, b, { ...claim, estimates })))
const at = (id: string | undefined, claim: Claim) => figureLine(id, claim, pairs(claim))

describe('what is current', () => {
  const prices: Partial<Measure> = { kind: 'rate', unit: '%', scale: 'signed', tolerance: tolerance({ absolute: 0.5 }) }
  const yearly = estimate('yearly', {
    lineage: 'bank',
    saidAt: '2022-12',
    ...window('2022', '2022'),
    value: exact(11.1),
  })
  const monthly = estimate('monthly', {
    lineage: 'bank',
    saidAt: '2023-01',
    ...window('2022-12', '2022-12'),
    value: exact(2),
  })
  const other = estimate('other', { lineage: 'fund', saidAt: '2022-11', ...window('2022', '2022'), value: exact(13) })

  test('a month displaces no year, so that the year’s conflict stands', () => {
    const claim = claimOf([yearly, monthly, other], prices)
    expect(current(claim)).toEqual(['monthly', 'other', 'yearly'])
    expect(claimLine(claim, pairs(claim))).toMatchObject({ verdict: 'conflict', points: 1.9 })
  })

  test('February displaces January, and a leap year the year before', () => {
    const january = estimate('january', { lineage: 'bank', saidAt: '2023-02', ...window('2023-01', '2023-01') })
    const february = estimate('february', { lineage: 'bank', saidAt: '2023-03', ...window('2023-02', '2023-02') })
    expect(current(claimOf([january, february], prices))).toEqual(['february'])
    const later = estimate('later', { lineage: 'bank', saidAt: '2024-12', ...window('2024', '2024') })
    expect(current(claimOf([yearly, later], prices))).toEqual(['later'])
  })

  test('the order in which they stand does not matter', () => {
    expect(current(claimOf([other, monthly, yearly], prices))).toEqual(
      current(claimOf([yearly, monthly, other], prices)),
    )
  })

  test('each variant has its own', () => {
    const dimensions = { base: { label: { en: 'Base' }, values: { old: { en: 'old' }, new: { en: 'new' } } } }
    const of = (id: string, base: string, saidAt: string) => estimate(id, { lineage: 'one', variant: { base }, saidAt })
    const claim = claimOf([of('a', 'old', '2025-01'), of('b', 'new', '2025-02'), of('c', 'new', '2025-03')], {
      dimensions,
    })
    expect(current(claim)).toEqual(['a', 'c'])
  })

  test('a dimension that does not decide parts nobody', () => {
    const dimensions = {
      base: { label: { en: 'Base' }, values: { old: { en: 'old' }, new: { en: 'new' } }, decides: false },
    }
    const of = (id: string, base: string, saidAt: string) => estimate(id, { lineage: 'one', variant: { base }, saidAt })
    expect(current(claimOf([of('a', 'old', '2025-01'), of('b', 'new', '2025-02')], { dimensions }))).toEqual(['b'])
  })

  test('a forecast is current among forecasts, each for its own year', () => {
    const of = (id: string, year: string, madeAt: string) =>
      estimate(id, { lineage: 'bank', ...window(year, year), forecast: { madeAt }, saidAt: madeAt })
    const claim = claimOf(
      [yearly, of('f1', '2023', '2022-10'), of('f2', '2023', '2023-01'), of('f3', '2024', '2023-01')],
      prices,
    )
    expect(current(claim)).toEqual(['f2', 'f3', 'yearly'])
  })

  test('a population that one of them names, though it is the claim’s own, is the same', () => {
    const everyone = { code: 'all', label: { en: 'All' } }
    const old = estimate('old', { lineage: 'one', saidAt: '2025-01' })
    const later = estimate('later', { lineage: 'one', saidAt: '2025-02', population: everyone })
    expect(current({ ...claimOf([old, later]), population: everyone })).toEqual(['later'])
  })
})

describe('the line at a figure', () => {
  const official = estimate('official', { value: exact(100) })
  const rival = estimate('rival', { value: exact(200) })
  const minimum = estimate('minimum', { value: atLeast(50) })
  const wounded = estimate('wounded', { counts: ['wounded'], value: exact(7) })

  test('is made of its own pairs: others’ conflict is not its own', () => {
    const claim = claimOf([official, rival, minimum, wounded])
    expect(at('wounded', claim)).toMatchObject({ verdict: 'different', on: { reason: { code: 'counts' } } })
    expect(at('minimum', claim)).toMatchObject({ verdict: 'compatible', on: { reason: { code: 'overlap' } } })
    expect(at('official', claim)).toMatchObject({ verdict: 'conflict', factor: 2, on: { a: 'official', b: 'rival' } })
  })

  test('that two other sources overlap does not speak for it', () => {
    const shells = estimate('shells', { unit: '{shell}', value: exact(9) })
    expect(at('shells', claimOf([official, minimum, shells]))).toMatchObject({
      verdict: 'different',
      on: { reason: { code: 'unit' } },
    })
  })

  test.each<[string, Estimate, string]>([
    ['close', estimate('x', { value: exact(105) }), 'close'],
    ['in agreement', estimate('x', { value: exact(100) }), 'agree'],
    ['a part of a later total', estimate('x', { ...total('2025-03-01'), value: exact(900) }), 'compatible'],
    ['without a primary source', estimate('x', { evidence: 'noPrimaryFound' }), 'insufficient'],
    ['by the same source', estimate('x', { lineage: 'official', value: exact(300) }), 'single'],
  ])('against one that is %s', (_, x, verdict) => {
    expect(at('official', claimOf([official, x])).verdict).toBe(verdict)
  })

  test('counts conflicts with what is no longer current', () => {
    const before = estimate('before', { lineage: 'rival', saidAt: '2024-12-01', value: exact(300) })
    const claim = claimOf([official, before, estimate('rival', { value: exact(104) })])
    expect(current(claim)).toEqual(['official', 'rival'])
    expect(at('official', claim)).toMatchObject({ verdict: 'conflict', factor: 3, on: { b: 'before' } })
    expect(claimLine(claim, pairs(claim)).verdict).toBe('compatible')
  })

  test('is the claim’s where it repeats no estimate', () => {
    const claim = claimOf([official, rival])
    expect(at(undefined, claim)).toEqual(claimLine(claim, pairs(claim)))
  })

  test('of equally strong pairs, names the one with another source', () => {
    const [mine, also] = [
      estimate('mine', { ...window('2025', '2025'), value: exact(100) }),
      estimate('also', { lineage: 'mine', ...window('2024', '2024'), value: exact(100) }),
    ]
    const theirs = estimate('theirs', { ...window('2023', '2023'), value: exact(100) })
    for (const estimates of [
      [mine, also, theirs],
      [mine, theirs, also],
    ])
      expect(at('mine', claimOf(estimates)).on).toMatchObject({ reason: { code: 'period' }, b: 'theirs' })
  })

  test('two samples that differ though their intervals overlap are no wider a conflict than a tenfold one', () => {
    const sample = (id: string, best: number) =>
      estimate(id, {
        value: {
          form: 'range',
          from: best - 19.6,
          to: best + 19.6,
          best,
          means: 'confidence',
          level: 0.95,
          phrase: id,
        },
      })
    const claim = claimOf([sample('low', 100), sample('high', 130), estimate('tenfold', { value: exact(1300) })])
    expect(claimLine(claim, pairs(claim))).toMatchObject({ verdict: 'conflict', on: { reason: { code: 'apart' } } })
    expect(claimLine(claim, pairs(claim)).factor).toBeGreaterThan(8)
  })

  test('alone there is one source so far', () => {
    expect(at('official', claimOf([official]))).toEqual({ verdict: 'single' })
  })

  test('says first that a figure has no primary source', () => {
    const claim = claimOf([official, rival, estimate('heard', { evidence: 'noPrimaryFound', value: exact(1) })])
    expect(at('heard', claim)).toMatchObject({ verdict: 'insufficient', noPrimary: true })
  })
})
