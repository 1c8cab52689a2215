import type { LangMap } from '../../core/claim/types.ts'

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

export function baseOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? ''
}
