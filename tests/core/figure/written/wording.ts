import { toCardinal as de } from 'n2words/de-DE'
import { toCardinal as en } from 'n2words/en-US'
import { toCardinal as es } from 'n2words/es-ES'
import { toCardinal as fr } from 'n2words/fr-FR'
import { toCardinal as uk } from 'n2words/uk-UA'

/** How one language writes quantities down: the other way round of what core/figure does, and with none of its data. */
export interface Wording {
  readonly cardinal: (n: number) => string
  readonly hedges: Readonly<Record<string, string>>
  /** Scale words, by power of ten. */
  readonly scales: Readonly<Record<number, string>>
  readonly nouns: readonly string[]
  /** What links a scale to what it counts: "deux millions DE blessés". */
  readonly of: string
  /** Unit as read, and as written behind a number. */
  readonly units: readonly (readonly [unit: string, words: string])[]
  readonly range: readonly string[]
  readonly rises: readonly string[]
  /** A share by which something went up or down. */
  readonly changes: readonly (readonly [change: 'up' | 'down', sentence: string])[]
  /** Ends that share the scale behind the second: "two to three million". */
  readonly shared: string
  /** Half of a scale on top: "{a} and a half million". */
  readonly halves: readonly string[]
  /** Abbreviated scales, by power of ten, with what is written before them. */
  readonly abbreviations: Readonly<Record<number, string>>
  readonly frames: readonly string[]
}

