import { describe, expect, it } from 'vitest'
import { indexClaims } from '../../../core/match/index.ts'
import { desk } from './desk.ts'
import { marked } from './marked.ts'
import { marksIn } from './marks.ts'
import { secondDesk } from './second-desk.ts'
import { secondMarked } from './second-marked.ts'
import { secondUnmarked } from './second-unmarked.ts'
import { unmarked } from './unmarked.ts'

describe.each([
  { on: 'one desk', index: indexClaims(desk), right: marked, wrong: unmarked },
  {
    on: 'two desks together',
    index: indexClaims([...desk, ...secondDesk]),
    right: secondMarked,
    wrong: secondUnmarked,
  },
])('on $on', ({ index, right, wrong }) => {
  it.each(right)('is marked at once, $lang: $text', ({ figure, claim, estimate, ...of }) => {
    const mark = marksIn(index, of).find(({ figure: text }) => text.includes(figure))
    expect(mark).toMatchObject({ claim, ...(estimate === undefined ? {} : { estimate }) })
  })

  describe.each(Object.entries(wrong))('is not marked at once: %s', (_, texts) => {
    it.each(texts)('$lang: $text', (of) => {
      expect(marksIn(index, of)).toEqual([])
    })
  })
})

it('is tried on sixty sentences each way, in five languages', () => {
  const all = Object.values(unmarked).flat()
  expect([marked.length >= 60, all.length >= 60]).toEqual([true, true])
  for (const list of [marked, all]) expect(new Set(list.map(({ lang }) => lang)).size).toBe(5)
})
