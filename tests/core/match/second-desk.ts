import type { Claim } from '../../../core/claim/types.ts'
import { claimOf, estimateOf, measureOf } from './claims.ts'

/** A desk with seven more stories, without topics: what is counted is told by what those counted did, or by what an amount is of. */
export const secondDesk: readonly Claim[] = [
  claimOf('strike', '', {
    question: {
      en: 'How many nurses joined the strike in Wales?',
      de: 'Wie viele Pflegekräfte beteiligten sich in Wales am Streik?',
      fr: 'Combien d’infirmiers ont participé à la grève au pays de Galles ?',
      es: '¿Cuántas enfermeras se sumaron a la huelga en Gales?',
      uk: 'Скільки медсестер долучилося до страйку в Уельсі?',
    },
    measure: {
      ...measureOf('{person}', []),
      outcomes: { striking: { en: 'on strike', de: 'im Streik', fr: 'en grève', es: 'en huelga', uk: 'на страйку' } },
    },
    place: { code: 'wales', label: { en: 'Wales', de: 'Wales', fr: 'pays de Galles', es: 'Gales', uk: 'Уельс' } },
    estimates: [
      point('union', ['striking'], 11_460, '11,460 nurses'),
      point('board', ['striking'], 7_900, '7,900 nurses'),
    ],
  }),
  claimOf('homeless', '', {
    question: {
      en: 'How many people sleep rough in Vienna?',
      de: 'Wie viele Menschen leben in Wien auf der Straße?',
      fr: 'Combien de personnes vivent à la rue à Vienne ?',
      es: '¿Cuántas personas viven en la calle en Viena?',
      uk: 'Скільки людей живе на вулиці у Відні?',
    },
    measure: {
      ...measureOf('{person}', []),
      outcomes: { homeless: { en: 'homeless', de: 'obdachlos', fr: 'sans-abri', es: 'sin hogar', uk: 'бездомні' } },
    },
    place: { code: 'vienna', label: { en: 'Vienna', de: 'Wien', fr: 'Vienne', es: 'Viena', uk: 'Відень' } },
    estimates: [
      point('city', ['homeless'], 2_140, '2,140 people'),
      point('charity', ['homeless'], 6_350, '6,350 homeless people'),
    ],
  }),
  claimOf('flood', '', {
    question: {
      en: 'How many people had to leave their homes in the flood in Mostar?',
      de: 'Wie viele Menschen mussten beim Hochwasser in Mostar ihre Häuser verlassen?',
      fr: "Combien de personnes ont dû quitter leur maison lors de l'inondation à Mostar ?",
      es: '¿Cuántas personas tuvieron que dejar su casa por la inundación en Mostar?',
      uk: 'Скільки людей мусили залишити домівки через повінь у Мостарі?',
    },
    measure: {
      ...measureOf('{person}', []),
      outcomes: { evacuated: { en: 'evacuated', de: 'evakuiert', fr: 'évacués', es: 'evacuados', uk: 'евакуйовані' } },
    },
    place: { code: 'mostar', label: { en: 'Mostar', uk: 'Мостар' } },
    estimates: [
      point('mayor', ['evacuated'], 2_310, '2,310 people'),
      point('rescuers', ['evacuated'], 3_160, '3,160 evacuated'),
    ],
  }),
  claimOf('deficit', '', {
    question: {
      en: "How large is Finland's budget deficit?",
      de: 'Wie hoch ist das Haushaltsdefizit Finnlands?',
      fr: 'À combien s’élève le déficit budgétaire de la Finlande ?',
      es: '¿A cuánto asciende el déficit presupuestario de Finlandia?',
      uk: 'Яким є дефіцит бюджету Фінляндії?',
    },
    measure: { ...measureOf('1', []), kind: 'share' },
    place: { code: 'FI', label: { en: 'Finland', de: 'Finnland', fr: 'Finlande', es: 'Finlandia', uk: 'Фінляндія' } },
    estimates: [point('office', [], 0.044, '4.4 percent of GDP'), point('bank', [], 0.037, '3.7 percent')],
  }),
  claimOf('layoffs', '', {
    question: {
      en: 'How many jobs will Corvin cut in France?',
      de: 'Wie viele Stellen streicht Corvin in Frankreich?',
      fr: 'Combien de postes Corvin va-t-il supprimer en France ?',
      es: '¿Cuántos empleos suprimirá Corvin en Francia?',
      uk: 'Скільки робочих місць скоротить Corvin у Франції?',
    },
    measure: {
      ...measureOf('{job}', []),
      unitLabel: { en: 'jobs', de: 'Stellen', fr: 'postes|emplois', es: 'empleos|puestos', uk: 'робочих місць' },
      outcomes: { cut: { en: 'cut', de: 'gestrichen', fr: 'supprimés', es: 'suprimidos', uk: 'скорочено' } },
    },
    place: { code: 'FR', label: { en: 'France', de: 'Frankreich', fr: 'France', es: 'Francia', uk: 'Франція' } },
    estimates: [point('management', ['cut'], 1_254, '1,254 jobs'), point('union', ['cut'], 2_870, '2,870 jobs')],
  }),
  claimOf('prison', '', {
    question: {
      en: 'How many people are held in the prisons of Scotland?',
      de: 'Wie viele Menschen sitzen in Schottland im Gefängnis?',
      fr: 'Combien de personnes sont détenues dans les prisons d’Écosse ?',
      es: '¿Cuántas personas están presas en las cárceles de Escocia?',
      uk: 'Скільки людей утримують у в’язницях Шотландії?',
    },
    measure: {
      ...measureOf('{person}', []),
      outcomes: { held: { en: 'held in prison', de: 'in Haft', fr: 'détenus', es: 'presos', uk: 'ув’язнені' } },
    },
    place: {
      code: 'scotland',
      label: { en: 'Scotland', de: 'Schottland', fr: 'Écosse', es: 'Escocia', uk: 'Шотландія' },
    },
    estimates: [
      point('service', ['held'], 8_365, '8,365 people'),
      point('reformers', ['held'], 8_900, '8,900 prisoners'),
    ],
  }),
  claimOf('fine', '', {
    question: {
      en: 'How much must Halden Water pay for the spills?',
      de: 'Wie viel muss Halden Water für die Einleitungen zahlen?',
      fr: 'Combien Halden Water doit-elle payer pour les déversements ?',
      es: '¿Cuánto debe pagar Halden Water por los vertidos?',
      uk: 'Скільки має заплатити Halden Water за скиди?',
    },
    measure: {
      ...measureOf('GBP', []),
      kind: 'amount',
      outcomes: { fine: { en: 'fine', de: 'Geldbuße', fr: 'amende', es: 'multa', uk: 'штраф' } },
    },
    estimates: [point('regulator', ['fine'], 122.7e6, '£122.7m'), point('company', ['fine'], 94.5e6, '£94.5m')],
  }),
]

function point(id: string, counts: readonly string[], x: number, phrase: string) {
  return estimateOf(id, counts, { form: 'point', x, phrase })
}