export const wordings: Readonly<Record<string, Wording>> = {
  en: {
    cardinal: en,
    hedges: {
      about: 'about',
      nearly: 'nearly',
      atLeast: 'at least',
      moreThan: 'more than',
      upTo: 'up to',
      lessThan: 'fewer than',
    },
    scales: { 3: 'thousand', 6: 'million', 9: 'billion' },
    nouns: ['soldiers', 'people', 'tents', 'houses', 'workers'],
    of: '',
    units: [
      ['%', 'percent'],
      ['USD', 'dollars'],
      ['EUR', 'euros'],
      ['km', 'kilometres'],
      ['t', 'tonnes'],
      ['CAD', 'Canadian dollars'],
    ],
    range: ['{a} to {b}', 'between {a} and {b}'],
    rises: ['rose by {a} to {b}', 'rose from {a} to {b}'],
    changes: [
      ['up', 'prices rose by {q} percent'],
      ['down', 'sales were down {q} percent'],
      ['down', 'it cut its workforce by {q} percent'],
      ['up', 'exports are expected to grow by {q} percent'],
    ],
    shared: '{a} to {b} {scale}',
    halves: ['{a} and a half {scale}', '{a}½ {scale}'],
    abbreviations: { 6: 'm people', 9: 'bn people' },
    frames: [
      'The report speaks of {q}.',
      'On Monday officials counted {q} in the region.',
      'There were {q}, said the agency.',
      '{q}, the agency said.',
    ],
  },
  de: {
    cardinal: de,
    hedges: {
      about: 'etwa',
      nearly: 'fast',
      atLeast: 'mindestens',
      moreThan: 'mehr als',
      upTo: 'bis zu',
      lessThan: 'weniger als',
    },
    scales: { 3: 'Tausend', 6: 'Millionen', 9: 'Milliarden' },
    nouns: ['Soldaten', 'Menschen', 'Zelte', 'Häuser', 'Arbeiter'],
    of: '',
    units: [
      ['%', 'Prozent'],
      ['USD', 'Dollar'],
      ['EUR', 'Euro'],
      ['km', 'Kilometer'],
      ['t', 'Tonnen'],
      ['CAD', 'kanadische Dollar'],
    ],
    range: ['{a} bis {b}', 'zwischen {a} und {b}'],
    rises: ['stieg um {a} auf {b}', 'stieg von {a} auf {b}'],
    changes: [
      ['up', 'die Preise stiegen um {q} Prozent'],
      ['down', 'der Umsatz ist um {q} Prozent gesunken'],
      ['down', 'die Zahl fiel im Mai um {q} Prozent'],
      ['up', 'die Ausfuhren dürften um {q} Prozent wachsen'],
    ],
    shared: '{a} bis {b} {scale}',
    halves: ['{a}½ {scale}'],
    abbreviations: { 6: ' Mio. Menschen', 9: ' Mrd. Menschen' },
    frames: [
      'Der Bericht nennt {q}.',
      'Am Montag zählten die Behörden {q} in der Region.',
      'Es waren {q}, sagte der Sprecher.',
      '{q}, sagte der Sprecher.',
    ],
  },
  fr: {
    cardinal: fr,
    hedges: {
      about: 'environ',
      nearly: 'près de',
      atLeast: 'au moins',
      moreThan: 'plus de',
      upTo: 'jusqu’à',
      lessThan: 'moins de',
    },
    scales: { 3: 'mille', 6: 'millions', 9: 'milliards' },
    nouns: ['soldats', 'personnes', 'tentes', 'maisons', 'blessés'],
    of: 'de ',
    units: [
      ['%', 'pour cent'],
      ['USD', 'dollars'],
      ['EUR', 'euros'],
      ['km', 'kilomètres'],
      ['t', 'tonnes'],
      ['CAD', 'dollars canadiens'],
    ],
    range: ['{a} à {b}', 'entre {a} et {b}'],
    rises: ['a augmenté de {a} à {b}', 'est passé de {a} à {b}'],
    changes: [
      ['up', 'les prix ont augmenté de {q} pour cent'],
      ['down', 'les ventes ont reculé de {q} pour cent'],
      ['down', 'le chiffre a baissé en mai de {q} pour cent'],
      ['up', 'une hausse de {q} pour cent'],
    ],
    shared: '{a} à {b} {scale}',
    halves: ['{a} {scale} et demi', '{a}½ {scale}'],
    abbreviations: { 9: ' Md de personnes' },
    frames: [
      'Le rapport cite {q}.',
      'Lundi, les autorités ont compté {q} dans la région.',
      'Il y avait {q}, selon l’agence.',
      'Selon l’agence, {q}.',
    ],
  },
  es: {
    cardinal: es,
    hedges: {
      about: 'alrededor de',
      nearly: 'casi',
      atLeast: 'al menos',
      moreThan: 'más de',
      upTo: 'hasta',
      lessThan: 'menos de',
    },
    scales: { 3: 'mil', 6: 'millones', 9: 'mil millones' },
    nouns: ['soldados', 'personas', 'tiendas', 'casas', 'heridos'],
    of: 'de ',
    units: [
      ['%', 'por ciento'],
      ['USD', 'dólares'],
      ['EUR', 'euros'],
      ['km', 'kilómetros'],
      ['t', 'toneladas'],
      ['CAD', 'dólares canadienses'],
    ],
    range: ['de {a} a {b}', 'entre {a} y {b}'],
    rises: ['subió en {a} a {b}', 'subió de {a} a {b}'],
    changes: [
      ['up', 'los precios subieron un {q} por ciento'],
      ['down', 'las ventas cayeron en un {q} por ciento'],
      ['down', 'el paro bajó en mayo un {q} por ciento'],
      ['up', 'el gasto creció un {q} por ciento'],
    ],
    shared: 'de {a} a {b} {scale}',
    halves: ['{a} {scale} y medio', '{a}½ {scale}'],
    abbreviations: { 3: ' mil personas' },
    frames: [
      'El informe cita {q}.',
      'El lunes las autoridades contaron {q} en la región.',
      'Había {q}, según la agencia.',
      'Según la agencia, {q}.',
    ],
  },
  uk: {
    // The package spells "сім" with a Latin i.
    cardinal: (n) => uk(n).replaceAll('i', 'і'),
    hedges: {
      about: 'близько',
      nearly: 'майже',
      atLeast: 'щонайменше',
      moreThan: 'понад',
      upTo: 'до',
      lessThan: 'менше ніж',
    },
    scales: { 3: 'тисяч', 6: 'мільйонів', 9: 'мільярдів' },
    nouns: ['солдатів', 'людей', 'наметів', 'будинків', 'поранених'],
    of: '',
    units: [
      ['%', 'відсотків'],
      ['USD', 'доларів'],
      ['EUR', 'євро'],
      ['km', 'кілометрів'],
      ['t', 'тонн'],
      ['CAD', 'канадських доларів'],
    ],
    range: ['від {a} до {b}', 'між {a} і {b}'],
    rises: ['зросла на {a} до {b}', 'зросла з {a} до {b}'],
    changes: [
      ['up', 'ціни зросли на {q} відсотків'],
      ['down', 'продажі впали на {q} відсотків'],
      ['down', 'у травні кількість зменшилася на {q} відсотків'],
      ['up', 'виробництво зростає на {q} відсотків'],
    ],
    shared: 'від {a} до {b} {scale}',
    halves: ['{a} з половиною {scale}', '{a}½ {scale}'],
    abbreviations: { 3: ' тис. людей', 6: ' млн людей', 9: ' млрд людей' },
    frames: [
      'У звіті названо {q}.',
      'У понеділок влада нарахувала {q} в області.',
      'Там було {q}, каже агенція.',
      'За даними агенції, {q}.',
    ],
  },
}
