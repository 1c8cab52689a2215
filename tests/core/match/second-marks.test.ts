import { describe, expect, it } from 'vitest'
import { indexClaims } from '../../../core/match/index.ts'
import { desk } from './desk.ts'
import { marksIn } from './marks.ts'
import { secondDesk } from './second-desk.ts'
import { secondMarked } from './second-marked.ts'
import { secondUnmarked } from './second-unmarked.ts'

const index = indexClaims([...desk, ...secondDesk])

describe('marked at once on two desks together', () => {
  it.each(secondMarked)('$lang: $text', ({ figure, claim, estimate, ...of }) => {
    const mark = marksIn(index, of).find(({ figure: text }) => text.includes(figure))
    expect(mark).toMatchObject({ claim, estimate })
  })
})

describe.each(Object.entries(secondUnmarked))('not marked at once on two desks together: %s', (_, texts) => {
  it.each(texts)('$lang: $text', (of) => {
    expect(marksIn(index, of)).toEqual([])
  })
})
