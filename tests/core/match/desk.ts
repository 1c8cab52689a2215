import type { Claim, Estimate, LangMap, Measure } from '../../../core/claim/types.ts'
import { sampleClaims } from '../sample.ts'
import { estimateOf } from './claims.ts'

/** A desk with ten stories, none of them with a topic: what is marked is found by questions, estimates and labels alone. */
export const desk: readonly Claim[] = [
  ...sampleClaims.map(({ topic: _, ...claim }): Claim => claim),
  claim(
    'quake',
    count('killed', { en: 'killed', de: 'Tote', fr: 'morts', es: 'muertos', uk: 'загиблі' }),
    { en: 'Nepal' },
    {
      en: 'How many people died in the earthquake in Nepal?',
      de: 'Wie viele Menschen starben bei dem Erdbeben in Nepal?',
      fr: 'Combien de personnes sont mortes dans le séisme au Népal ?',
      es: '¿Cuántas personas murieron en el terremoto de Nepal?',
      uk: 'Скільки людей загинуло внаслідок землетрусу в Непалі?',
    },
    [
      at('ministry', ['killed'], 1240, '1,240 dead'),
      at('red-cross', ['killed'], 1460, 'about 1,460 people killed'),
      range('survey', ['killed'], 1300, 1700, 1510, '1,510 (1,300 to 1,700) deaths'),
    ],
  ),
  claim(
    'bridge',
    {
      ...amount('EUR'),
      outcomes: {
        total: { en: 'total cost', de: 'Gesamtkosten', fr: 'coût total', es: 'coste total', uk: 'загальна вартість' },
      },
    },
    { en: 'Tauer', uk: 'Тауер' },
    {
      en: 'How much does the Tauer bridge cost?',
      de: 'Was kostet die Tauer-Brücke?',
      fr: 'Combien coûte le pont de Tauer ?',
      es: '¿Cuánto cuesta el puente de Tauer?',
      uk: 'Скільки коштує міст Тауер?',
    },
    [
      at('plan', ['total'], 1.9e9, '1.9 billion euros'),
      at('builder', ['total'], 2.35e9, '2.35 billion euros'),
      at('auditors', ['total'], 3.14e9, 'total cost of 3.14 billion euros'),
    ],
  ),
  claim(
    'inflation',
    { ...share(), kind: 'rate' },
    { en: 'Portugal' },
    {
      en: 'By how much did consumer prices rise in Portugal?',
      de: 'Um wie viel stiegen die Verbraucherpreise in Portugal?',
      fr: 'De combien les prix à la consommation ont-ils augmenté au Portugal ?',
      es: '¿Cuánto subieron los precios al consumo en Portugal?',
      uk: 'На скільки зросли споживчі ціни в Португалії?',
    },
    [at('national', [], 0.031, 'consumer prices rose 3.1 percent'), at('harmonised', [], 0.027, '2.7 percent')],
  ),
  claim(
    'growth',
    { ...share(), kind: 'rate', scale: 'signed' },
    { en: 'Peru' },
    {
      en: "Did Peru's economy grow in the second quarter?",
      de: 'Ist die Wirtschaft Perus im zweiten Quartal gewachsen?',
      fr: "L'économie du Pérou a-t-elle progressé au deuxième trimestre ?",
      es: '¿Creció la economía de Perú en el segundo trimestre?',
      uk: 'Чи зросла економіка Перу у другому кварталі?',
    },
    [
      at('first', [], -0.012, 'the economy shrank 1.2 percent'),
      at('bank', [], 0.004, '0.4 percent'),
      at('revised', [], -0.017, '-1.7 percent'),
    ],
  ),
  claim(
    'forest',
    {
      ...amount('har'),
      unitLabel: { en: 'hectares', de: 'Hektar', fr: 'hectares', es: 'hectáreas', uk: 'гектарів' },
      outcomes: { burnt: { en: 'burnt', de: 'verbrannt', fr: 'brûlé', es: 'quemado', uk: 'згоріло' } },
    },
    { en: 'Greece' },
    {
      en: 'How much forest burnt in Greece?',
      de: 'Wie viel Wald ist in Griechenland verbrannt?',
      fr: 'Quelle surface de forêt a brûlé en Grèce ?',
      es: '¿Cuánto bosque se quemó en Grecia?',
      uk: 'Скільки лісу згоріло в Греції?',
    },
    [
      at('satellite', ['burnt'], 93_500, '93,500 hectares'),
      at('forest-service', ['burnt'], 81_000, '81,000 hectares of forest'),
      { ...at('charity', ['burnt'], 230_000, '230,000 acres'), unit: '[acr_us]' },
    ],
  ),
  claim(
    'march',
    count('attended', { en: 'took part', de: 'Teilnehmer', fr: 'manifestants', es: 'manifestantes', uk: 'учасники' }),
    { en: 'Lisbon, Portugal' },
    {
      en: 'How many people marched in Lisbon against the housing law?',
      de: 'Wie viele Menschen demonstrierten in Lissabon gegen das Wohnungsgesetz?',
      fr: 'Combien de personnes ont manifesté à Lisbonne contre la loi sur le logement ?',
      es: '¿Cuántas personas se manifestaron en Lisboa contra la ley de vivienda?',
      uk: 'Скільки людей протестувало в Лісабоні проти закону про житло?',
    },
    [at('organisers', ['attended'], 45_000, '45,000 marchers'), at('police', ['attended'], 18_500, '18,500 people')],
  ),
  claim(
    'cholera',
    count('infected', { en: 'cases', de: 'Fälle', fr: 'cas', es: 'casos', uk: 'випадки' }),
    { en: 'Malawi' },
    {
      en: 'How many people have caught cholera in Malawi?',
      de: 'Wie viele Menschen sind in Malawi an Cholera erkrankt?',
      fr: 'Combien de personnes ont attrapé le choléra au Malawi ?',
      es: '¿Cuántas personas se han contagiado de cólera en Malaui?',
      uk: 'Скільки людей захворіло на холеру в Малаві?',
    },
    [
      at('who', ['infected'], 59_156, '59,156 cases of cholera'),
      at('clinics', ['infected'], 36_900, '36,900 infections'),
    ],
  ),
  claim(
    'nuclear',
    share(),
    { en: 'Denmark' },
    {
      en: 'What share of Danes supports nuclear power?',
      de: 'Wie viel Prozent der Dänen sind für Atomkraft?',
      fr: 'Quelle part des Danois soutient le nucléaire ?',
      es: '¿Qué porcentaje de los daneses apoya la energía nuclear?',
      uk: 'Яка частка данців підтримує атомну енергетику?',
    },
    [
      at('poll-a', [], 0.46, '46 percent support nuclear power'),
      at('poll-b', [], 0.553, '55.3 percent'),
      at('poll-c', [], 0.463, '46.3 percent'),
    ],
  ),
  claim(
    'haiti',
    count('displaced', { en: 'displaced', de: 'vertrieben', fr: 'déplacés', es: 'desplazados', uk: 'переселені' }),
    { en: 'Haiti' },
    {
      en: 'How many people have been driven from their homes in Haiti?',
      de: 'Wie viele Menschen sind in Haiti vertrieben worden?',
      fr: 'Combien de personnes ont été déplacées en Haïti ?',
      es: '¿Cuántas personas han sido desplazadas en Haití?',
      uk: 'Скільки людей стали переселенцями на Гаїті?',
    },
    [
      at('iom', ['displaced'], 1_041_000, '1,041,000 displaced people'),
      at('un', ['displaced'], 703_000, '703,000 people displaced'),
    ],
  ),
  claim(
    'spill',
    {
      ...amount('{barrel}'),
      unitLabel: { en: 'barrels', de: 'Fass', fr: 'barils', es: 'barriles', uk: 'барелів' },
      outcomes: { lost: { en: 'lost', de: 'verloren', fr: 'perdus', es: 'perdidos', uk: 'втрачено' } },
    },
    { en: 'Ras Tamar', uk: 'Рас-Тамар' },
    {
      en: 'How much oil has the tanker off Ras Tamar lost?',
      de: 'Wie viel Öl hat der Tanker vor Ras Tamar verloren?',
      fr: 'Combien de pétrole le pétrolier a-t-il perdu au large de Ras Tamar ?',
      es: '¿Cuánto petróleo ha perdido el petrolero frente a Ras Tamar?',
      uk: 'Скільки нафти втратив танкер біля Рас-Тамара?',
    },
    [at('owner', ['lost'], 12_400, '12,400 barrels'), at('coastguard', ['lost'], 31_750, '31,750 barrels')],
  ),
  claim(
    'return',
    count('returned', { en: 'returned', de: 'zurückgekehrt', fr: 'rentrés', es: 'regresados', uk: 'повернулися' }),
    { en: 'Chad' },
    {
      en: 'How many refugees have returned to Chad?',
      de: 'Wie viele Flüchtlinge sind in den Tschad zurückgekehrt?',
      fr: 'Combien de réfugiés sont rentrés au Tchad ?',
      es: '¿Cuántos refugiados han regresado a Chad?',
      uk: 'Скільки біженців повернулося до Чаду?',
    },
    [at('mission', ['returned'], 84_300, '84,300 people returned')],
  ),
]

function claim(id: string, measure: Measure, place: LangMap, question: LangMap, estimates: readonly Estimate[]): Claim {
  return {
    id,
    question,
    measure,
    place: { code: id, label: place },
    estimates,
    corrections: [],
    status: 'published',
    revision: 1,
    updatedAt: '2025-06-01T12:00:00Z',
    updatedBy: 'tests',
  }
}

function count(outcome: string, label: LangMap): Measure {
  return { ...amount('{person}'), kind: 'count', outcomes: { [outcome]: label } }
}

function share(): Measure {
  return { ...amount('1'), kind: 'share' }
}

function amount(unit: string): Measure {
  return {
    kind: 'amount',
    unit,
    outcomes: {},
    additive: true,
    tolerance: { days: 7, materiality: 1.1, freshForDays: 30 },
  }
}

function at(id: string, counts: readonly string[], x: number, phrase: string): Estimate {
  return estimateOf(id, counts, { form: 'point', x, phrase })
}

function range(
  id: string,
  counts: readonly string[],
  from: number,
  to: number,
  best: number,
  phrase: string,
): Estimate {
  return estimateOf(id, counts, { form: 'range', from, to, best, means: 'confidence', level: 0.95, phrase })
}
