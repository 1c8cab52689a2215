import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passageOf } from '../../../console/screens/review/passage.ts'

const PARAGRAPH = 'Officials met. They counted 1,100 dead. Others did not.'
const KEPT = { quote: { exact: '1,100 dead', prefix: 'They counted ', suffix: '. Others' }, figure: '1,100' }

describe('a passage', () => {
  it('is the paragraph with the figure in its sentence, where that is kept', () => {
    expect(passageOf(KEPT, PARAGRAPH)).toEqual({
      ahead: 'Officials met. ',
      before: 'They counted ',
      figure: '1,100',
      after: ' dead. ',
      behind: 'Others did not.',
    })
  })

  it('is what was kept with the figure, where the paragraph is gone or says something else', () => {
    const kept = { ahead: '', before: '… They counted ', figure: '1,100', after: ' dead. Others …', behind: '' }
    expect(passageOf(KEPT, undefined)).toEqual(kept)
    expect(passageOf(KEPT, PARAGRAPH.replace('1,100', '1,300'))).toEqual(kept)
  })

  it('loses and adds no letter of its paragraph', () => {
    const words = fc.stringMatching(/^[a-z .!?,“”]{0,80}$/)
    fc.assert(
      fc.property(words, words, (before, after) => {
        const line = `${before} 1,100 dead ${after}`
        const {
          ahead,
          before: left,
          figure,
          after: right,
          behind,
        } = passageOf({ quote: { exact: '1,100 dead' }, figure: '1,100' }, line)
        expect((ahead + left + figure + right + behind).trim()).toBe(line.trim())
      }),
    )
  })
})
