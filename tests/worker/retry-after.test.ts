import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRetryAfter } from '../../worker/http/retry-after.ts'

const now = Date.UTC(1994, 10, 6, 8, 0, 0)

describe('the time that a server asks for', () => {
  test.each([
    ['120', 120],
    [' 120 ', 120],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 2977],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 2977],
    ['Sun Nov  6 08:49:37 1994', 2977],
    ['0', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['1e3', undefined],
    ['Infinity', undefined],
    ['Sun, 06 Nov 1994 07:00:00 GMT', undefined],
    ['tomorrow', undefined],
    ['1994', 1994],
    ['2025-01-05', undefined],
    ['Xxx, 99 Yyy 1994 99:99:99 GMT', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j is %j seconds', (header, seconds) => {
    expect(readRetryAfter(header, now)).toBe(seconds)
  })

  test('is the same in both forms', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (seconds) => {
        const date = new Date(now + seconds * 1000).toUTCString()
        expect(readRetryAfter(date, now)).toBe(seconds)
        expect(readRetryAfter(String(seconds), now)).toBe(seconds)
      }),
    )
  })

  test('is never a guess, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (header) => {
        const read = readRetryAfter(header, now)
        expect(read === undefined || (Number.isFinite(read) && read > 0)).toBe(true)
      }),
    )
  })
})
