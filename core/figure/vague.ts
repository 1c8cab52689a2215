import type { HouseRange } from '../claim/vague.ts'
import type { Found, Hedge, VagueDraft } from './found.ts'
import { hedgeBefore } from './hedge.ts'
import { has, type Lexicon } from './lexicon.ts'
import { phraseFrom } from './phrase.ts'
import { type Token, WORD } from './tokens.ts'

/** "dozens", "tens of thousands", "several", "up to a battalion": an amount with a published house range, never a point. */
export function readVague(tokens: readonly Token[], at: number, floor: number, lexicon: Lexicon): Found | undefined {
  return collective(tokens, at, floor, lexicon) ?? vagueWord(tokens, at, floor, lexicon)
}

function vagueWord(tokens: readonly Token[], at: number, floor: number, lexicon: Lexicon): Found | undefined {
  const { sets } = lexicon
  const match = phraseFrom(tokens, at, lexicon.vague)
  if (!match) return undefined
  const next = tokens[match.end]
  const partOf = has(sets.of, next) || has(sets.determiners, next) || has(sets.outcomes, next)
  if (next?.text === '-' && !next.spaced) return undefined
  if (
    lexicon.partitives.byFirst.has(tokens[at]?.text ?? '') &&
    phraseFrom(tokens, at, lexicon.partitives)?.end === match.end &&
    !partOf
  )
    return undefined
  // "A couple of years ago" is a date.
  const time = has(sets.of, next) ? match.end + 1 : match.end
  if (has(sets.times, tokens[time]) && has(sets.relativeAfter, tokens[time + 1])) return undefined
  const words = tokens.slice(at, match.end).map((token) => token.text)
  const hedge = hedgeBefore(tokens, at, floor, lexicon)
  return { start: hedge?.at ?? at, end: match.end, draft: vagueDraft(words.join(' '), match.value, hedge) }
}

/** Only after a hedge ("up to a battalion") or before the people in it ("a battalion of troops"). */
function collective(tokens: readonly Token[], at: number, floor: number, lexicon: Lexicon): Found | undefined {
  const { sets } = lexicon
  const article = has(sets.articles, tokens[at]) ? 1 : 0
  const token = tokens[at + article]
  const size = token && lexicon.collectives.get(token.text)
  if (!size || (sets.articles.size > 0 && !article)) return undefined
  const hedge = hedgeBefore(tokens, at, floor, lexicon)
  const end = at + article + 1
  const next = tokens[end]
  const of = has(sets.of, next)
  // "About a brigade commander" is about a person.
  const goesOn = lexicon.language.head === 'plural' && next?.kind === WORD && !next.block && !has(sets.stops, next)
  if (!of && (!hedge || goesOn)) return undefined
  return { start: hedge?.at ?? at, end, draft: vagueDraft(token.text, size, hedge) }
}

/** A hedge that bounds leaves only the end that it bounds: no other end is invented for it. */
function vagueDraft(word: string, [from, to]: HouseRange, hedge: Hedge | undefined): VagueDraft {
  if (hedge && UPPER.has(hedge.form)) return { form: 'vague', word, to }
  if (hedge && LOWER.has(hedge.form)) return { form: 'vague', word, from }
  return { form: 'vague', word, from, to }
}

const UPPER = new Set(['upTo', 'atMost', 'lessThan', 'nearly'])
const LOWER = new Set(['atLeast', 'moreThan', 'justOver'])
