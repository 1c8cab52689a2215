import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { initialsFor, tokenize } from '../../../core/figure/tokens.ts'

describe('tokens', () => {
  const letters = Array.from({ length: 0x500 }, (_, code) => String.fromCharCode(code)).filter((one) =>
    /\p{L}/u.test(one),
  )

  test('are told by two letters whatever their case', () => {
    const letter = fc.constantFrom(...letters)
    fc.assert(
      fc.property(letter, fc.oneof(letter, fc.constant("'"), fc.constant('’')), letter, (a, b, c) => {
        for (const word of [`${a}${b}${c}`, `${a}${b}${c}`.toUpperCase(), `${a}${b}${c}`.toLowerCase()]) {
          const [token] = tokenize(word)
          const told = token && initialsFor([token.text])[token.initials]
          // 0 tells nothing
          expect(token?.initials === 0 || told === 1).toBe(true)
        }
      }),
      { numRuns: 5000 },
    )
  })

  test('have a capital where lower case makes another letter of their first', () => {
    const differing = letters.filter((one) => tokenize(one)[0]?.capital !== (one !== one.toLowerCase()))
    expect(differing).toEqual([])
  })

  test.each([
    ['п’ять', "п'ять"],
    ['ПʼЯТЬ', "п'ять"],
    ['mil\u00adlion', 'million'],
    ['٣٤', '34'],
    ['३\u200d४', '34'],
    ['ЇЖА', 'їжа'],
  ])('%j is read as %j', (text, folded) => {
    expect(tokenize(text).map((token) => token.text)).toEqual([folded])
  })
})
