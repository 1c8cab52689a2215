import { readTokens } from '../match/tokens.ts'
import { isStopWord } from '../match/words/stop-words.ts'
import type { DraftArticle } from './types.ts'

/** The language of an article: as it is stated, else the one whose commonest words its beginning has most of. */
export function languageOf({ lang, text }: DraftArticle): string {
  if (lang !== undefined) return lang
  const tokens = readTokens(text.slice(0, BEGINNING))
  const counts = LANGUAGES.map((tag) => tokens.filter(({ folded }) => isStopWord(folded, tag)).length)
  const most = Math.max(...counts)
  return LANGUAGES[counts.indexOf(most)] ?? 'en'
}

const BEGINNING = 3000
/** English first: it is what a tie means. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'uk'] as const
