import { scales } from '../cldr/scales.ts'
import { de } from './de/index.ts'
import { decimalOf } from './decimal.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import type { Language } from './language.ts'
import { neutral } from './neutral.ts'
import { uk } from './uk/index.ts'

const languages = new Map([en, de, fr, es, uk].map((language) => [language.tag, language]))
const scaleWords = new Map<string, string>(Object.entries(scales))
const known = new Map<string, Language>()

/**
 * The data for a BCP 47 tag; English unless given. The words are those of its primary subtag, the decimal mark is that of the whole tag:
 * Spanish writes a comma, "es-MX" a point. Of a language without a data file only numerals and the scale words of CLDR are read.
 */
export function languageOf(tag = 'en'): Language {
  const [first = ''] = tag.toLowerCase().split(/[-_]/, 1)
  // What is unknown shares one entry, so that made-up tags take no memory.
  const primary = languages.has(first) || scaleWords.has(first) ? first : 'und'
  const decimal = decimalOf(tag)
  const key = `${primary} ${decimal}`
  const found = known.get(key) ?? { ...(languages.get(primary) ?? unread(primary)), decimal }
  known.set(key, found)
  return found
}

function unread(primary: string): Language {
  const words = scaleWords.get(primary)?.split(', ') ?? []
  const powers = words
    .map((entry) => entry.split(' '))
    .map(([word = '', power]) => [word, 10 ** Number(power)] as const)
  const clear = powers.filter(([, factor]) => factor > 1)
  const isShort = (word: string) => word.length < 4
  return {
    ...neutral,
    magnitudes: Object.fromEntries(clear.filter(([word]) => !isShort(word))),
    suffixes: { ...neutral.suffixes, ...Object.fromEntries(clear.filter(([word]) => isShort(word))) },
  }
}
