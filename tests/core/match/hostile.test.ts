import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFigures } from '../../../core/figure/index.ts'
import { findClaims, indexClaims, matchFigures } from '../../../core/match/index.ts'
import { sampleClaims } from '../sample.ts'
import { claimOf } from './claims.ts'

const index = indexClaims(sampleClaims)
const LENGTH = 65_536

describe('whatever the text', () => {
  it('gives one list per figure, at most five matches each, scores in 0..1 and in order, and the same answer twice', () => {
    fc.assert(
      fc.property(prose(), prose(), (text, headline) => {
        const figures = readFigures(text)
        const found = matchFigures(text, figures, index, { headline })
        expect(found).toHaveLength(figures.length)
        for (const matches of [...found, findClaims(text, index)]) {
          const scores = matches.map(({ score }) => score)
          expect(scores.length).toBeLessThanOrEqual(5)
          expect(scores).toEqual(scores.toSorted((a, b) => b - a))
          expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
          expect(new Set(matches.map(({ claimId }) => claimId)).size).toBe(matches.length)
        }
        expect(matchFigures(text, figures, index, { headline })).toEqual(found)
      }),
      { numRuns: 300 },
    )
  })

  it('does not depend on the order of the claims', () => {
    const reversed = indexClaims(sampleClaims.toReversed())
    fc.assert(
      fc.property(prose(), (text) => {
        expect(findClaims(text, reversed)).toEqual(findClaims(text, index))
      }),
    )
  })

  it('shows as evidence only words that the text has', () => {
    fc.assert(
      fc.property(prose(), (text) => {
        for (const { evidence } of findClaims(text, index))
          for (const piece of evidence) {
            if ('words' in piece) for (const word of piece.words) expect(text).toContain(word)
            if ('word' in piece) expect(text).toContain(piece.word)
          }
      }),
    )
  })

  it('a value alone matches nothing: no shared word, no claim', () => {
    fc.assert(
      fc.property(fc.constantFrom('3,800', '10,000 to 12,000', '1,100', '300', '4,000'), (number) => {
        expect(findClaims(`Qwx ${number} zzyq.`, index)).toEqual([])
      }),
    )
  })
})

describe('64 KiB of anything', () => {
  it.each([
    ['digits', '1 2 3 4 5 6 7 8 9 '],
    ['one sentence that never ends', '300 soldiers killed and 2,700 wounded, '],
    ['one figure again and again', 'There are 3,800 North Korean soldiers killed. '],
    ['unpaired surrogates', '\ud83d 5 '],
    ['combining marks', 'e\u0301\u0302 12 '],
    ['right to left', 'قُتل 3,800 جندي كوري شمالي. '],
    ['emoji', '🪖 3,800 💀 '],
    ['no figure', 'soldiers killed '],
  ])('%s', (_, part) => {
    const text = part.repeat(LENGTH / part.length)
    expect(findClaims(text, index).length).toBeLessThanOrEqual(5)
  })

  it('is read once: each figure of an endless sentence still has its own claim', () => {
    const text = 'Kyiv speaks of 3,800 North Korean soldiers killed or wounded, '.repeat(1000)
    const figures = readFigures(text)
    const found = matchFigures(text, figures, index)
    expect(figures).toHaveLength(1000)
    expect(found.every(([best]) => best?.claimId === 'dprk-casualties-kursk')).toBe(true)
  })
})

describe('10,000 claims', () => {
  const syllables = ['ba', 'ke', 'di', 'lo', 'mu', 'na', 'pe', 'ri', 'so', 'tu']
  const name = (n: number) => [...String(n).padStart(4, '0')].map((digit) => syllables[Number(digit)]).join('')
  const claims = Array.from({ length: 10_000 }, (_, n) => claimOf(`c${n}`, `How many miners work in ${name(n)}?`))
  const many = indexClaims(claims)

  it('are told apart by their one rare word', () => {
    for (const n of [0, 4711, 9999]) {
      const [best] = findClaims(`Now 1,250 miners work in ${name(n)}.`, many)
      expect(best?.claimId).toBe(`c${n}`)
      expect(best?.score).toBeGreaterThan(0.5)
    }
  })

  it('may all share every word of a text', () => {
    expect(findClaims('1,250 miners work here.', many).every(({ score }) => score < 0.5)).toBe(true)
  })
})

describe('odd claims', () => {
  it('without words, estimates or a usable topic are matched by nothing and break nothing', () => {
    const odd = indexClaims([
      claimOf('empty', ''),
      { ...claimOf('none', 'x'), question: {} },
      claimOf('signs', '???', { topic: { groups: [['…'], []] } }),
    ])
    expect(findClaims('Some 300 soldiers were killed.', odd)).toEqual([])
    expect(findClaims('Some 300 soldiers were killed.', indexClaims([]))).toEqual([])
  })
})

/** Words that matter here, any other characters, and numbers in between. */
function prose(): fc.Arbitrary<string> {
  const words =
    'North Korean soldiers killed or wounded deployed in Kursk Russia nearly a third of the 3,800 1,000 10,000 to 12,000 percent Zelensky 2025 . , half'.split(
      ' ',
    )
  return fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...words) },
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.double().map(String),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(' '))
}
