import { findFigures } from '../../../core/check/index.ts'
import type { Estimate } from '../../../core/claim/types.ts'
import { indexClaims } from '../../../core/match/index.ts'
import { isSure } from '../../../worker/reading/sure.ts'
import { claimOf, estimateOf, measureOf } from './claims.ts'

const survey: Estimate['chain'][number] = {
  role: 'origin',
  party: { name: 'River Survey', kind: 'ngo' },
  side: { role: 'independent' },
  named: true,
}

/** Two floods that differ by nothing but a river. */
function rivers(hasTopic: boolean) {
  return indexClaims([river('elbe', 'Elbe', 'Ельбі', 300), river('weser', 'Weser', 'Везері', 417)])

  function river(id: string, name: string, ukrainian: string, x: number) {
    return claimOf(id, '', {
      question: {
        en: `How many bridges has the flood on the ${name} destroyed?`,
        de: `Wie viele Brücken hat die Flut an der ${name} zerstört?`,
        fr: `Combien de ponts la crue de ${name} a-t-elle détruits ?`,
        es: `¿Cuántos puentes ha destruido la crecida del ${name}?`,
        uk: `Скільки мостів зруйнувала повінь на ${ukrainian}?`,
      },
      measure: measureOf('{bridge}', ['destroyed']),
      ...(hasTopic ? { topic: { groups: [[name, ukrainian]] } } : {}),
      estimates: [x, 120].map((x) =>
        estimateOf(`of-${x}`, ['destroyed'], { form: 'exact', x, phrase: `${x} bridges` }, { chain: [survey] }),
      ),
    })
  }
}

/** The claims by which a text's figure of 300 is marked at once. */
export function marksOf300(text: string, lang: string, hasTopic: boolean): string[] {
  return findFigures(text, rivers(hasTopic), { lang }).flatMap(({ figure, matches }) =>
    figure.text.includes('300') && isSure(figure, matches) ? [matches[0]?.claimId ?? ''] : [],
  )
}

/** By language, a sentence about the first of them. */
export const before: Readonly<Record<string, string>> = {
  en: 'The flood on the Elbe has destroyed 120 bridges.',
  de: 'Die Flut an der Elbe hat 120 Brücken zerstört.',
  fr: "La crue de l'Elbe a détruit 120 ponts.",
  es: 'La crecida del Elbe ha destruido 120 puentes.',
  uk: 'Повінь на Ельбі зруйнувала 120 мостів.',
}
