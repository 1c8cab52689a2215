import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CheckedFigure, type CheckOptions, findFigures, judgeFigures } from '../../../core/check/index.ts'
import { RULESET } from '../../../core/compare/index.ts'
import { indexClaims } from '../../../core/match/index.ts'
import type { PublicClaim } from '../../../core/snapshot/index.ts'
import { sampleClaims, snapshotOf } from '../sample.ts'

const index = indexClaims(sampleClaims)
const claims = new Map<string, PublicClaim>()
for (const claim of sampleClaims) claims.set(claim.id, snapshotOf(claim))
const check = (text: string, options: CheckOptions = {}, known = claims) =>
  judgeFigures(findFigures(text, index, options), known, options)

function figure(text: string, about: string, options = {}): CheckedFigure {
  const found = check(text, options).figures.find((one) => one.text.includes(about))
  if (!found) throw new Error(`no figure ${about}`)
  return found
}

function verdictOn(checked: CheckedFigure, estimateId: string) {
  const relation = checked.claims[0]?.relations?.find(({ b }) => b === estimateId)
  return relation && { verdict: relation.verdict, reason: relation.reasons[0]?.code, gap: relation.gap }
}

describe('a figure of a text stands beside every estimate of its claim', () => {
  test('1,000 killed in a text against about 300 killed: a conflict by the factor 2', () => {
    const killed = figure('Officials think around 1,000 North Korean soldiers have been killed in Kursk.', '1,000')
    expect(killed.claims[0]).toMatchObject({
      id: 'dprk-casualties-kursk',
      takenAs: { counts: ['killed'], countsBasis: 'stated' },
    })
    expect(verdictOn(killed, 'nis-2025-01-13-killed')).toEqual({ verdict: 'conflict', reason: 'apart', gap: 2 })
    expect(verdictOn(killed, 'nis-2025-01-13')).toMatchObject({ verdict: 'compatible', reason: 'part' })
  })

  test('the figure comes first in each relation, and each estimate once', () => {
    const [best] = figure('Some 900 North Korean soldiers were killed in Kursk.', '900').claims
    expect(best?.relations?.map(({ a }) => a)).toEqual(claims.get(best?.id ?? '')?.estimates.map(() => 'figure'))
    expect(best?.relations?.map(({ b }) => b)).toEqual(claims.get(best?.id ?? '')?.estimates.map(({ id }) => id))
  })

  test('what it is taken to count, and until when, is said', () => {
    const [best] = figure('Some 900 North Korean soldiers were killed in Kursk.', '900').claims
    expect(best?.takenAs?.period).toEqual({ to: '2025-01-15', toBasis: 'releaseAssumed', kind: 'cumulative' })
    expect(best?.relations?.[0]?.assumptions).toContainEqual({ code: 'cutoffIsRelease', of: 'figure' })
  })

  test('a total runs until the text came out, where that is known', () => {
    const text = 'Some 900 North Korean soldiers were killed in Kursk.'
    expect(figure(text, '900', { publishedAt: '2024-12-20' }).claims[0]?.takenAs?.period?.to).toBe('2024-12-20')
  })

  test('a text that repeats an estimate is no second voice', () => {
    const repeated = figure('Zelensky said 3,800 North Korean soldiers have been killed or wounded in Kursk.', '3,800')
    expect(repeated.claims[0]).toMatchObject({
      estimateId: 'zelensky-2025-01-05',
      takenAs: { lineage: 'ua-president' },
    })
    expect(verdictOn(repeated, 'zelensky-2024-12-23')).toMatchObject({ verdict: 'revision' })
    expect(verdictOn(repeated, 'nis-2025-01-13')).toMatchObject({ verdict: 'conflict', reason: 'order' })
  })

  test('"losses" may mean several things, and nothing is said where they differ', () => {
    const [best] = figure('North Korea has lost 2,500 soldiers in Kursk.', '2,500').claims
    expect(best?.takenAs?.countsBasis).toBe('ambiguous')
    expect(best?.takenAs?.countsMayBe).toContainEqual(['killed'])
    expect(best?.takenAs?.countsMayBe).toContainEqual(['killed', 'wounded'])
    expect(
      verdictOn(figure('North Korea has lost 2,500 soldiers in Kursk.', '2,500'), 'nis-2025-01-13-killed'),
    ).toMatchObject({
      verdict: 'insufficient',
      reason: 'counts',
    })
  })

  test('"casualties" are never the dead alone', () => {
    const [best] = figure('Seoul counts 2,000 North Korean casualties in Kursk.', '2,000').claims
    expect(best?.takenAs?.countsMayBe).toEqual([
      ['killed', 'wounded'],
      ['killed', 'wounded', 'missing', 'captured'],
    ])
  })

  test.each([
    ['en', 'In the past week 1,200 North Korean soldiers were killed or wounded in Kursk.'],
    ['en', 'Some 1,200 North Korean soldiers are killed or wounded in Kursk each month.'],
    ['de', 'In der vergangenen Woche wurden 1.200 nordkoreanische Soldaten in Kursk getötet oder verwundet.'],
    ['es', 'En la última semana 1.200 soldados norcoreanos resultaron muertos o heridos en Kursk.'],
    ['fr', 'Au cours de la semaine dernière, 1 200 soldats nord-coréens ont été tués ou blessés à Koursk.'],
    ['uk', 'За останній тиждень 1200 північнокорейських військових було вбито або поранено на Курщині.'],
  ])('a count of one week is no total (%s: %s)', (lang, text) => {
    const week = check(text, { lang }).figures.find(({ text: found }) => found.replace(/\D/g, '') === '1200')
    expect(week?.claims[0]).toMatchObject({ id: 'dprk-casualties-kursk' })
    expect(week?.claims[0]?.takenAs).not.toHaveProperty('period')
    expect(week && verdictOn(week, 'nis-2025-01-13')).toMatchObject({ verdict: 'insufficient', reason: 'period' })
  })

  test.each([
    'Some 2,900 North Korean soldiers were killed or wounded in Kursk, 400 of them in the past week.',
    'In the past week, 400 North Korean soldiers were killed or wounded in Kursk; 2,900 have been killed or wounded in all.',
  ])('a week beside a total leaves the total a total: %s', (text) => {
    expect(figure(text, '2,900').claims[0]?.takenAs?.period?.kind).toBe('cumulative')
    expect(figure(text, '400').claims[0]?.takenAs).not.toHaveProperty('period')
  })

  test('the amount of a rise is compared with nothing', () => {
    const rise = figure('The number of North Korean soldiers killed in Kursk rose by 200.', '200')
    expect(rise.change).toBe('up')
    for (const { relations } of rise.claims) expect(relations).toEqual([])
  })
})

