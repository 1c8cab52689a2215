import fc from 'fast-check'
import { expect, it } from 'vitest'
import { indexText } from '../../../core/anchor/index.ts'
import { paragraphOf } from '../../../worker/reading/paragraph.ts'

const SENTENCE = 'The ministry counts 120 bridges, as nobody else does.'
const MARK = { quote: { exact: SENTENCE, prefix: '', suffix: '' }, figure: '120' }
const paragraphIn = (text: string) => paragraphOf(text, indexText(text), MARK)

it('is the paragraph with the figure, wherever that stands in the text', () => {
  const block = fc.string({ maxLength: 60 }).map((text) => text.replaceAll(/[\d\n\r]/g, ' '))
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), fc.array(block, { maxLength: 5 }), (before, after) => {
      expect(paragraphIn([...before, SENTENCE, ...after].join('\n'))).toBe(SENTENCE)
    }),
  )
})

it('is the one that states another number in its place now, and none where no paragraph does', () => {
  const other = 'The ministry counts 130 bridges, as nobody else does.'
  expect(paragraphIn(`It rained.\n${other}`)).toBe(other)
  expect(paragraphIn('It rained.\nThe river rose.')).toBeUndefined()
  expect(paragraphIn('')).toBeUndefined()
})

it('is cut around the figure where it has no end, and says so', () => {
  const rain = 'It rained 🌧 on. '.repeat(300)
  const cut = paragraphIn(`${rain}${SENTENCE} ${rain}`) ?? ''
  expect(cut).toContain(MARK.quote.exact)
  expect(cut.length).toBeLessThan(2010)
  expect([cut.at(0), cut.at(-1)]).toEqual(['…', '…'])
  expect(cut.isWellFormed()).toBe(true)
  expect(paragraphIn(`${SENTENCE} ${rain}`)?.startsWith(SENTENCE)).toBe(true)
})
