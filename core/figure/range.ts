import { hundredth, times } from './amount.ts'
import { governorOf } from './clause.ts'
import { isCurrencySign } from './currency.ts'
import type { Step } from './found.ts'
import { hedgeBefore } from './hedge.ts'
import { has, type Lexicon } from './lexicon.ts'
import { nounAfter } from './noun.ts'
import { phraseUntil } from './phrase.ts'
import { changeOf, pointOf } from './point.ts'
import { type Quantity, readQuantity } from './quantity.ts'
import { isSilent } from './silent/index.ts'
import { code } from './silent/name.ts'
import { DIGITS, SYMBOL, type Token } from './tokens.ts'

/** "10,000 to 12,000", "between 20 and 30", "£3-5m", "three or four", whose first end is `first`; undefined where it is no range. */
export function readRange(
  tokens: readonly Token[],
  first: Quantity,
  floor: number,
  lexicon: Lexicon,
): Step | undefined {
  const lead = leadBefore(tokens, first.start, lexicon)
  const second = secondEnd(tokens, first, lead?.between === true, lexicon)
  if (!second || !sameUnit(first, second)) return undefined
  // "RAV4 to 300": what is joined to a name says nothing about what follows.
  if (code(tokens, first, lexicon)) return undefined
  if (isTorn(first, second)) return { next: second.end }
  const low = withUnitOf(first, second)
  const high = second.unit ? second : { ...second, unit: low.unit }
  if (isScore(tokens, first, second, lexicon) || areOdds(first, second)) return { next: second.end }
  if (isSilent(tokens, low, lexicon) || isSilent(tokens, { ...high, start: low.start }, lexicon))
    return { next: second.end }
  const from = shown(low)
  const to = shown(high)
  if (!(from < to) && (!lead || lead.between)) return undefined
  const start = lead && lead.start >= floor ? lead.start : first.start
  const hedge = hedgeBefore(tokens, start, floor, lexicon)
  const whole = { ...high, end: second.end }
  const governed = lead && !lead.between ? first.start : (hedge?.at ?? start)
  const governor = governorOf(tokens, governed, second.end, high.unit?.kind === 'share', lexicon)
  if (governor && !isDash(tokens[first.end])) {
    if (governor.role === 'start' && !goesOn(tokens, second, lexicon))
      return beginning(tokens, first, second, floor, lexicon)
    const reading = lead?.between || governor.role === 'start' ? 'range' : readingOf(first, second, from, to)
    if (reading === 'torn') return { next: second.end }
    if (reading === 'two') return undefined
  }
  if (!(from < to)) return undefined
  // "ein Wachstum von 1 bis 1,5 Prozent"
  const isOf = lead && !hedge && has(lexicon.sets.of, tokens[lead.start])
  const change = changeOf(tokens, isOf ? first.start : (hedge?.at ?? start), whole, lexicon)
  return {
    found: { start: hedge?.at ?? start, end: second.end, draft: { form: 'range', from, to }, unit: high.unit, change },
    next: second.end,
  }
}

/**
 * "Rose 12 to 340" says how far and where to, "rose 5 to 7 percent" how far, within limits. Two units, or a fall of the second below the
 * first, leave no choice; a range of change is seldom wider than one to two; between that and one to four both readings would do.
 */
function readingOf(first: Quantity, second: Quantity, from: number, to: number): 'range' | 'two' | 'torn' {
  if (from >= to || (first.unit && first.unit.kind !== 'share')) return 'two'
  // "4% to 5%" of growth, "0.2% to 5%" and a level.
  if (first.unit) return to <= 1.5 * from ? 'range' : to < 3 * from ? 'torn' : 'two'
  const shared = second.unit !== undefined
  if (to <= (shared ? 3 : 2) * from) return 'range'
  return to < 4 * from || (shared && second.unit?.kind === 'share') ? 'torn' : 'two'
}

function isDash(token: Token | undefined): boolean {
  return token?.kind === SYMBOL
}

/** "rose from 50 to 70 per cent", "from 24 to 33-35 billion": the first level, in the unit and magnitude that only the second one names. */
function beginning(tokens: readonly Token[], first: Quantity, second: Quantity, floor: number, lexicon: Lexicon): Step {
  const third = secondEnd(tokens, second, false, lexicon)
  const level = withUnitOf(first, third ? withUnitOf(second, third) : second)
  return { found: pointOf(tokens, level, floor, lexicon), next: first.end }
}

/** "from 5 to 7 per cent TO 3": what was taken for the second level is the end of the first. */
function goesOn(tokens: readonly Token[], second: Quantity, lexicon: Lexicon): boolean {
  const joint = tokens[second.end]
  return !isDash(joint) && has(lexicon.sets.to, joint) && secondEnd(tokens, second, false, lexicon) !== undefined
}

