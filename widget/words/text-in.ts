import type { LabelMap } from '../../core/claim/types.ts'
import { languageOf } from './language.ts'

/**
 * The text in the page's language, else in English, else in whichever there is; with the language that it is in.
 * A label with plural forms stands in the one that goes with `count`.
 */
export function textIn(
  lang: string,
  texts: LabelMap | undefined,
  count?: number,
): { readonly text: string; readonly lang: string } {
  const tags = Object.keys(texts ?? {})
  const tag =
    tags.find((tag) => tag === lang) ??
    tags.find((tag) => isSame(tag, lang)) ??
    tags.find((tag) => isSame(tag, 'en')) ??
    tags[0] ??
    lang
  const label = texts?.[tag] ?? ''
  if (typeof label === 'string') return { text: label, lang: languageOf(tag) }
  const category = count === undefined ? 'other' : new Intl.PluralRules(languageOf(tag)).select(count)
  return { text: label[category] ?? label.other, lang: languageOf(tag) }
}

export function baseOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? ''
}

/** Whether both are the same language, whatever their regions. */
export function isSame(a: string, b: string): boolean {
  return baseOf(a) === baseOf(b)
}
