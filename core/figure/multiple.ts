import type { PointForm } from '../claim/types.ts'
import type { Found, Hedge } from './found.ts'
import { hedgeBefore } from './hedge.ts'
import { has, type Lexicon } from './lexicon.ts'
import { readNumber } from './number.ts'
import type { Token } from './tokens.ts'

const TIMES = { kind: 'measure', code: '{times}' } as const

/** "doubled", "a tenfold rise", "a 10-fold rise": by which factor something grew. */
export function readMultiple(tokens: readonly Token[], at: number, floor: number, lexicon: Lexicon): Found | undefined {
  const factor = lexicon.multiples.get(tokens[at]?.text ?? '')
  const read = factor === undefined ? folded(tokens, at, lexicon) : { x: factor, end: at + 1 }
  if (!read || has(lexicon.sets.notMultiple, tokens[read.end])) return undefined
  const hedge = hedgeBefore(tokens, at, floor, lexicon) ?? beyond(tokens, at, floor, lexicon)
  return {
    start: hedge?.at ?? at,
    end: read.end,
    draft: { form: formOf(hedge, read.x), x: read.x },
    unit: TIMES,
    change: read.x < 1 ? 'down' : 'up',
  }
}

/** "More than halved" is to less than half. */
function formOf(hedge: Hedge | undefined, x: number): PointForm {
  const form = hedge?.form ?? 'point'
  return x < 1 ? (OTHER.get(form) ?? form) : form
}

const OTHER: ReadonlyMap<PointForm, PointForm> = new Map([
  ['moreThan', 'lessThan'],
  ['atLeast', 'atMost'],
  ['nearly', 'justOver'],
])

/** "A PLUS QUE doublé", "MÁS QUE duplicó": of a multiple, "than" bounds by itself. */
function beyond(tokens: readonly Token[], at: number, floor: number, { sets }: Lexicon): Hedge | undefined {
  const isMore = has(sets.than, tokens[at - 1]) && has(sets.moreThan, tokens[at - 2])
  return isMore && at - 2 >= floor ? { form: 'moreThan', at: at - 2 } : undefined
}

function folded(tokens: readonly Token[], at: number, lexicon: Lexicon): { x: number; end: number } | undefined {
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0
  if (!has(lexicon.sets.fold, tokens[at + 1 + hyphen])) return undefined
  const amount = readNumber(tokens, at, lexicon, false)?.amount
  return amount && { x: amount.x, end: at + 2 + hyphen }
}
