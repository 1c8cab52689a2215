import type { PointForm } from '../claim/types.ts'
import { has, type Lexicon } from './lexicon.ts'
import { phraseFrom, phraseUntil } from './phrase.ts'
import type { Token } from './tokens.ts'

export interface Hedge {
  readonly form: PointForm
  readonly at: number
}

/** The hedges just before token `at`, not reaching before token `floor`; a bound outweighs an approximation: "more than about 50". */
export function hedgeBefore(tokens: readonly Token[], at: number, floor: number, lexicon: Lexicon): Hedge | undefined {
  let found: Hedge | undefined
  for (let i = 0; i < 3; i++) {
    const start = found?.at ?? at
    const match = phraseUntil(tokens, start, lexicon.before) ?? skipArticle(tokens, start, lexicon)
    if (!match || match.start < floor || tokens[start]?.line) break
    found = {
      form: found && (match.value === 'about' || match.value === 'exact') ? found.form : match.value,
      at: match.start,
    }
  }
  return found
}

function skipArticle(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  return has(lexicon.sets.skipped, tokens[at - 1]) ? phraseUntil(tokens, at - 1, lexicon.before) : undefined
}

export function hedgeAfter(tokens: readonly Token[], at: number, lexicon: Lexicon): Hedge | undefined {
  const match = phraseFrom(tokens, at, lexicon.after)
  // "5000 or more than 4500" are two numbers.
  if (match && has(lexicon.sets.than, tokens[match.end])) return undefined
  return match && { form: match.value, at: match.end }
}
