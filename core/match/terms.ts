import { stem } from './stem.ts'
import type { Token } from './tokens.ts'
import { isStopWord } from './words/stop-words.ts'

/** A word of a text that says something about its subject; equal keys speak of the same thing. */
export interface Term {
  readonly key: string
  readonly token: Token
}

/** The content words among tokens, in order. `lang` is a primary subtag. */
export function termsOf(tokens: readonly Token[], lang: string): Term[] {
  const terms: Term[] = []
  for (const token of tokens) {
    const { folded } = token
    if (isDigit(folded.charCodeAt(0))) terms.push({ key: folded, token })
    else if (isLetters(folded) && !isStopWord(folded, lang)) terms.push({ key: stem(folded, lang), token })
  }
  return terms
}

/** "de-AT" -> "de"; absent means English. */
export function primaryLang(lang: string | undefined): string {
  return (lang ?? 'en').split('-', 1)[0]?.toLowerCase() || 'en'
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetters(folded: string): boolean {
  return (isPlain(folded.charCodeAt(0)) && isPlain(folded.charCodeAt(1))) || LETTERS.test(folded)
}

/** One of a to z. */
function isPlain(code: number): boolean {
  return code >= 97 && code <= 122
}

/** Two letters at least, or one character of a script without spaces. */
const LETTERS = /^\p{L}{2}|^[\u0300-\uffff]/u
