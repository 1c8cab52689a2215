import { describe, expect, it } from 'vitest'
import { manyClaims, thousandWords } from '../../../bench/match/ten-thousand.ts'
import { findFigures, recognisable } from '../../../core/check/index.ts'
import type { Claim } from '../../../core/claim/types.ts'
import { ClaimPages, indexClaims } from '../../../core/match/index.ts'
import { BOUNDS } from '../../../worker/bounds.ts'
import { sampleClaims } from '../sample.ts'

const many = manyClaims(400)
const inPages = (claims: readonly Claim[]) =>
  Array.from({ length: Math.ceil(claims.length / 100) }, (_, n) => claims.slice(100 * n, 100 * n + 100))

describe('claims that are read page by page', () => {
  it('are found as if they had been read at once, also after pages were exchanged', () => {
    const pages = new ClaimPages()
    const [first, ...others] = inPages(many).map((page) => pages.read(page))
    if (!first) throw new Error('no page')
    const changed = [...sampleClaims, ...many.slice(0, 50)]
    for (const [read, whole] of [
      [[first, ...others], many],
      [
        [pages.read(changed), ...others],
        [...changed, ...many.slice(100)],
      ],
      [others, many.slice(100)],
    ] as const) {
      const text = `${thousandWords()} About 4,000 North Korean soldiers were killed in Kursk.`
      expect(findFigures(text, pages.index(read))).toEqual(findFigures(text, indexClaims(whole)))
    }
  })

  it('take little enough for 50,000 in a worker', () => {
    const pages = new ClaimPages()
    const read = inPages(manyClaims(1000)).map((page) => pages.read(page.map(recognisable)))
    expect(50 * pages.bytes(read)).toBeLessThan(BOUNDS.checkIndex)
    for (const { profiles } of read) expect(profiles.bytes.length).toBeLessThan(600 * profiles.starts.length)
  })
})
