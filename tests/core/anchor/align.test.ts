import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from '../../../core/anchor/align.ts'

const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom(...'abc '), minLength: 1, maxLength })

/** The edit distance as its definition reads. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const letter of a) {
    const next = [(row[0] ?? 0) + 1]
    for (let i = 1; i < row.length; i++) {
      const changed = (row[i - 1] ?? 0) + Number(b[i - 1] !== letter)
      next.push(Math.min(changed, (row[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

describe('align', () => {
  it('finds the stretch with the fewest errors of all', () => {
    fc.assert(
      fc.property(letters(14), letters(8), (text, part) => {
        const page = '#'.repeat(30) + text + '#'.repeat(30)
        const { start, end, letters } = align(page, part, 37, 30)
        const errors = part.length - letters + Math.abs(end - start - part.length) / 2
        const stretches = Array.from(text, (_, from) => Array.from(text, (_, to) => text.slice(from, to + 1))).flat()
        expect(errors).toBe(Math.min(part.length, ...stretches.map((stretch) => distance(stretch, part))))
        expect(distance(page.slice(start, end), part)).toBe(errors)
      }),
      { numRuns: 300 },
    )
  })

  it('looks no further than its slack', () => {
    const text = `${'x'.repeat(30)}needle${'x'.repeat(30)}`
    expect(align(text, 'needle', 22, 8)).toEqual({ start: 30, end: 36, letters: 6 })
    expect(align(text, 'needle', 38, 8)).toEqual({ start: 30, end: 36, letters: 6 })
    expect(align(text, 'needle', 21, 8).letters).toBeLessThan(6)
  })

  it('stays within the text at its ends', () => {
    expect(align('needle', 'needle', -8, 8)).toEqual({ start: 0, end: 6, letters: 6 })
    expect(align('edle', 'needle', 0, 8)).toEqual({ start: 0, end: 4, letters: 4 })
    expect(align('needle', 'needle', 8, 8)).toEqual({ start: 0, end: 6, letters: 6 })
  })
})
