import { likelyLang } from '../match/likely-lang.ts'
import type { DraftArticle } from './types.ts'

/** The language of an article: as it is stated, else the likeliest by its beginning. */
export function languageOf({ lang, text }: DraftArticle): string {
  return lang ?? likelyLang(text.slice(0, BEGINNING))
}

const BEGINNING = 3000