describe('the answer', () => {
  const text = 'Nearly a third of the 12,000 North Korean soldiers sent to Russia have been killed or wounded.'

  test('has each figure with its place, value, unit and reading', () => {
    const [share, sent] = check(text).figures
    expect(share).toMatchObject({
      start: 0,
      end: 14,
      text: 'Nearly a third',
      unit: '1',
      value: { form: 'nearly', phrase: 'Nearly a third' },
    })
    expect(share?.reading.wide?.[1]).toBeCloseTo(1 / 3)
    expect(sent).toMatchObject({
      text: '12,000',
      noun: 'North Korean soldiers',
      reading: { narrow: [12000, 12000], wide: [11500, 12500] },
    })
  })

  test('has each claim once, with its verdict and its estimates, and the ruleset', () => {
    const checked = check(`${text} ${text}`)
    expect(checked.claims.map(({ id }) => id).sort()).toEqual(
      ['dprk-casualties-kursk', 'dprk-casualty-share', 'dprk-deployed'].filter((id) =>
        checked.claims.some((claim) => claim.id === id),
      ),
    )
    expect(checked.claims.find(({ id }) => id === 'dprk-casualty-share')).toMatchObject({
      verdict: claims.get('dprk-casualty-share')?.line.verdict,
    })
    expect(checked.ruleset).toBe(RULESET)
  })

  test('leaves out what is no longer public', () => {
    const checked = check(text, {}, new Map())
    expect(checked.figures.map(({ claims }) => claims)).toEqual([[], []])
    expect(checked.claims).toEqual([])
  })

  test('is empty for a text without figures', () => {
    expect(check('Nobody has counted the North Korean soldiers.')).toEqual({
      figures: [],
      claims: [],
      ruleset: RULESET,
    })
  })
})

describe('texts that were written to hurt', () => {
  const sentence = 'Around 1,000 North Korean soldiers have been killed in Kursk. '

  test('one figure 5,000 times is found 5,000 times, and the answer stays bounded', () => {
    const { figures } = check(sentence.repeat(5000))
    expect(figures).toHaveLength(5000)
    expect(figures.every(({ claims }) => claims[0]?.id === 'dprk-casualties-kursk')).toBe(true)
    expect(
      figures.flatMap(({ claims }) => claims.flatMap(({ relations }) => relations ?? [])).length,
    ).toBeLessThanOrEqual(5000)
    expect(figures[0]?.claims[0]?.relations).toHaveLength(11)
  })

  test('64 KiB of digits', () => {
    expect(check('1'.repeat(65_536)).figures.length).toBeLessThanOrEqual(1)
    expect(check('12 '.repeat(21_845)).figures.length).toBeGreaterThan(0)
  })

  test('right-to-left text, emoji and halves of surrogate pairs leave offsets true', () => {
    const odd = `قُتل الجنود 😀 \ud800 ${sentence}\udc00 😀 ${sentence}`
    const { figures } = check(odd)
    expect(figures).toHaveLength(2)
    for (const { start, end, text } of figures) expect(odd.slice(start, end)).toBe(text)
  })

  test('any text gets an answer whose figures stand where it says', () => {
    const piece = fc.constantFrom(
      '1,000',
      '3.8',
      '%',
      ' killed',
      ' North Korean',
      ' soldiers',
      '. ',
      '\n',
      ' one ',
      '-',
      '$',
      ' of ',
      '\ud800',
      '😀',
      'ж',
      ' million ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom('en', 'de', 'xx', undefined), (pieces, lang) => {
        const text = pieces.join('')
        for (const { start, end, text: found, claims } of check(text, lang === undefined ? {} : { lang }).figures) {
          expect(text.slice(start, end)).toBe(found)
          for (const { score } of claims) expect(score >= 0 && score <= 1).toBe(true)
        }
      }),
    )
  })
})
