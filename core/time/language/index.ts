import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { TimeLanguage } from './language.ts'
import { uk } from './uk.ts'

export type { TimeLanguage } from './language.ts'

const languages: Readonly<Record<string, TimeLanguage>> = { de, en, es, fr, uk }

export type TimeTag = 'de' | 'en' | 'es' | 'fr' | 'uk'

/** The primary subtag of a language that is known here; English for any other, since months and weekdays in English are no words elsewhere. */
export function timeTag(lang = 'en'): TimeTag {
  const [first = ''] = lang.toLowerCase().split(/[-_]/, 1)
  return Object.hasOwn(languages, first) ? (first as TimeTag) : 'en'
}

export function timeLanguage(tag: TimeTag): TimeLanguage {
  return languages[tag] ?? en
}
