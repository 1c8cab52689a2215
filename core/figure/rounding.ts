import type { Found } from './found.ts'
import { hedgeBefore } from './hedge.ts'
import { has, type Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** "une centaine", "una veintena": a noun that means about so many. */
export function readRounding(tokens: readonly Token[], at: number, floor: number, lexicon: Lexicon): Found | undefined {
  const { articles } = lexicon.sets
  // "medio centenar", "une demi-douzaine"
  const part = lexicon.halves.get(tokens[at]?.text ?? '')
  const article = part !== undefined || has(articles, tokens[at]) ? 1 : 0
  const size = lexicon.roundings.get(tokens[at + article]?.text ?? '')
  if (size === undefined || (articles.set.size > 0 && article === 0)) return undefined
  const x = size / (part ?? 1)
  const hedge = hedgeBefore(tokens, at, floor, lexicon)
  return { start: hedge?.at ?? at, end: at + article + 1, draft: { form: hedge?.form ?? 'about', x } }
}
