import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTokens } from '../../../core/match/tokens.ts'

const words = (text: string) => readTokens(text).map(({ folded }) => folded)

describe('the words of a text', () => {
  test.each([
    ['About 4,000 US troops', ['about', '4000', 'usa', 'troops']],
    ['the U.S. and the U.S.’s allies', ['the', 'usa', 'and', 'the', 'usa', 's', 'allies']],
    ['a T. Rex', ['a', 't', 'rex']],
    ["l'Elbe, Qu’on le dise", ['l', 'elbe', 'qu', 'on', 'le', 'dise']],
    ["Zelenský's o'clock", ['zelenskys', 'oclock']],
    ['5% of £3.5m', ['5', '%', 'of', '£', '3.5', 'm']],
    ['北京 and Суми', ['北', '京', 'and', 'суми']],
    ['naïve café', ['naive', 'cafe']],
  ])('of %j are %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('stand where they say, and what is joined by a space is read as its parts are', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\ud83d', '\ude00', '𝔘', 'e\u0301', "l'", 'U.S.', "o'"),
    )
    fc.assert(
      fc.property(part, part, (a, b) => {
        const behind = readTokens(b).map(({ start, end, folded }) => {
          return { start: start + a.length + 1, end: end + a.length + 1, folded }
        })
        expect(readTokens(`${a} ${b}`)).toEqual([...readTokens(a), ...behind])
      }),
      { numRuns: 2000 },
    )
  })
})