function leadBefore(tokens: readonly Token[], first: number, lexicon: Lexicon) {
  // "entre el 20 y el 30 por ciento"
  const at = has(lexicon.sets.skipped, tokens[first - 1]) ? first - 1 : first
  const between = phraseUntil(tokens, at, lexicon.between)
  if (between) return { between: true, start: between.start }
  const from = phraseUntil(tokens, first, lexicon.from)
  return from && { between: false, start: from.start }
}

function secondEnd(
  tokens: readonly Token[],
  first: Quantity,
  between: boolean,
  lexicon: Lexicon,
): Quantity | undefined {
  const { sets } = lexicon
  const joint = tokens[first.end]
  if (!joint || joint.block) return undefined
  let next = first.end + 1
  // one-TO-seven, 200,000 TO-260,000
  if (joint.text === '-' && has(sets.to, tokens[next])) next++
  else if (
    !has(sets.to, joint) &&
    !has(sets.or, joint) &&
    !(between && (has(sets.and, joint) || has(sets.betweenAnd, joint)))
  )
    return undefined
  if (tokens[next]?.text === '-' && !tokens[next]?.spaced) next++
  if (has(sets.skipped, tokens[next])) next++
  while (PREFIX.has(tokens[next]?.text ?? '') || isCurrencySign(tokens[next])) next++
  const second = readQuantity(tokens, next, first.end + 1, lexicon, first.unit?.kind === 'money')?.quantity
  // "three or four" and "60 or 70 percent" are one rough figure, "3 or 50" and "8 or $9" are two.
  if (!second || !has(sets.or, joint)) return second
  const isRough =
    !first.unit && second.start === second.number && second.amount.x <= 2 * withUnitOf(first, second).amount.x
  return isRough ? second : undefined
}

const PREFIX = new Set(['us', 'au', 'nz', 'hk'])

/** "up 9 per cent to $84" is no range, and neither is "0.4 per cent to 13,176". */
function sameUnit(first: Quantity, second: Quantity): boolean {
  if (!first.unit) return true
  return second.unit ? first.unit.code === second.unit.code : first.unit.kind === 'money' && first.start < first.number
}

/** "30-60 per cent", "£3-5m", "two to three dozen": the first end takes the unit, and the magnitude, that only the second states. */
function withUnitOf(first: Quantity, second: Quantity): Quantity {
  const scale = sharedScale(first, second)
  return {
    ...first,
    unit: first.unit ?? second.unit,
    amount: scale > first.amount.scale ? times(first.amount, scale) : first.amount,
  }
}

/** The magnitude of the second end, where the first stays below it: "10 to 12 thousand", against "500 to 2 thousand". */
function sharedScale(first: Quantity, second: Quantity): number {
  const scale = second.amount.scale > 1 ? second.amount.scale : writtenThousands(first, second)
  return first.amount.scale < scale && first.amount.x * scale < second.amount.x ? scale : 1
}

/** "5 to 20,000": from five, or from five thousand? */
function isTorn({ amount, unit }: Quantity, second: Quantity): boolean {
  const ratio = second.amount.x / (1000 * amount.x)
  return isGrouped(second) && !unit && amount.bare && amount.x < 1000 && ratio > 3 && ratio < 20
}

/** "10 to 12,000 soldiers", "some 2-3,000": thousands written out in digits, where the ends then lie close together. */
function writtenThousands({ amount: { x } }: Quantity, second: Quantity): number {
  return isGrouped(second) && x < 1000 && second.amount.x <= 3000 * x ? 1000 : 1
}

function isGrouped({ amount, number, numberEnd }: Quantity): boolean {
  return amount.digits && amount.scale === 1 && amount.x >= 1000 && amount.x % 1000 === 0 && numberEnd - number > 1
}

/** "3 to 1": a proportion, which states neither number. */
function areOdds({ amount, unit }: Quantity, second: Quantity): boolean {
  return !unit && !second.unit && second.amount.x === 1 && amount.x > 1 && amount.x < 1000 && amount.scale === 1
}

/** 2-1, 89-89, a 3-1 win: two bare whole numbers with a hyphen, and nothing counted after them or the greater first. */
function isScore(tokens: readonly Token[], first: Quantity, second: Quantity, lexicon: Lexicon): boolean {
  const joint = tokens[first.end]
  if (joint?.text !== '-' && joint?.text !== '–') return false
  if (tokens[first.number]?.kind !== DIGITS || first.unit || second.unit) return false
  if (!first.amount.bare || !second.amount.bare) return false
  return first.amount.x >= second.amount.x || (second.amount.x < 200 && !nounAfter(tokens, second.end, lexicon))
}

function shown(q: Quantity): number {
  return q.unit?.code === '%' ? hundredth(q.amount).x : q.amount.x
}
