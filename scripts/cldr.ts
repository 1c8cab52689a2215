import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { tokenize } from '../core/figure/tokens.ts'

/**
 * What core/figure takes from the Unicode CLDR: `node scripts/cldr.ts` writes it to core/figure/cldr, and a test compares.
 * Only what differs from a rule is kept, so that the tables stay small enough to read.
 */
export function cldrTables() {
  const locales = readdirSync(new URL('cldr-numbers-full/main', PACKAGES)).sort()
  return {
    decimals: decimalsOf(locales),
    scales: scalesOf(locales),
    currencyNames: perLanguage(currenciesOf),
    unitNames: perLanguage(unitsOf),
  }
}

const PACKAGES = new URL('../node_modules/', import.meta.url)
const LANGUAGES = ['de', 'en', 'es', 'fr', 'uk'] as const

/** A branch of CLDR's JSON, or a leaf. */
type Tree = { readonly [key: string]: Tree } & string

function load(file: 'numbers' | 'currencies' | 'units', locale: string): Partial<Tree> {
  const folder = file === 'units' ? 'cldr-units-full' : 'cldr-numbers-full'
  return read(`${folder}/main/${locale}/${file}.json`).main[locale]
}

function read(path: string) {
  return JSON.parse(readFileSync(new URL(path, PACKAGES), 'utf8'))
}

function perLanguage(names: (language: string) => Record<string, string[]>) {
  return Object.fromEntries(LANGUAGES.map((language) => [language, names(language)]))
}

/** The tags that write a decimal point with digits 0 to 9, and below them those that do not; a tag that follows its parent is left out. */
function decimalsOf(locales: readonly string[]) {
  const marks = new Map(
    locales.map((locale) => [locale, load('numbers', locale).numbers?.['symbols-numberSystem-latn']?.decimal]),
  )
  const inherited = (tag: string): string | undefined => {
    const parent = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))
    return parent === '' ? ',' : (marks.get(parent) ?? inherited(parent))
  }
  // An English text is written with a point wherever it is published: the comma of "en-DE" is that of the country's other language.
  const differing = [...marks].filter(([tag, mark]) => mark && mark !== inherited(tag) && !/^en-/.test(tag))
  const tags = (wanted: string) => differing.filter(([, mark]) => mark === wanted).map(([tag]) => tag.toLowerCase())
  return { point: tags('.'), comma: tags(',') }
}

/** The words of compact numbers by language, each with its power of ten: "0 milioni" says that "milioni" is a six. Single letters say too little; 0 where CLDR uses a word for two powers. */
function scalesOf(locales: readonly string[]) {
  const table: Record<string, Record<string, number>> = {}
  for (const locale of locales) {
    if (locale.includes('-')) continue
    const words = scaleWords(locale)
    if (Object.keys(words).length > 0) table[locale] = words
  }
  return table
}

