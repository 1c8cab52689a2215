import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../core/check/index.ts'
import { indexClaims } from '../../../core/match/index.ts'
import { isSure } from '../../../worker/reading/sure.ts'
import { claimOf, estimateOf, measureOf } from './claims.ts'
import { desk } from './desk.ts'
import { before, marksOf300 } from './rivers.ts'

describe.each([true, false])('after a sentence about a claim (with a topic: %s)', (hasTopic) => {
  it.each([
    ['en', 'In all, 300 bridges are destroyed, the army said.'],
    ['en', 'The Red Cross, which has been there since Monday, counts 300 destroyed bridges.'],
    ['de', 'Insgesamt sind 300 Brücken zerstört, sagte die Armee.'],
    ['fr', "Au total, 300 ponts sont détruits, selon l'armée."],
    ['es', 'La Cruz Roja cuenta 300 puentes destruidos.'],
    ['es', 'Una ONG local habla de 300 puentes destruidos.'],
    ['en', 'The River Survey, later, had 300 bridges destroyed.'],
    ['uk', 'Червоний Хрест нарахував 300 зруйнованих мостів.'],
  ])('one that names nothing else goes on about it (%s: %s)', (lang, text) => {
    expect(marksOf300(`${before[lang]} ${text}`, lang, hasTopic)).toEqual(['elbe'])
  })

  it.each([
    ['en', 'A geographer who had walked through the whole plain of the Weser counted as destroyed 300 bridges.'],
    ['en', 'Along the banks of the Weser 300 bridges are destroyed.'],
    ['de', 'Das Hochwasser der Weser zerstörte 300 Brücken.'],
    ['fr', 'Le long de la Weser, 300 ponts sont détruits.'],
    ['es', 'A orillas del Weser hay 300 puentes destruidos.'],
    ['uk', 'На Везері зруйновано 300 мостів.'],
  ])('one that names another claim’s river does not (%s: %s)', (lang, text) => {
    expect(marksOf300(`${before[lang]} ${text}`, lang, hasTopic)).not.toContain('elbe')
  })

  it.each([
    ['en', 'On the banks of the Aller 300 bridges have been destroyed.'],
    ['en', 'The Aller destroyed 300 bridges.'],
    ['fr', 'Les eaux du Rhin ont détruit 300 ponts.'],
    ['fr', 'La Loire a détruit 300 ponts.'],
    ['es', 'Las aguas del Ebro han destruido 300 puentes.'],
    ['uk', 'Води Рейну зруйнували 300 мостів.'],
    ['uk', 'Уздовж Дністра зруйновано 300 мостів.'],
  ])('one that names a river of no claim does not (%s: %s)', (lang, text) => {
    expect(marksOf300(`${before[lang]} ${text}`, lang, hasTopic)).toEqual([])
  })
})

it('a name that both claims ask for sets neither in the place of the other', () => {
  const about = (id: string, what: string, x: number) =>
    claimOf(id, `How many ${what} has the Elbe flood damaged?`, {
      measure: measureOf(`{${what}}`, ['damaged']),
      topic: { groups: [['Elbe'], [what]] },
      estimates: [estimateOf('count', ['damaged'], { form: 'exact', x, phrase: `${x} ${what}` })],
    })
  const index = indexClaims([about('bridges', 'bridges', 317), about('houses', 'houses', 4120)])
  const text = 'The Elbe is still rising. It has damaged 317 bridges, and 4,120 houses.'
  const found = findFigures(text, index, { lang: 'en' })
  expect(found.map(({ figure, matches }) => [isSure(figure, matches), matches[0]?.claimId])).toEqual([
    [true, 'bridges'],
    [true, 'houses'],
  ])
})

describe('a text that repeats other estimates of a claim', () => {
  it.each([
    [
      'en',
      'The Tauer bridge cost 2.35 billion euros, and 3.14 billion with its roads. Of what is left the city spends 1.9 billion euros on schools and clinics.',
    ],
    [
      'de',
      'Die Tauer-Brücke kostet 2,35 Milliarden Euro, mit Zufahrt 3,14 Milliarden. Für Schulen gibt die Stadt 5 Milliarden aus, für Zinsen 1,9 Milliarden Euro.',
    ],
    [
      'en',
      '46 percent of Danes support nuclear power, and in another poll 46.3 percent. Inflation hit many Danes hard, and 55.3 percent of homes have broadband.',
    ],
    [
      'es',
      'En Grecia se quemaron 93.500 hectáreas de bosque, según el servicio forestal 81.000. El año pasado el ministerio griego recuperó 93.500 hectáreas.',
    ],
    ['en', 'The earthquake in Nepal killed 1,240 people, then 1,460. In the valley of Lamjung 1,510 people died.'],
  ])('does not lend its subject to a sentence that has one (%s: %s)', (lang, text) => {
    const last = findFigures(text, indexClaims(desk), { lang }).at(-1)
    expect(last && isSure(last.figure, last.matches)).toBe(false)
  })
})

it.each([
  ['es', 'MXN', 'La obra en Sinaloa cuesta 510.000 millones de pesos.'],
  ['de', 'SEK', 'Der Bau in Sinaloa kostet 510 Milliarden Kronen.'],
  ['fr', 'XOF', 'Le chantier de Sinaloa coûte 510 milliards de francs.'],
  ['uk', 'CZK', 'Будова в Сіналоа коштує 510 мільярдів крон.'],
])('money that several countries call so is in the currency of the claim (%s: %s)', (lang, unit, text) => {
  const index = indexClaims([
    claimOf('site', 'How much does the building site in Sinaloa cost?', {
      measure: measureOf(unit, ['cost']),
      topic: { groups: [['Sinaloa', 'Сіналоа']] },
      estimates: [estimateOf('plan', ['cost'], { form: 'exact', x: 510e9, phrase: '510 billion' })],
    }),
  ])
  const [found] = findFigures(text, index, { lang })
  expect(found && isSure(found.figure, found.matches)).toBe(true)
})
