import { readTokens } from './tokens.ts'
import { isStopWord } from './words/stop-words.ts'

/** The language whose commonest words a text has most of. */
export function likelyLang(text: string): string {
  const tokens = readTokens(text)
  const counts = LANGUAGES.map((tag) => tokens.filter(({ folded }) => isStopWord(folded, tag)).length)
  return LANGUAGES[counts.indexOf(Math.max(...counts))] ?? 'en'
}

/** English first: it is what a tie means. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'uk'] as const
