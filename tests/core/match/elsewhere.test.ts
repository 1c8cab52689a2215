import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../core/check/index.ts'
import { indexClaims } from '../../../core/match/index.ts'
import { isSure } from '../../../worker/reading/sure.ts'
import { claimOf, estimateOf, measureOf } from './claims.ts'

/** Counted in one country, and said to come from another. */
const refugees = claimOf('refugees', '', {
  question: { en: 'How many refugees from Ukraine live in Poland?', uk: 'Скільки біженців з України живе в Польщі?' },
  measure: measureOf('{person}', ['refugees']),
  place: { code: 'PL', label: { en: 'Poland', uk: 'Польща' } },
  estimates: [estimateOf('office', ['refugees'], { form: 'point', x: 996_000, phrase: '996,000 refugees' })],
})
const nurses = claimOf('nurses', 'How many nurses joined the strike in Wales?', {
  measure: measureOf('{person}', ['striking']),
  place: { code: 'wales', label: { en: 'Wales' } },
  estimates: [estimateOf('union', ['striking'], { form: 'point', x: 7_900, phrase: '7,900 nurses' })],
})
const index = indexClaims([refugees, nurses])

const marked = (text: string, lang: string) =>
  findFigures(text, index, { lang }).some(({ figure, matches }) => isSure(figure, matches))

describe('a claim that is about two countries', () => {
  it.each([
    ['en', 'Some 996,000 refugees from Ukraine live in Poland.'],
    ['uk', 'У Польщі живе 996 тисяч біженців з України.'],
  ])('is met where its own place is named (%s: %s)', (lang, text) => {
    expect(marked(text, lang)).toBe(true)
  })

  it.each([
    ['en', 'Some 996,000 refugees from Ukraine live in Germany.'],
    ['en', 'Germany took in 996,000 refugees from Ukraine.'],
    ['uk', 'У Німеччині живе 996 тисяч біженців з України.'],
    ['uk', 'У Польщі живуть біженці. Чехія прийняла 996 тисяч біженців з України.'],
  ])('is not where they are somewhere else (%s: %s)', (lang, text) => {
    expect(marked(text, lang)).toBe(false)
  })
})

describe('a country within a country', () => {
  it('is none of its neighbours', () => {
    expect(marked('In Wales 7,900 nurses joined the strike.', 'en')).toBe(true)
    expect(marked('Wales is on strike. In Scotland 7,900 nurses joined the strike.', 'en')).toBe(false)
    expect(
      marked('Nurses in Wales joined the strike. Scotland saw none, though 7,900 nurses there had voted.', 'en'),
    ).toBe(false)
  })
})
