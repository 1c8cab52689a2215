/** From and to, both included. */
export type HouseRange = readonly [from: number, to: number]

type Words = Readonly<Record<string, HouseRange>>

/**
 * What vague amounts are taken to span, at the widest (R4): the one table for prose, editors and imports. A house policy, shown to the reader next to the word,
 * and never turned into a point: "hundreds" is 100 to one database and 200 to another.
 */
export const VAGUE_WORDS: Readonly<Record<VagueLanguage, Words>> = {
  en: {
    'a couple': [2, 3],
    'a few': [2, 9],
    'a handful': [2, 9],
    several: [3, 20],
    tens: [20, 200],
    dozens: [24, 120],
    scores: [40, 200],
    hundreds: [200, 2000],
    thousands: [2000, 20_000],
    millions: [2e6, 20e6],
    billions: [2e9, 20e9],
    trillions: [2e12, 20e12],
    'tens of thousands': [20_000, 200_000],
    'tens of millions': [20e6, 200e6],
    'tens of billions': [20e9, 200e9],
    'hundreds of thousands': [200_000, 2e6],
    'hundreds of millions': [200e6, 2e9],
    'hundreds of billions': [200e9, 2e12],
    'scores of thousands': [40_000, 200_000],
    'dozens of thousands': [24_000, 120_000],
    'several dozen': [36, 240],
    'several hundred': [300, 2000],
    'several thousand': [3000, 20_000],
    'several million': [3e6, 20e6],
    'several billion': [3e9, 20e9],
    'a few dozen': [24, 120],
    'a few hundred': [200, 999],
    'a few thousand': [2000, 9999],
    'a few million': [2e6, 9_999_999],
    'a couple hundred': [200, 399],
    'a couple of hundred': [200, 399],
    'a couple thousand': [2000, 3999],
    'a couple of thousand': [2000, 3999],
  },
  de: {
    'eine handvoll': [2, 9],
    mehrere: [3, 20],
    mehreren: [3, 20],
    mehrerer: [3, 20],
    dutzende: [24, 120],
    hunderte: [200, 2000],
    tausende: [2000, 20_000],
    zehntausende: [20_000, 200_000],
    hunderttausende: [200_000, 2e6],
    'mehrere hundert': [300, 2000],
    'mehrere tausend': [3000, 20_000],
    'einige hundert': [200, 999],
    'einige tausend': [2000, 9999],
    'ein paar': [2, 9],
    'ein paar dutzend': [24, 120],
    'ein paar hundert': [200, 999],
    'ein paar tausend': [2000, 9999],
    'ein paar millionen': [2e6, 9_999_999],
    'mehrere dutzend': [36, 240],
    'mehrere millionen': [3e6, 20e6],
    millionen: [2e6, 20e6],
    milliarden: [2e9, 20e9],
  },
  fr: {
    'une poignée': [2, 9],
    plusieurs: [3, 20],
    dizaines: [20, 200],
    centaines: [200, 2000],
    milliers: [2000, 20_000],
    'dizaines de milliers': [20_000, 200_000],
    'centaines de milliers': [200_000, 2e6],
    'plusieurs dizaines': [30, 200],
    'plusieurs centaines': [300, 2000],
    'plusieurs milliers': [3000, 20_000],
  },
  es: {
    'un puñado': [2, 9],
    varios: [3, 20],
    varias: [3, 20],
    decenas: [20, 200],
    docenas: [24, 120],
    cientos: [200, 2000],
    centenares: [200, 2000],
    miles: [2000, 20_000],
    'decenas de miles': [20_000, 200_000],
    'cientos de miles': [200_000, 2e6],
    'varios cientos': [300, 2000],
    'varios miles': [3000, 20_000],
  },
  uk: {
    жменька: [2, 9],
    кілька: [3, 20],
    декілька: [3, 20],
    кількох: [3, 20],
    декількох: [3, 20],
    десятки: [20, 200],
    сотні: [200, 2000],
    'десятки тисяч': [20_000, 200_000],
    'сотні тисяч': [200_000, 2e6],
    'кілька десятків': [30, 200],
    'кілька сотень': [300, 2000],
    'кілька тисяч': [3000, 20_000],
  },
}

/** Sizes of groups of people: "up to a battalion". */
export const COLLECTIVES: Readonly<Record<VagueLanguage, Words>> = {
  en: {
    squad: [8, 14],
    platoon: [20, 50],
    company: [80, 250],
    battalion: [300, 1000],
    regiment: [1000, 3000],
    brigade: [3000, 5000],
    division: [10_000, 20_000],
    corps: [20_000, 60_000],
  },
  de: {
    kompanie: [80, 250],
    bataillon: [300, 1000],
    regiment: [1000, 3000],
    brigade: [3000, 5000],
    division: [10_000, 20_000],
  },
  fr: {
    compagnie: [80, 250],
    bataillon: [300, 1000],
    régiment: [1000, 3000],
    brigade: [3000, 5000],
    division: [10_000, 20_000],
  },
  es: {
    compañía: [80, 250],
    batallón: [300, 1000],
    regimiento: [1000, 3000],
    brigada: [3000, 5000],
    división: [10_000, 20_000],
  },
  uk: {
    рота: [80, 250],
    роти: [80, 250],
    батальйон: [300, 1000],
    батальйону: [300, 1000],
    полк: [1000, 3000],
    полку: [1000, 3000],
    бригада: [3000, 5000],
    бригади: [3000, 5000],
    дивізія: [10_000, 20_000],
    дивізії: [10_000, 20_000],
  },
}

type VagueLanguage = 'en' | 'de' | 'fr' | 'es' | 'uk'

const ranges: ReadonlyMap<string, ReadonlyMap<string, HouseRange>> = new Map(
  (['en', 'de', 'fr', 'es', 'uk'] as const).map((lang) => [
    lang,
    new Map(Object.entries({ ...COLLECTIVES[lang], ...VAGUE_WORDS[lang] })),
  ]),
)

/** What the table says of a word: in its own language, else in English. Nothing for a word that is not in it. */
export function houseRange(word: string, lang = 'en'): HouseRange | undefined {
  const key = word.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  return ranges.get(lang.split('-')[0] ?? 'en')?.get(key) ?? ranges.get('en')?.get(key)
}
