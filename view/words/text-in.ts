import type { LabelMap } from '../../core/claim/types.ts'
import { pluralRules } from './formats.ts'
import { isSame, languageOf } from './language.ts'

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
  const category = count === undefined ? 'other' : pluralRules(languageOf(tag)).select(count)
  return { text: label[category] ?? label.other ?? '', lang: languageOf(tag) }
}

/** A text that runs against the language around it, so closed off that neither turns the other's digits and commas. */
export function isolated(text: string, dir: 'ltr' | 'rtl'): string {
  return text === '' || RIGHT_TO_LEFT.test(text) === (dir === 'rtl') ? text : `\u2068${text}\u2069`
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/
