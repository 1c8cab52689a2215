import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../core/check/index.ts'
import { indexClaims } from '../../../core/match/index.ts'
import { isSure } from '../../../worker/reading/sure.ts'
import { desk } from './desk.ts'
import { marked } from './marked.ts'
import { unmarked } from './unmarked.ts'

const index = indexClaims(desk)

/** The figures of a text that are marked at once, by what they are about. */
function marksIn({ text, lang, headline }: { text: string; lang: string; headline?: string }) {
  return findFigures(text, index, { lang, ...(headline === undefined ? {} : { headline }) }).flatMap(
    ({ figure, matches: [best, ...rivals] }) =>
      best && isSure(figure, [best, ...rivals])
        ? [{ figure: figure.text, claim: best.claimId, ...(best.estimateId ? { estimate: best.estimateId } : {}) }]
        : [],
  )
}

describe('marked at once', () => {
  it.each(marked)('$lang: $text', ({ figure, claim, estimate, ...of }) => {
    const mark = marksIn(of).find(({ figure: text }) => text.includes(figure))
    expect(mark).toMatchObject({ claim, ...(estimate === undefined ? {} : { estimate }) })
  })
})

describe.each(Object.entries(unmarked))('not marked at once: %s', (_, texts) => {
  it.each(texts)('$lang: $text', (of) => {
    expect(marksIn(of)).toEqual([])
  })
})

it('is tried on sixty sentences each way, in five languages', () => {
  const all = Object.values(unmarked).flat()
  expect([marked.length >= 60, all.length >= 60]).toEqual([true, true])
  for (const list of [marked, all]) expect(new Set(list.map(({ lang }) => lang)).size).toBe(5)
})
