import { moveAt } from './clause.ts'
import type { Found, PointDraft } from './found.ts'
import { has, type Lexicon } from './lexicon.ts'
import { phraseUntil } from './phrase.ts'
import { type Token, WORD } from './tokens.ts'
import type { Unit } from './unit.ts'

/** Adds a figure to those before it, with what it takes over from the last of them. */
export function related(tokens: readonly Token[], found: Found[], next: Found, lexicon: Lexicon): void {
  begun(tokens, found, next, lexicon)
  coordinate(tokens, found, next, lexicon)
  const last = found.at(-1)
  const joined = last && twoBounds(tokens, last, next, lexicon)
  if (joined) found[found.length - 1] = joined
  else found.push((last && takenOver(tokens, last, next, lexicon)) ?? next)
}

function takenOver(tokens: readonly Token[], last: Found, next: Found, lexicon: Lexicon): Found | undefined {
  return (
    converted(tokens, last, next) ??
    restated(tokens, last, next, lexicon) ??
    compared(tokens, last, next, lexicon) ??
    repeated(tokens, last, next, lexicon)
  )
}

/** "62.4 per cent, down from 68.1", "12 percent against 15": a level compared with another in the unit of that one. */
function compared(tokens: readonly Token[], last: Found, next: Found, lexicon: Lexicon): Found | undefined {
  if (next.unit || next.start - last.end > 5 || !isPoint(next)) return undefined
  const { sets } = lexicon
  const against = phraseUntil(tokens, next.start, lexicon.against) !== undefined
  if (!against && !has(sets.from, tokens[next.start - 1])) return undefined
  const scale = scaleOf(tokens, last, lexicon)
  if (!last.unit && scale === 1) return undefined
  const between = tokens.slice(last.end, next.start - 1)
  const isComparison = against || between.some((token) => moveAt(token, lexicon))
  if (!isComparison || between.some((token) => token.text === '.' || token.block)) return undefined
  // What counts people or things after it has a unit of its own.
  if (tokens[next.end]?.kind === WORD && !has(sets.stops, tokens[next.end]) && !tokens[next.end]?.block)
    return undefined
  return { ...next, unit: last.unit, draft: { ...next.draft, x: alike(next, last.unit, scale) } }
}

/** "3.2 billion, against 2.8": a number below a thousand is one of billions as well. */
function alike({ draft }: PointFound, unit: Unit | undefined, scale: number): number {
  if (unit?.code === '%') return Number(`${draft.x}e-2`)
  return scale > 1 && draft.x < 1000 ? Number(`${draft.x}e${Math.log10(scale)}`) : draft.x
}

/** The magnitude that a figure is written with. */
function scaleOf(tokens: readonly Token[], { start, end }: Found, { magnitudes, suffixes }: Lexicon): number {
  for (let at = end - 1; at > start; at--) {
    const text = tokens[at]?.text ?? ''
    const factor = magnitudes.get(text) ?? (tokens[at]?.spaced ? undefined : suffixes.get(text))
    if (factor !== undefined && factor >= 1000) return factor
  }
  return 1
}

/** "Prices were down by 3.1% and Burlington by 2.6%": the second clause leaves out the verb of the first. */
function repeated(tokens: readonly Token[], last: Found, next: Found, { sets }: Lexicon): Found | undefined {
  if (!last.change || next.change || next.unit?.kind !== 'share' || last.unit?.kind !== 'share') return undefined
  if (!has(sets.by, tokens[next.start - 1]) && !has(sets.byNear, tokens[next.start - 1])) return undefined
  const between = tokens.slice(last.end, next.start)
  const ends = between.length > 8 || between.some((token) => token.block || token.text === '.' || token.text === ';')
  return ends ? undefined : { ...next, change: last.change }
}

/** "35, 45 and 55 percent": numbers in a row share the unit that only the last one names. */
function coordinate(tokens: readonly Token[], found: Found[], next: Found, lexicon: Lexicon): void {
  const { unit } = next
  if (!unit || !isPoint(next)) return
  let after = next
  for (let i = found.length - 1; i >= 0; i--) {
    const figure = found[i]
    if (!figure || !isPoint(figure) || figure.unit || !inARow(tokens, figure, after, lexicon)) return
    const x = unit.code === '%' ? Number(`${figure.draft.x}e-2`) : figure.draft.x
    after = { ...figure, unit, draft: { ...figure.draft, x } }
    found[i] = after
  }
}

