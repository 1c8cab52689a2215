import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { places, spellings } from './gazetteer/spellings.ts'

const require = createRequire(import.meta.url)
const FILE = new URL('../core/match/gazetteer/names.ts', import.meta.url)
const LANGUAGES = ['en', 'de', 'fr', 'es', 'uk'] as const

type Lang = (typeof LANGUAGES)[number]
type Kind = 'country' | 'people' | 'capital' | 'place'
type Table = Record<Lang, Record<Kind, Map<string, Set<string>>>>

interface Country {
  readonly cca2: string
  readonly independent: boolean | null
  readonly capital: readonly string[]
  readonly demonyms: Readonly<Record<string, { readonly m: string; readonly f: string }>>
}

/** The committed file, and what it should be: `node scripts/gazetteer.ts` writes it anew. */
export const committedGazetteer = (): string => readFileSync(FILE, 'utf8')

/** Countries from Unicode's CLDR as Node has it, peoples from i18n-nationality and world-countries, capitals from world-countries, the rest from our own table. */
export function generateGazetteer(): string {
  const countries = require('world-countries/countries.json') as Country[]
  const named = countries.filter(
    ({ cca2, independent }) => independent || ['TW', 'PS', 'XK', 'GL', 'HK'].includes(cca2),
  )
  const table = emptyTable()
  for (const lang of LANGUAGES) {
    const countryNames = new Intl.DisplayNames(lang, { type: 'region' })
    const peoples = lang === 'uk' ? {} : nationalities(lang)
    for (const { cca2, capital, demonyms } of named) {
      add(table, lang, 'country', cca2, [
        lang === 'uk' ? inflected(countryNames.of(cca2) ?? '') : (countryNames.of(cca2) ?? ''),
      ])
      add(table, lang, 'people', cca2, peoplesOf(lang, peoples[cca2], demonyms))
      if (lang === 'en')
        add(
          table,
          lang,
          'capital',
          cca2,
          capital.filter((name) => !AMBIGUOUS.has(name)),
        )
    }
  }
  for (const [code, kinds] of Object.entries(spellings))
    for (const [kind, byLang] of Object.entries(kinds) as [Kind, Record<Lang, string>][])
      for (const [lang, names] of Object.entries(byLang) as [Lang, string][])
        add(table, lang, kind, code, names.split('|'))
  for (const [code, byLang] of Object.entries(places))
    for (const [lang, names] of Object.entries(byLang) as [Lang, string][])
      add(table, lang, 'place', code, names.split('|'))
  return written(table)
}

function nationalities(lang: Lang): Readonly<Record<string, string>> {
  return (require(`i18n-nationality/langs/${lang}.json`) as { nationalities: Record<string, string> }).nationalities
}

/** An adjective's stem in the languages that inflect it; English plurals are made by rule. */
function peoplesOf(lang: Lang, nationality: string | undefined, demonyms: Country['demonyms']): string[] {
  const english = [nationality, demonyms.eng?.m]
    .flatMap((name) => name?.split(/,| or /) ?? [])
    .map((name) => name.trim())
  if (lang === 'en') return english.flatMap((name) => (/[^sehi]$/.test(name) ? [name, `${name}s`] : [name]))
  const names = [nationality, ...(lang === 'fr' ? [demonyms.fra?.m, demonyms.fra?.f] : [])]
  return names.flatMap((name) => {
    if (!name || /[(),/]/.test(name)) return []
    const whole = name.toLowerCase()
    const stem = whole.replace(STEM[lang], '')
    if (stem.length >= SHORTEST[lang]) return [`${stem}*`]
    return lang === 'es'
      ? ['o', 'a', 'os', 'as'].map((ending) => stem + ending)
      : [`${whole}*`, ...['e', 'en', 'er', 'ern'].map((ending) => stem + ending)]
  })
}

/** What the forms of a people's name do not share. */
const STEM: Record<Lang, RegExp> = { en: /$/, de: /isch(?:er?)?$/, fr: /(?:ne|e)$/, es: /[oae]$/, uk: /$/ }
/** A shorter stem begins other words too (es "indio" and "indicar", de "spanisch" and "spannend"), so its forms are listed. */
const SHORTEST: Record<Lang, number> = { en: 4, de: 5, fr: 4, es: 5, uk: 4 }
/** Capitals that are more often a first name or a word. */
const AMBIGUOUS = new Set(['Malé', 'Victoria'])

/** A Ukrainian name without its last vowel, which every case changes. */
function inflected(name: string): string {
  const stem = name.replace(/[аеиіоуьяюєїй]$/, '')
  return stem.length >= 4 && !/[ -]/.test(name) ? `${stem}*` : name
}

function emptyTable(): Table {
  const kinds = () => ({ country: new Map(), people: new Map(), capital: new Map(), place: new Map() })
  return { en: kinds(), de: kinds(), fr: kinds(), es: kinds(), uk: kinds() }
}

function add(table: Table, lang: Lang, kind: Kind, code: string, names: readonly string[]): void {
  const all = table[lang][kind].get(code) ?? new Set<string>()
  for (const name of names) if (name !== '' && !/[();:]/.test(name)) all.add(name)
  if (all.size > 0) table[lang][kind].set(code, all)
}

function written(table: Table): string {
  const line = (names: Map<string, Set<string>>) =>
    [...names]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, all]) => `${code}:${[...all].join('|')}`)
      .join(';')
  const body = LANGUAGES.map((lang) => {
    const kinds = (Object.entries(table[lang]) as [Kind, Map<string, Set<string>>][]).filter(
      ([, names]) => names.size > 0,
    )
    return `  ${lang}: {\n${kinds.map(([kind, names]) => property(kind, line(names))).join('\n')}\n  },`
  })
  return `${NOTICE}export const names = {\n${body.join('\n')}\n} as const\n`
}

/** As the formatter would write it. */
function property(key: string, text: string): string {
  if (text.includes("'")) return `    ${key}: \`${text}\`,`
  return `    ${key}:${text.length > 100 ? '\n      ' : ' '}'${text}',`
}

const NOTICE = `/**
 * Written by scripts/gazetteer.ts: change that, or its table of spellings, and run it again.
 *
 * Countries: Unicode CLDR, as Node's Intl has it (Unicode License v3, https://www.unicode.org/license.txt).
 * Peoples: i18n-nationality (MIT, Copyright (c) 2016 widdix GmbH) and, like the capitals, world-countries by Mohammed Le Doze
 * (https://github.com/mledoze/countries), which is made available under the Open Database License: https://opendatacommons.org/licenses/odbl/1-0/.
 * What comes from it here stays under that license.
 *
 * \`code:name|name\` by \`;\`. A name that ends in \`*\` takes any ending of up to five letters.
 */
`

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(FILE, generateGazetteer())
