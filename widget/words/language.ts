import { strings as english } from '../strings/en.ts'
import type { Strings } from '../strings/types.ts'
import { baseOf } from './text-in.ts'

/** The embed's own words in the page's language, or in English. */
export async function loadStrings(lang: string, base: string): Promise<Strings> {
  const chunk = LANGUAGES[baseOf(lang)]
  return chunk ? (await import(base + chunk)).strings : english
}
