import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFigures } from '../../../core/figure/index.ts'
import { findSources } from '../../../core/source/index.ts'

const LANGUAGES = ['en', 'de', 'fr', 'es', 'uk', 'hi'] as const

/** Pieces that stress every rule, glued together in any order. */
const piece = fc.constantFrom(
  ...'the The a ministry Ministry Reuters UN said says told according to citing by that who he She they it not was adding estimate of'.split(
    ' ',
  ),
  ...'officials Mr. report its but and on Monday 40 300 . , : ; ( ) " “ ” „ « » — - \' ’ \n WHO: laut teilte mit selon annoncé según dijo за повідомила'.split(
    ' ',
  ),
  '\n\n',
  'людей',
  '\ud83d',
  '\u202e',
)
const prose = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ', ' ')), { maxLength: 60 })
  .map((all) => all.flat().join(''))
const anything = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 300 }))

describe('whatever the text', () => {
  test('each figure has a source or none, which lies within the text and takes its words from it', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...LANGUAGES), (text, lang) => {
        const figures = readFigures(text, { lang })
        const sources = findSources(text, figures, { lang })
        expect(sources).toHaveLength(figures.length)
        for (const source of sources) {
          if (!source) continue
          for (const { start, end, text: words, party } of [source, ...(source.via ?? [])]) {
            expect(text.slice(start, end)).toBe(words)
            expect(words).not.toBe('')
            for (const name of [party.name, party.short ?? party.name, party.of ?? party.name]) {
              expect(name).not.toBe('')
              expect(text).toContain(name)
            }
          }
          expect(source.cue.start).toBeGreaterThanOrEqual(0)
          expect(source.cue.end).toBeGreaterThan(source.cue.start)
          expect(source.cue.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 3000 },
    )
  })
})

// Doubling the text at most doubles the work; a quadratic search needs minutes for these and runs into the time limit.
describe('hostile text', () => {
  test.each([
    'he said 40 ',
    '40, said Ann, ',
    'Ann ',
    'Ann said 40, ',
    '"40" ',
    '“40 ',
    'according to ',
    'according to Ann 40 ',
    "Ann's estimate of 40 ",
    'of the ',
    'the ministry, ',
    'Ministry of Health and ',
    'The Ministry of Health said 40. The ministry said 40. ',
    'International Monetary Fund (IMF) said 40. ',
    'Ann Bell said 40. She said 40. ',
    '40. ',
    'ANN: 40\n\n',
    '(said) ',
  ])(
    '64 KiB of "%s" is read',
    (piece) => {
      const text = piece.repeat(Math.floor(65_536 / piece.length))
      const figures = readFigures(text)
      expect(findSources(text, figures)).toHaveLength(figures.length)
    },
    30_000,
  )
})