/** "30 and 40", or "30, 40" where both are of one size: "of the 120, 5 percent" is no row. */
function inARow(tokens: readonly Token[], figure: Found, after: Found, { sets }: Lexicon): boolean {
  const joint = tokens[figure.end]
  if (after.start !== figure.end + 1 || !isPoint(figure) || !isPoint(after)) return false
  // "stieg von 50 auf 70 Prozent", "um 300 Millionen auf 1,8 Milliarden Euro"
  const before = tokens[figure.start - 1]
  const isMoney = after.unit?.kind === 'money' && figure.draft.x >= 1e6
  if (has(sets.level, joint) && (has(sets.from, before) || (isMoney && has(sets.by, before)))) return true
  if (has(sets.and, joint) || has(sets.or, joint) || has(sets.but, joint)) return true
  const [a, b] = [figure.draft.x, after.draft.x * (after.unit?.code === '%' ? 100 : 1)]
  return joint?.text === ',' && a < b && b <= 2 * a
}

/** "More than 20 and less than 35": a lower and an upper bound on one quantity are a range. */
function twoBounds(tokens: readonly Token[], last: Found, next: Found, { sets }: Lexicon): Found | undefined {
  const joint = tokens[last.end]
  // "at least a hundred, at most three hundred"
  const isJoined = has(sets.and, joint) || has(sets.but, joint) || joint?.text === ','
  if (next.start !== last.end + 1 || !isJoined) return undefined
  if (last.draft.form === 'range' || last.draft.form === 'vague') return undefined
  if (next.draft.form === 'range' || next.draft.form === 'vague') return undefined
  const [low, high] = LOWER.has(last.draft.form) ? [last, next] : [next, last]
  const unit = next.unit ?? last.unit
  if (!isPoint(low) || !isPoint(high) || !LOWER.has(low.draft.form) || !UPPER.has(high.draft.form)) return undefined
  if (low.draft.x >= high.draft.x || (last.unit && last.unit.code !== unit?.code)) return undefined
  return { start: last.start, end: next.end, draft: { form: 'range', from: low.draft.x, to: high.draft.x }, unit }
}

const LOWER = new Set(['atLeast', 'moreThan'])
const UPPER = new Set(['atMost', 'upTo', 'lessThan'])

/** "More than 100 kilometres (60 miles)": the same quantity in another unit keeps its bound. What is merely "about" states its own rounding there. */
function converted(tokens: readonly Token[], last: Found, next: Found): Found | undefined {
  if (next.start !== last.end + 1 || tokens[last.end]?.text !== '(' || !isPoint(last) || !isPoint(next))
    return undefined
  if (!LOWER.has(last.draft.form) && !UPPER.has(last.draft.form)) return undefined
  if (next.draft.form !== 'point' || !last.unit || last.unit.kind !== next.unit?.kind || last.unit.kind === 'share')
    return undefined
  return { ...next, draft: { ...next.draft, form: last.draft.form } }
}

/** "Up 0.25 points, or 0.01 percent", "un recul de 120 postes, soit 6 %": the same change said twice, in two units. */
function restated(tokens: readonly Token[], last: Found, next: Found, { thatIs, sets }: Lexicon): Found | undefined {
  if (!last.change || next.change || !next.unit || next.unit.code === last.unit?.code) return undefined
  // "es decir, un 6 %", "або на 6 %"
  let from = next.start
  const before = tokens[from - 1]
  if (has(sets.by, before) || has(sets.byNear, before) || has(sets.articles, before)) from--
  if (tokens[from - 1]?.text === ',') from--
  const joint = phraseUntil(tokens, from, thatIs)
  const noun = joint ? joint.start - last.end : LONGEST_NOUN + 1
  if (noun < 0 || noun > LONGEST_NOUN) return undefined
  const between = tokens.slice(last.end, joint?.start)
  return between.every((token, i) => token.kind === WORD || (token.text === ',' && i === noun - 1))
    ? { ...next, change: last.change }
    : undefined
}

/** "1,200 FULL-TIME JOBS, or 6 percent", with its comma. */
const LONGEST_NOUN = 4

/**
 * "Est tombée de 500 000 à 320 000", "prévision de croissance de 1,4 % à 1 %": what could also say how far it went is where it began, if a
 * level of that size follows. A magnitude is that of both: "von 12 auf 9 Milliarden".
 */
function begun(tokens: readonly Token[], found: Found[], next: Found, lexicon: Lexicon): void {
  const last = found.at(-1)
  if (!last || next.start !== last.end + 1 || next.change || !isPoint(last) || !isPoint(next)) return
  const { sets } = lexicon
  if (!has(sets.level, tokens[last.end]) || !has(sets.from, tokens[last.start - 1])) return
  const scale = last.unit || scaleOf(tokens, last, lexicon) > 1 ? 1 : scaleOf(tokens, next, lexicon)
  const x = scale > 1 ? alike(last, undefined, scale) : last.draft.x
  const times = next.draft.x / x
  const isLevel = !last.unit || last.unit.code === next.unit?.code
  const change = isLevel && times > 1 / 4 && times < 4 ? undefined : last.change
  found[found.length - 1] = { ...last, change, draft: { ...last.draft, x } }
}

function isPoint(found: Found): found is PointFound {
  return found.draft.form !== 'range' && found.draft.form !== 'vague'
}

type PointFound = Found & { readonly draft: PointDraft }
