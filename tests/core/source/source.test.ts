import { describe, expect, test } from 'vitest'
import { readFigures } from '../../../core/figure/index.ts'
import { findSources, type Source } from '../../../core/source/index.ts'
import { sourcesOf } from './notation.ts'

function only(text: string): Source | null | undefined {
  return findSources(text, readFigures(text))[0]
}

describe('a source', () => {
  test('lies in the text, and so do the words that say so', () => {
    expect(only('At least 40 people drowned, the coast guard said on Monday.')).toEqual({
      start: 28,
      end: 43,
      text: 'the coast guard',
      party: { name: 'coast guard', kind: 'state' },
      cue: { start: 44, end: 48 },
      named: true,
    })
  })

  test('names the outlet that carries it, with its place', () => {
    const text = 'The health ministry said 40 people had died, according to Reuters.'
    expect(only(text)?.via).toEqual([
      { start: 58, end: 65, text: 'Reuters', party: { name: 'Reuters', kind: 'media' } },
    ])
  })

  test('of a person tells for whom the person speaks', () => {
    expect(only('Some 40 houses fell, a spokesman for the interior ministry said.')?.party.of).toBe('interior ministry')
    expect(only('Some 40 houses fell, an interior ministry spokesman said.')?.party.of).toBe('interior ministry')
  })

  test('is none of those that the figure counts', () => {
    expect(sourcesOf('About 40 officials said the bridge was open.', 'en')).toBe('About 40: nobody')
  })

  test('says the whole quotation, and what follows of it in the next paragraph', () => {
    const text =
      '"We counted 40 houses," the coast guard said. "Then 12 more were found.\n\n"Now there are 60."\n\nThe bridge cost $5 million.'
    expect(sourcesOf(text, 'en')).toBe('40: coast guard; 12: coast guard; 60: coast guard; $5 million: nobody')
  })

  test('of a transcript is whose turn it is', () => {
    const text =
      'MODERATOR: How many houses fell?\n\nUNHCR: We know of 40.\n\nMODERATOR: And now?\n\nUNHCR: It is 60 today.'
    expect(sourcesOf(text, 'en')).toBe('40: UNHCR; 60: UNHCR')
  })
})

describe('a party', () => {
  test('is the same for a pronoun as for the name it takes up', () => {
    expect(sourcesOf('Eurostat said prices rose by 2 percent. It expects 3 percent.', 'en')).toBe(
      '2 percent: Eurostat; 3 percent: Eurostat, by pronoun',
    )
  })

  test('is nobody where a pronoun has nobody to stand for', () => {
    expect(sourcesOf('She said 40 people had died.', 'en')).toBe('40: nobody')
  })

  test('is not taken up from too far away', () => {
    const filler = 'The road is closed. '.repeat(8)
    expect(sourcesOf(`The coast guard searched. ${filler}It said 40 people were missing.`, 'en')).toBe('40: nobody')
  })
})

test('a language without data has no sources', () => {
  expect(sourcesOf('The ministry said 40 people had died.', 'hi')).toBe('40: nobody')
})
