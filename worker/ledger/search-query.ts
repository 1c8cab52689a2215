/** As many words as a question has; more only cost time. */
const MOST_WORDS = 32
const LONGEST_WORD = 64

/** What an editor typed, as words to look for. Query syntax has no meaning here; a word without letter or digit is no word. */
export function wordsOf(q: string): string[] {
  return q
    .slice(0, MOST_WORDS * LONGEST_WORD)
    .split(/[\s"\p{Cc}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD).toWellFormed())
}

/** In quotes each word is a phrase to FTS5 ("3,800" is 3 followed by 800); the last one may still be being typed. */
export function matchAll(words: readonly string[]): string {
  return `${words.map(quote).join(' ')}*`
}

export function matchAny(words: readonly string[]): string {
  return `${words.map(quote).join(' OR ')}*`
}

function quote(word: string): string {
  return `"${word}"`
}
