import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Figure, readFigures } from '../../../core/figure/index.ts'

const LANGUAGES = ['en', 'de', 'fr', 'es', 'uk', 'it', 'hi'] as const

/** Pieces that stress every reader, glued together in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    ...'1 22 3,800 1.2 .5 0 9999999 one two hundred thousand million and a half third quarter dozen point minus'.split(
      ' ',
    ),
  ),
  fc.constantFrom(
    ...'more than at least up to between from - – / % $ £ , . ( ) to or in out of bn m km percent rose fell by'.split(
      ' ',
    ),
  ),
  fc.constantFrom(
    'soldiers',
    'Mr.',
    'May',
    'aged',
    '\n',
    '\u202e',
    '😀',
    '\ud83d',
    '\udc00',
    '½',
    '٣',
    'ein',
    'vingt',
    'тисяч',
  ),
)
const prose = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', '  ')), { maxLength: 40 })
  .map((all) => all.flat().join(''))
const anything = fc.oneof(
  prose,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
)

describe('whatever the text', () => {
  test('figures are in order, do not overlap, and their offsets cut out their text and lie in their sentence', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...LANGUAGES), (text, lang) => {
        let last = 0
        for (const figure of readFigures(text, { lang })) {
          expect(figure.start).toBeGreaterThanOrEqual(last)
          expect(figure.end).toBeGreaterThan(figure.start)
          expect(text.slice(figure.start, figure.end)).toBe(figure.text)
          expect(figure.value).toMatchObject({ phrase: figure.text })
          expect(figure.sentence.start).toBeLessThanOrEqual(figure.start)
          expect(figure.sentence.end).toBeGreaterThanOrEqual(figure.end)
          last = figure.end
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('every number in a value is finite, and a range runs upwards', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { value } of readFigures(text)) {
          for (const n of Object.values(value)) if (typeof n === 'number') expect(Number.isFinite(n)).toBe(true)
          if (value.form === 'range') expect(value.from).toBeLessThan(value.to)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a number written with separators reads as itself', () => {
  const numbers = fc.integer({ min: 2201, max: 999_999_999 })
  const one = (figures: Figure[]) => (figures.length === 1 ? figures[0]?.value : undefined)

  test.each([
    ['en', 'en-US', ' soldiers'],
    ['hi', 'en-IN', ''],
    ['de', 'de-DE', ' Soldaten'],
    ['fr', 'fr-FR', ' soldats'],
    ['uk', 'uk-UA', ' солдатів'],
    ['ar', 'ar-EG', ''],
    ['mr', 'mr-IN-u-nu-deva', ''],
  ])('in %s', (lang, locale, noun) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 99 }), (whole, hundredths) => {
        const x = Number(`${whole}.${String(hundredths).padStart(2, '0')}`)
        expect(one(readFigures(`${format.format(x)}${noun}`, { lang }))).toMatchObject({ form: 'point', x })
      }),
    )
  })

  test('as a percentage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (tenths) => {
        expect(one(readFigures(`${tenths / 10} percent`))).toMatchObject({ x: Number(`${tenths}e-3`) })
      }),
    )
  })
})
