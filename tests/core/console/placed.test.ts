import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../console/decisions/types.ts'
import { figureIn, type Item, itemsOf, paragraphsOf } from '../../../console/screens/article/placed.ts'
import { quoteOf } from '../../../core/anchor/index.ts'

const TEXT = `Kyiv counts 3,800 killed or wounded.
Seoul counts 300 killed and 2,700 wounded.`

function entry(id: string, figure: string, text = TEXT): Entry {
  const start = text.indexOf(figure)
  return {
    annotation: {
      id,
      claimId: 'kursk',
      quote: quoteOf(text, { start, end: start + figure.length }),
      figure,
      status: 'suggested',
      by: 'matcher',
      state: 'standing',
      stateAt: '2025-01-06T00:00:00Z',
    },
    article: { key: 'k', url: 'https://news.example/a' },
    tag: '"0"',
  }
}
const named = (items: readonly Item[]) =>
  items.map((item) => (item.kind === 'tied' ? item.entry.annotation.id : item.figure))

describe('the figures of an article', () => {
  it('stand in the order of its text, those of no claim among them', () => {
    const items = itemsOf([entry('b', '2,700'), entry('a', '3,800')], TEXT)
    expect(named(items)).toEqual(['a', '300', 'b'])
    expect(items.map(({ span }) => span && TEXT.slice(span.start, span.end))).toEqual(['3,800', '300', '2,700'])
  })

  it('come last where the text does not have them any more, and nowhere else', () => {
    const items = itemsOf([entry('gone', '3,800'), entry('a', '2,700')], TEXT.replace('3,800', '4,000'))
    expect(named(items)).toEqual(['4,000', '300', 'a', 'gone'])
    expect(items.at(-1)?.span).toBeUndefined()
  })

  it('are those that are tied to a claim where no text is kept', () => {
    expect(named(itemsOf([entry('a', '3,800')], undefined))).toEqual(['a'])
  })

  it('of one place stand there twice where two claims are meant', () => {
    expect(named(itemsOf([entry('a', '3,800'), entry('b', '3,800')], TEXT))).toEqual(['a', 'b', '300', '2,700'])
  })
})

describe('selected words', () => {
  const found = (words: string) => {
    const start = TEXT.indexOf(words)
    const found = figureIn(TEXT, { start, end: start + words.length })
    return found.kind === 'one' ? TEXT.slice(found.span.start, found.span.end) : found.kind
  }

  it.each([
    ['counts 3,800 killed', '3,800'],
    ['3,8', '3,800'],
    ['300 killed and 2,700', 'several'],
    ['killed or', 'none'],
  ])('%j hold %s', (words, figure) => {
    expect(found(words)).toBe(figure)
  })
})

it('a text in pieces is the text, whatever stands in it', () => {
  const words = fc.constantFrom('300', '2,700', 'killed', 'and', '\n', ' ', 'about 1,000', '12 bridges', '<b>')
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), fc.array(fc.nat(400), { maxLength: 6 }), (pieces, places) => {
      const text = pieces.join(' ')
      const items: Item[] = [
        ...itemsOf([], text),
        ...places.map((start): Item => ({ kind: 'free', figure: '?', span: { start, end: start + 5 } })),
      ].toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
      const paragraphs = paragraphsOf(text, items)
      expect(paragraphs.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n')).toBe(text)
      for (const { start, pieces } of paragraphs) {
        const line = pieces.map(({ text }) => text).join('')
        expect(text.slice(start, start + line.length)).toBe(line)
      }
    }),
  )
})
