import { describe, expect, it } from 'vitest'
import { namesIn, related } from '../../../core/match/gazetteer/find.ts'
import { readTokens } from '../../../core/match/tokens.ts'
import { committedGazetteer, generateGazetteer } from '../../../scripts/gazetteer.ts'

describe('the gazetteer', () => {
  it('is what its script makes of the packages and our own table', () => {
    expect(committedGazetteer()).toBe(generateGazetteer())
  })

  it('names its sources and their licences', () => {
    for (const notice of ['Unicode License', 'MIT', 'Open Database License'])
      expect(committedGazetteer()).toContain(notice)
  })

  it.each([
    ['en', "North Korea's army, South Koreans and U.S. officials in Pyongyang", 'KP KR US KP/capital'],
    [
      'de',
      'Nordkoreanische Soldaten aus Pjöngjang bei Kursk, die Schweizer und indische Firmen',
      'KP KP/capital RU/Kursk CH IN',
    ],
    ['fr', 'des soldats nord-coréens à Koursk, la Russie et les États-Unis', 'KP RU/Kursk RU US'],
    ['es', 'soldados norcoreanos y rusos, Corea del Norte y Kiev', 'KP RU KP UA/capital'],
    [
      'uk',
      'північнокорейських солдатів на Курщині, КНДР і Пхеньян, у Києві та в Росії',
      'KP RU/Kursk KP KP/capital UA/capital RU',
    ],
  ])('knows countries, capitals and peoples in their forms (%s)', (lang, text, expected) => {
    expect(entitiesIn(text, lang)).toBe(expected)
  })

  it('takes no word for a name: "they told us", "a turkey", es "indicó", fr "il nie", en "polish"', () => {
    expect(entitiesIn('they told us to polish a turkey', 'en')).toBe('')
    expect(entitiesIn('según indicó la ministra', 'es')).toBe('')
    expect(entitiesIn('il nie les faits', 'fr')).toBe('')
  })

  it('takes the longest name: Nigeria is no Niger, South Sudan no Sudan', () => {
    expect(entitiesIn('Nigeria, Niger and South Sudan', 'en')).toBe('NG NE SS')
  })

  it('puts a place in its country', () => {
    expect([related('RU/Kursk', 'RU'), related('RU', 'RU/Kursk'), related('RU/Kursk', 'RU/capital')]).toEqual([
      true,
      true,
      false,
    ])
  })
})

function entitiesIn(text: string, lang: string): string {
  return namesIn(text, readTokens(text), lang)
    .map(({ entity }) => entity)
    .join(' ')
}
