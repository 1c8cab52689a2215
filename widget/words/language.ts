import type { LangMap } from '../../core/claim/types.ts'
import { strings as english } from '../strings/en.ts'
import type { Strings } from '../strings/types.ts'

/** The embed's own words in the page's language, or in English. */
export async function loadStrings(lang: string, base: string): Promise<Strings> {
  const chunk = LANGUAGES[baseOf(lang)]
  return chunk ? (await import(base + chunk)).strings : english
}

/** The text in the page's language, else in English, else in whichever there is; with the language that it is in. */
export function textIn(lang: string, texts: LangMap | undefined): { readonly text: string; readonly lang: string } {
  const tags = Object.keys(texts ?? {})
  const tag =
    tags.find((tag) => tag === lang) ??
    tags.find((tag) => baseOf(tag) === baseOf(lang)) ??
    tags.find((tag) => baseOf(tag) === 'en') ??
    tags[0] ??
    lang
  return { text: texts?.[tag] ?? '', lang: tag }
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? ''
}
