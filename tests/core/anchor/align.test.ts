import search from 'approx-string-match'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from '../../../core/anchor/align.ts'

const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom(...'abc '), minLength: 1, maxLength })

describe('align', () => {
  it('finds as few errors as approx-string-match does', () => {
    fc.assert(
      fc.property(letters(40), letters(20), (text, part) => {
        const margin = '#'.repeat(60)
        const { start, end, letters } = align(margin + text + margin, part, 80, 60)
        const errors = part.length - letters + Math.abs(end - start - part.length) / 2
        expect(errors).toBe(search(margin + text + margin, part, part.length)[0]?.errors)
        expect(search((margin + text + margin).slice(start, end), part, errors)[0]?.errors).toBe(errors)
      }),
      { numRuns: 1000 },
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
    expect(align('needle', 'needle', 8, 8)).toEqual({ start: 0, end: 6, letters: 6 })
  })
})
