import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scales } from '../../../core/figure/cldr/scales.ts'
import { type Figure, readFigures } from '../../../core/figure/index.ts'

const words = Object.values(scales).flatMap((list) => list.split(', ').map((entry) => entry.split(' ')[0] ?? ''))
const everyday =
  'soldiers Menschen personnes casas людей over von de per cent dollars Euro km to bis à a до and und y more than about rose by fell the in March'

/** Digits that can be nothing but whole numbers: no decimal sign, no leading zero, in groups as the language writes them. */
const digits = fc.oneof(
  fc.integer({ min: 1, max: 999 }).map(String),
  fc.integer({ min: 1000, max: 9_999_999 }).map((n) => new Intl.NumberFormat('fr').format(n)),
)
const text = fc
  .array(fc.tuple(digits, fc.constantFrom(...everyday.split(' '), ...words), fc.constantFrom(...everyday.split(' '))), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.flat().join(' '))

/** Less than what its digits say: what is read is the number, and what they say is the least of its ends. */
function shrinks({ text: phrase, value, unit }: Figure): boolean {
  if (unit === '1' || /[,.%/½–-]|cent/.test(phrase)) return false
  const written = [...phrase.matchAll(/\d+(?:[\u202f\u00a0 ]\d{3})*/g)].map(([number]) =>
    Number(number.replace(/\D/g, '')),
  )
  const least = Math.min(...written)
  const read = value.form === 'range' ? value.from : 'x' in value ? value.x : least
  return written.length > 0 && read < least
}

test('no number shrinks: a count or an amount is never below what its digits say', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'de', 'fr', 'es', 'uk', 'it', 'pl', 'ja', 'ar'), (written, lang) => {
      expect(readFigures(written, { lang }).filter(shrinks)).toEqual([])
    }),
    { numRuns: 3000 },
  )
})

test('a number before a scale word of any language is enlarged or silent, never bare', () => {
  const long = words.filter((word) => word.length > 4)
  fc.assert(
    fc.property(
      digits,
      fc.constantFrom(...long),
      fc.constantFrom('en', 'de', 'fr', 'es', 'uk', 'it', 'ru'),
      (n, word, lang) => {
        const least = 100 * Number(n.replace(/\D/g, ''))
        // "Milles" are miles in French, which is a unit.
        for (const { value, unit } of readFigures(`${n} ${word}`, { lang }))
          if (!unit) expect('x' in value ? value.x : Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(least)
      },
    ),
    { numRuns: 3000 },
  )
})
