import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFigures } from '../../../core/figure/index.ts'
import { languages, sentences, statesOf } from './written/sentences.ts'

describe('a quantity that is written out in a sentence', () => {
  test.each(languages)('reads back with its value, form and unit in %s', (lang) => {
    fc.assert(
      fc.property(sentences(lang), ({ text, states }) => {
        expect(statesOf(readFigures(text, { lang }))).toEqual(states)
      }),
      { numRuns: 500 },
    )
  })
})
