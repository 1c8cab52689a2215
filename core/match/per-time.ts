import { readTokens, type Token } from './tokens.ts'
import { phraseList } from './words/lists.ts'
import { perTime } from './words/time.ts'

/** A phrase at token `at` says that a number is of each day, head or the like: "2,900 euros a year". */
export function isPerTime(tokens: readonly Token[], at: number): boolean {
  const found = find(tokens, at, Math.min(tokens.length, at + LONGEST))
  // "im Jahr 2018"
  return found?.[0] === at && !/^\d/.test(tokens[found[1]]?.folded ?? '')
}

/** Whether any such phrase stands in a text. */
export function namesPerTime(text: string): boolean {
  return find(readTokens(text)) !== undefined
}

const LONGEST = 3
const find = phraseList(perTime)
