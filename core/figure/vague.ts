import type { Found } from './found.ts'
import { hedgeBefore } from './hedge.ts'
import { has, type Lexicon } from './lexicon.ts'
import { phraseFrom } from './phrase.ts'
import { type Token, WORD } from './tokens.ts'

/** "dozens", "tens of thousands", "several", "up to a battalion": an amount with a published house range, never a point. */
export function readVague(tokens: readonly Token[], at: number, floor: number, lexicon: Lexicon): Found | undefined {
  return collective(tokens, at, floor, lexicon) ?? vagueWord(tokens, at, floor, lexicon)
}

function vagueWord(tokens: readonly Token[], at: number, floor: number, lexicon: Lexicon): Found | undefined {
  const match = phraseFrom(tokens, at, lexicon.vague)
  if (!match) return undefined
  const word = tokens
    .slice(at, match.end)
    .map((token) => token.text)
    .join(' ')
  const next = tokens[match.end]
  if (NEEDS_OF.has(word) && next?.text !== 'of' && next?.text !== 'more') return undefined
  if (next?.text === '-' && !next.spaced) return undefined
  // "a couple of years ago" is a date.
  if (isRelative(tokens, has(lexicon.sets.of, next) ? match.end + 1 : match.end, lexicon)) return undefined
  const [from, to] = match.value
  const start = hedgeBefore(tokens, at, floor, lexicon)?.at ?? at
  return { start, end: match.end, draft: { form: 'vague', word, from, to } }
}

function isRelative(tokens: readonly Token[], at: number, { sets }: Lexicon): boolean {
  return has(sets.times, tokens[at]) && has(sets.relativeAfter, tokens[at + 1])
}

const NEEDS_OF = new Set(['tens', 'scores', 'a couple', 'a handful'])

/** Only after a hedge ("up to a battalion") or before the people in it ("a battalion of troops"). */
function collective(tokens: readonly Token[], at: number, floor: number, lexicon: Lexicon): Found | undefined {
  const article = has(lexicon.sets.articles, tokens[at]) ? 1 : 0
  const token = tokens[at + article]
  const size = token && lexicon.collectives.get(token.text)
  if (!size || !article) return undefined
  const hedge = hedgeBefore(tokens, at, floor, lexicon)
  const end = at + article + 1
  const of = tokens[end]?.text === 'of'
  if ((!hedge && !of) || (!of && tokens[end]?.kind === WORD && !has(lexicon.sets.stops, tokens[end]))) return undefined
  const [from, to] = size
  const upper =
    hedge?.form === 'upTo' || hedge?.form === 'atMost' || hedge?.form === 'lessThan' || hedge?.form === 'nearly'
  const lower = hedge?.form === 'atLeast' || hedge?.form === 'moreThan' || hedge?.form === 'justOver'
  return {
    start: hedge?.at ?? at,
    end,
    draft: { form: 'vague', word: token.text, ...(upper ? {} : { from }), ...(lower ? {} : { to }) },
  }
}
