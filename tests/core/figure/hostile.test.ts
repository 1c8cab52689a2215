import { describe, expect, test } from 'vitest'
import { readFigures } from '../../../core/figure/index.ts'

const SIZE = 65_536
const repeat = (piece: string) => piece.repeat(Math.floor(SIZE / piece.length))

describe('hostile text', () => {
  test('64 KiB of digits are no quantity', () => {
    expect(readFigures('7'.repeat(SIZE))).toEqual([])
    expect(readFigures(repeat('123,'))).toEqual([])
    expect(readFigures(repeat('123 '))).toEqual([])
  })

  test('a text without a figure has none', () => {
    expect(readFigures('')).toEqual([])
    expect(readFigures(repeat('nothing is counted here, '))).toEqual([])
  })

  test('one figure 5,000 times is found 5,000 times, each in its sentence', () => {
    const figures = readFigures('Some 3,800 fell. '.repeat(5000))
    expect(figures).toHaveLength(5000)
    expect(figures[4999]).toMatchObject({ start: 17 * 4999, text: 'Some 3,800', sentence: { start: 17 * 4999 } })
  })

  test('right-to-left marks, emoji and unpaired surrogates leave offsets right', () => {
    const text = '\u202e שלום 😀😀 \ud83d 3,800 soldiers \udc00 and٣٤'
    expect(readFigures(text).map(({ start, end }) => text.slice(start, end))).toEqual(['3,800'])
    expect(readFigures('😀 4,500 😀')).toMatchObject([{ start: 3, end: 8 }])
  })

  // Doubling the text at most doubles the work; a quadratic reader needs minutes for these and runs into the time limit.
  test.each([
    'one in ',
    'one hundred and ',
    'million ',
    'between 1 and ',
    'more than ',
    '1/2 ',
    '1-',
    '1 to ',
    'half a ',
    'a third of ',
    ') ',
    'minus ',
    '"',
    "a'",
    'A ',
    '5 Aaa ',
    'quatre-vingt-',
    '2^--',
  ])(
    'a megabyte of "%s" is read',
    (piece) => {
      const figures = readFigures(repeat(piece).repeat(16))
      expect(figures.every((figure) => figure.end > figure.start)).toBe(true)
    },
    30_000,
  )
})
