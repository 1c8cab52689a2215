import { en } from './en.ts'
import type { Language } from './language.ts'

const languages: ReadonlyMap<string, Language> = new Map([en].map((language) => [language.tag, language]))

/** The data for a BCP 47 tag, by its primary subtag. */
export function languageOf(tag: string | undefined): Language {
  return languages.get((tag ?? 'en').toLowerCase().split(/[-_]/, 1)[0] ?? 'en') ?? en
}