function scaleWords(locale: string): Record<string, number> {
  const words: Record<string, number> = {}
  const formats = load('numbers', locale).numbers?.['decimalFormats-numberSystem-latn']
  for (const style of ['short', 'long']) {
    for (const [key, pattern] of Object.entries(formats?.[style]?.decimalFormat ?? {})) {
      const digits = /^(\d+)-count-(?!\d)/.exec(key)?.[1]
      const zeros = /0+/.exec(pattern as string)?.[0].length
      const names = tokenize((pattern as string).split(';')[0]?.replace(/[0']/g, '') ?? '').map((token) => token.text)
      const [name, ...others] = names.filter((word) => /[\p{L}\p{M}]/u.test(word))
      if (!digits || !zeros || !name || others.length > 0 || /^\p{Ll}$/u.test(name)) continue
      const power = digits.length - zeros
      words[name] = words[name] === undefined || words[name] === power ? power : 0
    }
  }
  return words
}

/** The names of the currencies that are somebody's tender today. */
function currenciesOf(language: string): Record<string, string[]> {
  const inUse = tenders()
  const currencies = Object.entries(load('currencies', language).numbers?.currencies ?? {})
  return Object.fromEntries(
    currencies.flatMap(([code, names]) => {
      const spoken = Object.entries(names).filter(([key]) => key.startsWith('displayName'))
      const phrases = phrasesOf(spoken.map(([, name]) => name as string)).flatMap(declined(language))
      return inUse.has(code) && phrases.length > 0 ? [[code, [...new Set(phrases)]]] : []
    }),
  )
}

type Tender = Readonly<Record<string, { readonly _to?: string; readonly _tender?: string }>>

function tenders(): ReadonlySet<string> {
  const { supplemental } = read('cldr-core/supplemental/currencyData.json')
  const regions: Tender[][] = Object.values(supplemental.currencyData.region)
  const entries = regions.flatMap((currencies) => currencies.flatMap((currency) => Object.entries(currency)))
  return new Set(entries.filter(([, use]) => !use._to && use._tender !== 'false').map(([code]) => code))
}

/** "Kanadischer Dollar", "Kanadische Dollar": German says "kanadischen" as well. */
function declined(language: string) {
  return (phrase: string): string[] => {
    const adjective = language === 'de' ? /^(\S+isch|austral|neuseeländ)er? (.*)$/.exec(phrase) : null
    return adjective ? ['e', 'en', 'er', 'em'].map((ending) => `${adjective[1]}${ending} ${adjective[2]}`) : [phrase]
  }
}

function unitsOf(language: string): Record<string, string[]> {
  const long = load('units', language).units?.long
  return Object.fromEntries(
    Object.entries(UCUM).flatMap(([unit, code]) => {
      const counted = Object.entries(long?.[unit] ?? {}).filter(([key]) => /-count-/.test(key))
      const phrases = phrasesOf(counted.map(([, name]) => (name as string).replace('{0}', '')))
      return phrases.length > 0 ? [[code, phrases]] : []
    }),
  )
}

/** Names as the reader's tokens, separated by one space. */
function phrasesOf(names: readonly string[]): string[] {
  const phrases = names.map((name) =>
    tokenize(name)
      .map((token) => token.text)
      .join(' '),
  )
  return [...new Set(phrases)].filter(Boolean)
}

/** The units of CLDR that prose measures in, to UCUM. A pound is money as well, and a ton is three things: language data says which. */
const UCUM: Readonly<Record<string, string>> = {
  'length-kilometer': 'km',
  'length-meter': 'm',
  'length-centimeter': 'cm',
  'length-millimeter': 'mm',
  'length-nanometer': 'nm',
  'length-mile': '[mi_i]',
  'length-yard': '[yd_i]',
  'length-foot': '[ft_i]',
  'length-inch': '[in_i]',
  'length-nautical-mile': '[nmi_i]',
  'area-square-kilometer': 'km2',
  'area-hectare': 'har',
  'area-square-meter': 'm2',
  'area-square-centimeter': 'cm2',
  'area-square-mile': '[smi_us]',
  'area-acre': '[acr_us]',
  'area-square-foot': '[sft_i]',
  'volume-cubic-kilometer': 'km3',
  'volume-cubic-meter': 'm3',
  'volume-cubic-centimeter': 'cm3',
  'volume-cubic-foot': '[cft_i]',
  'volume-liter': 'L',
  'volume-hectoliter': 'hL',
  'volume-centiliter': 'cL',
  'volume-milliliter': 'mL',
  'volume-gallon': '[gal_us]',
  'volume-barrel': '[bbl_us]',
  'mass-tonne': 't',
  'mass-kilogram': 'kg',
  'mass-gram': 'g',
  'mass-milligram': 'mg',
  'mass-microgram': 'ug',
  'mass-ounce': '[oz_av]',
  'energy-kilowatt-hour': 'kW.h',
  'energy-kilojoule': 'kJ',
  'energy-kilocalorie': 'kcal',
  'power-watt': 'W',
  'power-kilowatt': 'kW',
  'power-megawatt': 'MW',
  'power-gigawatt': 'GW',
  'speed-kilometer-per-hour': 'km/h',
  'speed-mile-per-hour': '[mi_i]/h',
  'speed-meter-per-second': 'm/s',
  'speed-knot': '[kn_i]',
  'temperature-celsius': 'Cel',
  'temperature-fahrenheit': '[degF]',
  'temperature-kelvin': 'K',
  'pressure-hectopascal': 'hPa',
  'electric-volt': 'V',
  'concentr-part-per-million': '[ppm]',
  'duration-second': 's',
  'duration-minute': 'min',
  'duration-hour': 'h',
  'duration-day': 'd',
  'duration-week': 'wk',
  'duration-month': 'mo',
  'duration-year': 'a',
  'digital-megabyte': 'MBy',
  'digital-gigabyte': 'GBy',
  'digital-terabyte': 'TBy',
}

function write(): void {
  const { version } = read('cldr-numbers-full/package.json')
  const tables = cldrTables()
  const folder = new URL('../core/figure/cldr/', import.meta.url)
  const head = `// Unicode CLDR ${version} (LICENSE beside this file), written by scripts/cldr.ts.\n\n`
  const file = (name: string, comment: string, value: unknown) =>
    writeFileSync(
      new URL(`${name}.ts`, folder),
      `${head}/** ${comment} */\nexport const ${name} = ${JSON.stringify(value)} as const\n`,
    )
  file(
    'decimals',
    'Tags that write a decimal point, and those below them that write a comma; any other follows its parent, and writes a comma.',
    joined(tables.decimals),
  )
  file(
    'scales',
    'Words of compact numbers by language: `word power-of-ten`, 0 where one word stands for several powers.',
    spelled(tables.scales),
  )
  file(
    'currencyNames',
    'Names of currencies by language and ISO 4217 code, in lower case, one token and one space apart.',
    joined(tables.currencyNames),
  )
  file(
    'unitNames',
    'Names of units by language and UCUM code, in lower case, one token and one space apart.',
    joined(tables.unitNames),
  )
  execFileSync(fileURLToPath(new URL('.bin/biome', PACKAGES)), ['format', '--write', fileURLToPath(folder)])
}

/** Lists become one string each, which keeps the files short: "a, b". */
export function joined(value: unknown): unknown {
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, joined(inner)]))
    : value
}

export function spelled(table: Readonly<Record<string, Readonly<Record<string, number>>>>) {
  return Object.fromEntries(
    Object.entries(table).map(([language, words]) => [
      language,
      Object.entries(words)
        .map(([word, power]) => `${word} ${power}`)
        .join(', '),
    ]),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write()
