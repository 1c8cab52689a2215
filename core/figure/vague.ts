import type { HouseRange } from '../claim/vague.ts'
import { readCompound } from './compound.ts'
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
  const scale = scaleAt(tokens, match.end, lexicon)
  const end = scale?.end ?? match.end
  const [least, most] = match.value
  const range = [least * (scale?.by ?? 1), most * (scale?.by ?? 1)] as const
  const next = tokens[end]
  const partOf = has(sets.of, next) || has(sets.determiners, next) || has(sets.outcomes, next)
  if (next?.text === '-' && !next.spaced) return undefined
  if (
    lexicon.partitives.byFirst.has(tokens[at]?.text ?? '') &&
    phraseFrom(tokens, at, lexicon.partitives)?.end === match.end &&
    !partOf
  )
    return undefined
  // "A couple of years ago" is a date.
  const time = has(sets.of, next) ? end + 1 : end
  if (has(sets.times, tokens[time]) && has(sets.relativeAfter, tokens[time + 1])) return undefined
  const words = tokens.slice(at, end).map((token) => token.text)
  const hedge = hedgeBefore(tokens, at, floor, lexicon)
  return { start: hedge?.at ?? at, end, draft: vagueDraft(words.join(' '), range, hedge) }
}

/** "Mehrere HUNDERTTAUSEND", "varios MILLONES", "dizaines DE MILLIONS": a scale that no phrase of the table ends with. */
function scaleAt(tokens: readonly Token[], end: number, lexicon: Lexicon): { by: number; end: number } | undefined {
  const at = has(lexicon.sets.of, tokens[end]) ? end + 1 : end
  const token = tokens[at]
  if (token?.kind !== WORD || token.block) return undefined
  const by = lexicon.magnitudes.get(token.text) ?? readCompound(token.text, lexicon.compounds)?.n
  return by !== undefined && (at === end || by >= 1000) && POWER.test(String(by)) ? { by, end: at + 1 } : undefined
}

const POWER = /^10+$/

/** Only after a hedge ("up to a battalion") or before the people in it ("a battalion of troops"). */
function collective(tokens: readonly Token[], at: number, floor: number, lexicon: Lexicon): Found | undefined {
  const { sets } = lexicon
  const article = has(sets.articles, tokens[at]) ? 1 : 0
  const token = tokens[at + article]
  const size = token && lexicon.collectives.get(token.text)
  if (!size || (sets.articles.set.size > 0 && !article)) return undefined
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
