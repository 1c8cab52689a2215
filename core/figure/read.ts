import type { PointForm, Value } from '../claim/types.ts'
import { hundredth, statedPrecision } from './amount.ts'
import { changeBefore } from './change.ts'
import type { Figure, Span } from './figure.ts'
import { hedgeAfter, hedgeBefore } from './hedge.ts'
import type { Lexicon } from './lexicon.ts'
import { nounAfter } from './noun.ts'
import { VULGAR } from './number.ts'
import { leadBefore, type Quantity, readQuantity } from './quantity.ts'
import { isScore, readRangeEnd, withUnitOf } from './range.ts'
import { sentencesOf } from './sentence.ts'
import { isSilent } from './silent.ts'
import { DIGITS, type Token, tokenize, WORD } from './tokens.ts'
import { readVague } from './vague.ts'

/** What one step of the reading found: a figure in tokens, or nothing, and where to go on. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly value: (phrase: string) => Value
  readonly unit?: string | undefined
  readonly currency?: string | undefined
  readonly change?: 'up' | 'down' | undefined
  /** The token after which the noun is looked for. */
  readonly noun: number | undefined
}

export function figuresIn(text: string, lexicon: Lexicon, lang: string | undefined): Figure[] {
  const tokens = tokenize(text)
  const figures: Figure[] = []
  let sentences: Span[] | undefined
  let sentence = 0
  let floor = 0
  for (let at = 0; at < tokens.length; ) {
    if (!canStart(tokens, at, lexicon)) {
      at++
      continue
    }
    const step = readAt(tokens, at, floor, lexicon)
    at = Math.max(step.next, at + 1)
    if (!step.found) continue
    floor = at
    sentences ??= sentencesOf(tokens)
    const figure = place(text, tokens, step.found, lexicon, lang)
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) < figure.end) sentence++
    figures.push({ ...figure, sentence: sentences[sentence] ?? { start: 0, end: text.length } })
  }
  return figures
}

function canStart(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.kind === WORD) return lexicon.starts.has(token.text)
  if (token.kind === DIGITS || VULGAR[token.text]) return true
  const next = tokens[at + 1]
  return token.text === '.' && token.spaced && next?.kind === DIGITS && !next.spaced
}

function readAt(
  tokens: readonly Token[],
  at: number,
  floor: number,
  lexicon: Lexicon,
): { found?: Found; next: number } {
  const vague = readVague(tokens, at, floor, lexicon)
  if (vague) return { found: vague, next: vague.end }
  const read = readQuantity(tokens, at, lexicon)
  if (!read) return { next: at + 1 }
  if (!read.quantity) return { next: read.end }
  const first = read.quantity
  const lead = leadBefore(tokens, first.start, lexicon)
  const second = readRangeEnd(tokens, first, lead?.kind, lexicon)
  if (second) {
    const span = rangeOf(tokens, first, second, lead, floor, lexicon)
    if (span) return span
  }
  if (isSilent(tokens, first, lexicon)) return { next: first.end }
  return point(tokens, first, floor, lexicon)
}

function rangeOf(
  tokens: readonly Token[],
  first: Quantity,
  second: Quantity,
  lead: { kind: 'between' | 'from'; start: number } | undefined,
  floor: number,
  lexicon: Lexicon,
): { found?: Found; next: number } | undefined {
  const low = withUnitOf(first, second)
  const high = second.unit ? second : { ...second, unit: low.unit }
  const noun = nounAfter(tokens, second.end, lexicon)
  if (isScore(tokens, first, second, noun !== undefined)) return { next: second.end }
  const bare = first.amount.bare && second.amount.bare
  const silent =
    (bare || second.amount.x <= 120) &&
    (isSilent(tokens, { ...first, unit: low.unit }, lexicon) || isSilent(tokens, high, lexicon))
  if (silent) return { next: second.end }
  const a = shown(low)
  const b = shown(high)
  if (!(a < b) || (lead?.kind === 'from' && changeBefore(tokens, lead.start, lexicon))) return undefined
  const start = lead && lead.start >= floor ? lead.start : first.start
  const hedge = hedgeBefore(tokens, start, floor, lexicon)
  return {
    found: {
      start: hedge?.at ?? start,
      end: second.end,
      value: (phrase) => ({ form: 'range', from: a, to: b, means: 'unstated', phrase }),
      ...unitOf(high),
      noun: second.end,
    },
    next: second.end,
  }
}

function point(tokens: readonly Token[], q: Quantity, floor: number, lexicon: Lexicon): { found: Found; next: number } {
  const before = hedgeBefore(tokens, q.start, floor, lexicon)
  const after = hedgeAfter(tokens, q.end, lexicon)
  const form: PointForm = before && before.form !== 'about' ? before.form : (after?.form ?? before?.form ?? 'point')
  const end = after?.at ?? q.end
  const x = shown(q)
  const amount = q.unit?.code === '%' ? hundredth(q.amount) : q.amount
  const precision = statedPrecision(amount)
  const fraction = amount.digits ? undefined : amount.fraction
  return {
    found: {
      start: before?.at ?? q.start,
      end,
      value: (phrase) => ({
        form,
        x,
        phrase,
        ...(precision === undefined ? {} : { precision }),
        ...(fraction === undefined ? {} : { fraction }),
      }),
      ...unitOf(q),
      change: changeBefore(tokens, before?.at ?? q.start, lexicon),
      noun: end,
    },
    next: end,
  }
}

function shown(q: Quantity): number {
  return q.unit?.code === '%' ? hundredth(q.amount).x : q.amount.x
}

function unitOf({ unit }: Quantity): { unit?: string; currency?: string } {
  if (!unit) return {}
  if (unit.kind === 'money') return { unit: unit.code, currency: unit.code }
  return { unit: unit.kind === 'share' ? '1' : unit.code }
}

function place(
  text: string,
  tokens: readonly Token[],
  found: Found,
  lexicon: Lexicon,
  lang: string | undefined,
): Omit<Figure, 'sentence'> {
  const start = tokens[found.start]?.start ?? 0
  const end = tokens[found.end - 1]?.end ?? text.length
  const phrase = text.slice(start, end)
  const value = found.value(phrase)
  const noun = found.noun === undefined ? undefined : nounAfter(tokens, found.noun, lexicon)
  return {
    start,
    end,
    text: phrase,
    value: lang === undefined || lang.startsWith('en') ? value : { ...value, lang },
    ...(found.unit === undefined ? {} : { unit: found.unit }),
    ...(found.currency === undefined ? {} : { currency: found.currency }),
    ...(noun ? { noun: text.slice(tokens[noun[0]]?.start, tokens[noun[1] - 1]?.end) } : {}),
    ...(found.change === undefined ? {} : { change: found.change }),
  }
}
