import type { Language } from './language/language.ts'
import { DIGITS, SYMBOL, type Token } from './tokens.ts'

export interface DigitsRead {
  /** A decimal literal, or undefined for what only looks like one: an address, a version, a serial number. */
  readonly literal: string | undefined
  readonly end: number
}

/** No quantity that people write in digits is longer; serial numbers and hashes are. */
const LONGEST = 20

/**
 * Reads "1,234,567.8", "1 234", "1.200,5", "12,34,567" from token `at`, which is a run of digits.
 * Groups after a space are taken along unless the number is the end of a name or a date: "May 5 300 people".
 */
export function readDigits(tokens: readonly Token[], at: number, language: Language, spaces = true): DigitsRead {
  const first = tokens[at]?.text ?? ''
  if (!isJoined(tokens, at + 1)) {
    const spaced = spaces && tokens[at + 1]?.kind === DIGITS ? spacedGroups(tokens, at) : undefined
    return spaced ? readSpaced(tokens, spaced) : { literal: first.length <= LONGEST ? first : undefined, end: at + 1 }
  }
  const groups = [first]
  const marks: string[] = []
  let end = at + 1
  for (; isJoined(tokens, end); end += 2) {
    marks.push(tokens[end]?.text ?? '')
    groups.push(tokens[end + 1]?.text ?? '')
  }
  const literal = literalOf(groups, marks, language)
  return { literal: literal !== undefined && literal.length <= LONGEST ? literal : undefined, end }
}

/** A separator at token `at`, and digits right behind it. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]
  if (mark?.kind !== SYMBOL || mark.spaced || !SEPARATORS.has(mark.text)) return false
  const digits = tokens[at + 1]
  return digits?.kind === DIGITS && !digits.spaced
}

const SEPARATORS = new Set(['.', ',', "'", '’', '٫', '٬'])

/** The end of "1 234 567" that starts at token `at`; undefined when it is one number followed by another. */
function spacedGroups(tokens: readonly Token[], at: number): { groups: string[]; end: number } | undefined {
  const first = tokens[at]
  if (!first || first.text.length > 3) return undefined
  const groups = [first.text]
  let end = at + 1
  for (; ; end++) {
    const token = tokens[end]
    if (token?.kind !== DIGITS || token.line || token.start !== (tokens[end - 1]?.end ?? 0) + 1) break
    if (token.text.length !== 3) return undefined
    groups.push(token.text)
  }
  return groups.length > 1 ? { groups, end } : undefined
}

function readSpaced(tokens: readonly Token[], { groups, end }: { groups: string[]; end: number }): DigitsRead {
  const mark = tokens[end]
  const digits = tokens[end + 1]
  const integer = groups.join('')
  if (integer.length > LONGEST) return { literal: undefined, end }
  if (mark && !mark.spaced && (mark.text === '.' || mark.text === ',') && digits?.kind === DIGITS && !digits.spaced)
    return { literal: `${integer}.${digits.text}`, end: end + 2 }
  return { literal: integer, end }
}

function literalOf(groups: readonly string[], marks: readonly string[], language: Language): string | undefined {
  const last = marks.at(-1)
  if (last === undefined) return groups.join('')
  const same = marks.every((mark) => mark === marks[0])
  const isDecimal = last === language.decimal || last === '٫'
  // One mark alone is the language's own; what cannot be a group of thousands is a decimal part, whichever mark it has.
  if (same && !(isDecimal && marks.length === 1) && grouped(groups)) return groups.join('')
  if (same && marks.length > 1) return undefined
  if (last !== '.' && last !== ',' && last !== '٫') return undefined
  const integers = groups.slice(0, -1)
  const inner = marks.slice(0, -1)
  if (inner.some((mark) => mark !== inner[0] || mark === last)) return undefined
  return integers.length === 1 || grouped(integers) ? `${integers.join('')}.${groups.at(-1)}` : undefined
}

/** 1,234,567 or, as in India, 12,34,567. */
function grouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups
  const last = rest.at(-1)
  if (last?.length !== 3 || first.length > 3 || first === '0') return false
  const inner = rest.slice(0, -1)
  return inner.every((group) => group.length === 3) || (first.length <= 2 && inner.every((group) => group.length === 2))
}
