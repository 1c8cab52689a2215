import { SYMBOL, type Token, WORD } from '../figure/tokens.ts'

export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before || tokens[at]?.block === true) return true
  if (before.text === '.') return tokens[at]?.spaced === true && !isAbbreviation(tokens[at - 2])
  return before.kind === SYMBOL && before.text !== '-'
}

/** "Mr.", "U.S." */
export function isAbbreviation(word: Token | undefined): boolean {
  return word?.kind === WORD && word.capital && word.end - word.start <= 4
}
