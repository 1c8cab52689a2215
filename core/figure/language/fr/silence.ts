import type { Silence } from '../language.ts'
import { words } from '../words.ts'

export const silence = {
  months: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  lowerMonths: true,
  clock: ['h'],
  clockBefore: ['à', 'vers', 'dès', "jusqu'à", 'avant', 'après', 'depuis', 'entre'],
  ageBefore: ['homme de', 'femme de', 'garçon de', 'fille de', 'enfant de', 'âgé de', 'âgée de', 'âgés de', 'âgées de'],
  ageYears: ['plus', 'moins'].flatMap((side) =>
    words('les des âgés âgées enfants personnes adultes jeunes femmes hommes gens')
      .map((who) => `${who} ${side} de`)
      .concat(
        words('enfants personnes adultes jeunes femmes hommes gens âgés âgées').map((who) => `${who} de ${side} de`),
      ),
  ),
  yearBefore: words(
    'en depuis dès année janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
  labels: words('article chapitre page numéro groupe partie version salle chambre ligne phase niveau type'),
  models: ['max', 'dreamliner', 'pro'],
  eraAfter: ['av . j', 'ap . j', 'avant j', 'après j', 'avant notre ère', 'de notre ère'],
  streets: words('rue avenue boulevard place chemin quai impasse allée'),
  ranks: ['top'],
  relativeAfter: ['plus', 'après', 'auparavant'],
  relativeBefore: ['il y a', "qu'il y a", 'voilà'],
  partOf: words('des de du'),
} satisfies Partial<Silence>
