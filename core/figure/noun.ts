import { has, type Lexicon } from './lexicon.ts'
import { type Token, WORD } from './tokens.ts'

/** Longer phrases are hardly ever one noun phrase. */
const LONGEST = 5

/** The noun phrase that starts at token `at`, as [start, end) tokens: "North Korean soldiers", "killed", "of the votes". */
export function nounAfter(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): readonly [number, number] | undefined {
  let start = at
  if (tokens[start]?.text === 'of') start++
  while (start - at < 3 && DETERMINERS.has(tokens[start]?.text ?? '')) start++
  let end = start
  for (; end < tokens.length && end - start < LONGEST; end++) {
    const token = tokens[end]
    if (!token || token.kind !== WORD || token.line || (end > at && !token.spaced) || has(lexicon.sets.stops, token))
      break
    if (lexicon.starts.has(token.text)) break
    const next = tokens[end + 1]
    if (
      (isPlural(token.text) && !(token.capital && next?.kind === WORD && !has(lexicon.sets.stops, next))) ||
      (isParticiple(token.text) && end === start)
    ) {
      end++
      break
    }
  }
  return end > start ? [start, end] : undefined
}

const DETERMINERS = new Set([
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'those',
  'these',
  'all',
  'more',
  'other',
  'such',
  'estimated',
])

export function isPlural(word: string): boolean {
  return IRREGULAR.has(word) || (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word))
}

const IRREGULAR = new Set([
  'people',
  'men',
  'women',
  'children',
  'troops',
  'personnel',
  'police',
  'crew',
  'feet',
  'dead',
  'percent',
])

function isParticiple(word: string): boolean {
  return (
    /(?:ed|wounded|killed|dead|missing)$/.test(word) && !/(?:eed|hundred|armed|united|estimated|eligible)$/.test(word)
  )
}
