import { has, type Lexicon } from './lexicon.ts'
import { type Token, WORD } from './tokens.ts'

/** Longer phrases are hardly ever one noun phrase. */
const LONGEST = 6

/**
 * The noun phrase from token `at`, as [start, end) tokens: "North Korean soldiers", "of their close contacts", "killed or wounded".
 * Without a grammar: it ends at the first plural, or (as German does) at the first capital, or before a word of no noun phrase.
 */
export function nounAfter(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): readonly [number, number] | undefined {
  const { sets } = lexicon
  if (lexicon.language.head === 'none') return undefined
  let start = at
  // "120-MEMBER assembly", "300-strong CROWD"
  if (tokens[at]?.text === '-' && has(sets.counters, tokens[at + 1])) {
    if (!has(sets.determiners, tokens[at + 1])) return [at + 1, at + 2]
    start += 2
  }
  if (has(sets.of, tokens[start])) start++
  while (start - at < 3 && has(sets.determiners, tokens[start])) start++
  if (isOutcome(tokens, start, lexicon)) return [start, outcomesEnd(tokens, start, lexicon)]
  let end = start
  while (end - start < LONGEST && continues(tokens, end, start === end, lexicon)) {
    end++
    if (isHead(tokens, end - 1, lexicon)) break
  }
  if (JOINTS.has(tokens[end - 1]?.text ?? '')) end--
  // "5 Prozent STIMMTEN zu"
  if (lexicon.language.head === 'capital' && !tokens.slice(start, end).some((token) => token.capital)) return undefined
  return end > start ? [start, end] : undefined
}

/** "300 killed in", against "two infected patients". */
function isOutcome(tokens: readonly Token[], at: number, { sets }: Lexicon): boolean {
  const next = tokens[at + 1]
  if (!has(sets.outcomes, tokens[at])) return false
  return next?.kind !== WORD || next.block || next.capital || has(sets.stops, next)
}

/** "killed", "killed or wounded". */
function outcomesEnd(tokens: readonly Token[], start: number, { sets }: Lexicon): number {
  const joined = has(sets.and, tokens[start + 1]) || has(sets.or, tokens[start + 1])
  return joined && has(sets.outcomes, tokens[start + 2]) ? start + 3 : start + 1
}

function continues(tokens: readonly Token[], at: number, first: boolean, { sets, starts }: Lexicon): boolean {
  const token = tokens[at]
  if (!token || token.block) return false
  if (token.text === '.') return !first && isInitial(tokens, at - 1)
  if (token.text === '-') return !first && !token.spaced && tokens[at + 1]?.spaced === false
  if (token.kind !== WORD || (!token.spaced && !JOINTS.has(tokens[at - 1]?.text ?? ''))) return false
  // "US troops" against "they told us".
  if (has(sets.stops, token) && !(token.capital && token.text === 'us')) return false
  return (first || !has(sets.outcomes, token)) && !starts.has(token.text)
}

const JOINTS = new Set(['-', '.'])

/** The letters of "U.S.", each with its full stop. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const letter = tokens[at]
  return letter?.capital === true && letter.end - letter.start === 1 && tokens[at + 1]?.spaced === false
}

/** The noun itself, after which the phrase ends: not the "States" of "United States service members", nor the "police" of "police officers". */
function isHead(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { sets, language } = lexicon
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || next?.text === '-') return false
  if (language.head === 'capital') return token.capital
  if (!isPlural(token.text, lexicon)) return false
  if (next?.kind !== WORD || next.capital || next.block || has(sets.stops, next) || has(sets.outcomes, next))
    return true
  return !token.capital && !isPlural(next.text, lexicon)
}

/** An English plural ("soldiers", "fishermen"), or a word that the language's data names as one. */
export function isPlural(word: string, { sets, language }: Lexicon): boolean {
  if (sets.plurals.set.has(word)) return true
  if (language.head === 'plural' && word.length > 4 && word.endsWith('men')) return true
  return language.head === 'plural' && word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)
}
