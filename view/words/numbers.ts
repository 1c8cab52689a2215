import type { Measure } from '../../core/claim/types.ts'
import type { Strings } from '../strings/types.ts'
import { digitsIn, type Writing } from './digits.ts'
import { pluralRules } from './formats.ts'
import { baseOf, isSame } from './language.ts'
import { isolated, textIn } from './text-in.ts'
import { currencyOf, nameOfUnit } from './units.ts'

/** Writes a number in a unit: `bare` leaves the unit to the next number. */
export interface NumberWriting extends Pick<Writing, 'digits' | 'round' | 'short'> {
  readonly bare?: boolean
}

export type WriteNumber = (x: number, unit: string, writing?: NumberWriting) => string

/** Shares are percentages, money has its currency, and any other unit its name, in the form that goes with the number. */
export function numberWriter(lang: string, { dir }: Strings, measure: Measure): WriteNumber {
  return (x, unit, { bare = false, ...writing } = {}) => {
    const isFraction = unit === '1'
    if (isFraction || unit === '%') {
      const share = isFraction ? rounded(x * 100) : x
      // to a tenth, as with the sign
      return bare
        ? digitsIn(lang, writing.digits || writing.round ? share : Number(share.toFixed(1)), writing)
        : digitsIn(lang, isFraction ? x : rounded(x / 100), { ...writing, percent: true })
    }
    const currency = currencyOf(unit)
    const number = digitsIn(lang, x, { ...writing, currency })
    if (bare || writing.short) return number
    const label = labelOf(x, unit, currency)
    if (!label.text) return number
    const isWord = baseOf(lang) in LINKS && !/\d$/.test(number)
    const name = isolated(isWord && !currency ? linked(label.text, label.lang) : label.text, dir)
    return number + (label.text.startsWith('/') || isSame(label.lang, 'ko') ? '' : '\u00a0') + name
  }

  function labelOf(x: number, unit: string, currency: string | undefined): { text: string; lang: string } {
    const label = unit === measure.unit ? textIn(lang, measure.unitLabel, x) : { text: '', lang }
    if (label.text) return label
    if (currency) return { text: unit.length > 3 ? `/${nameOfUnit(unit.slice(4), 1, lang)}` : '', lang }
    // the reader of a count sees what is counted in the heading
    const isCounted = unit === measure.unit && /^{[^/]*}$/.test(unit)
    return { text: isCounted ? '' : nameOfUnit(unit, x, lang), lang }
  }
}

/** The plural category of a number of something that a language's own words count. */
export function categoryOf(lang: string, x: number): Intl.LDMLPluralRule {
  return pluralRules(lang).select(x)
}

/** French and Spanish say "2,5 millions de personnes". */
function linked(label: string, lang: string): string {
  const link = LINKS[baseOf(lang) as keyof typeof LINKS]
  if (!link || /^d(?:e |’|')/.test(label)) return label
  return baseOf(lang) === 'fr' && /^[aeiouyhéèêâîœ]/i.test(label) ? `d’${label}` : `${link}${label}`
}

const LINKS = { fr: 'de ', es: 'de ' }

/** Without what a factor of a hundred adds in binary. */
function rounded(x: number): number {
  return Number(x.toPrecision(14))
}
