import type { PointForm } from '../claim/types.ts'
import { hundredth, statedPrecision } from './amount.ts'
import { changeBefore } from './change.ts'
import type { Found } from './found.ts'
import { hedgeAfter, hedgeBefore } from './hedge.ts'
import type { Lexicon } from './lexicon.ts'
import { phraseUntil } from './phrase.ts'
import type { Quantity } from './quantity.ts'
import type { Token } from './tokens.ts'

/** A quantity with its hedges: "at least 300 or so". */
export function pointOf(tokens: readonly Token[], q: Quantity, floor: number, lexicon: Lexicon): Found {
  const complement = phraseUntil(tokens, q.start, lexicon.complement)
  if (complement && complement.start >= floor) return complementOf(tokens, complement.start, q)
  const before = hedgeBefore(tokens, q.start, floor, lexicon)
  const after = hedgeAfter(tokens, q.end, lexicon)
  const form: PointForm = before && !OPEN.has(before.form) ? before.form : (after?.form ?? before?.form ?? 'point')
  const amount = q.unit?.code === '%' ? hundredth(q.amount) : q.amount
  const precision = statedPrecision(amount)
  const start = before?.at ?? q.start
  return {
    start,
    end: after?.at ?? q.end,
    draft: {
      form,
      x: amount.x,
      ...(precision === undefined ? {} : { precision }),
      ...(amount.fraction && !amount.digits ? { fraction: amount.fraction } : {}),
    },
    unit: q.unit,
    noun: after?.noun,
    change: changeBefore(tokens, start, q.unit !== undefined, lexicon),
  }
}

/** Forms that a bound after the number overrules: "about 500 or more". */
const OPEN: ReadonlySet<PointForm> = new Set(['about', 'exact'])

/** "All but four" says how many are left out, not how many there are. */
function complementOf(tokens: readonly Token[], start: number, q: Quantity): Found {
  const word = tokens.slice(start, q.end).map((token) => token.text)
  return { start, end: q.end, draft: { form: 'vague', word: word.join(' ') } }
}
