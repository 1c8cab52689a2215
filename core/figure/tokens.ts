import { digitOf } from './scripts.ts'

export const WORD = 0
export const DIGITS = 1
export const SYMBOL = 2

/** One word, one run of digits, or one other character. */
export interface Token {
  readonly kind: typeof WORD | typeof DIGITS | typeof SYMBOL
  readonly start: number
  readonly end: number
  /** Words in lower case; digits as ASCII, whatever their script; symbols as they are. */
  readonly text: string
  /** White space stands before it. */
  readonly spaced: boolean
  /** A line begins with it. */
  readonly line: boolean
  /** A paragraph, a heading or an item begins with it, as far as line breaks tell: a wrapped line goes on in lower case or in digits. */
  readonly block: boolean
  /** Its first letter is a capital. */
  readonly capital: boolean
}

/** Splits a text in one pass; every character except white space is in exactly one token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let spaced = true
  let lines = 2
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === SPACE) {
      spaced = true
      if (code === LINE_FEED) lines++
      at++
      continue
    }
    const start = at++
    if (kind === LETTER) at = wordEnd(text, at)
    else if (kind === DIGIT) while (at < text.length && classOf(text.charCodeAt(at)) === DIGIT) at++
    const raw = text.slice(start, at)
    const lower = kind === LETTER ? folded(raw) : kind === DIGIT ? ascii(raw) : raw
    const capital = kind === LETTER && lower.charCodeAt(0) !== code
    tokens.push({
      kind: kind === LETTER ? WORD : kind === DIGIT ? DIGITS : SYMBOL,
      start,
      end: at,
      text: lower,
      spaced,
      line: lines > 0,
      block: lines > 1 || (lines > 0 && (capital || !CONTINUED.has(tokens.at(-1)?.kind))),
      capital,
    })
    spaced = false
    lines = 0
  }
  return tokens
}

const LINE_FEED = 10
/** What a wrapped line can end in: not a full stop, a colon or a bracket. */
const CONTINUED = new Set<number | undefined>([WORD, DIGITS])

/** An apostrophe between letters belongs to the word: "Israel's". */
function wordEnd(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (classOf(code) === LETTER) continue
    const apostrophe = code === 0x27 || code === 0x2019
    if (!apostrophe || at + 1 >= text.length || classOf(text.charCodeAt(at + 1)) !== LETTER) break
  }
  return at
}

const LETTER = 1
const DIGIT = 2
const SPACE = 3
const OTHER = 4

/** Filled on first use of each code unit: building it whole would cost every cold start. */
const classes = new Uint8Array(0x10000)

function classOf(code: number): number {
  const known = classes[code]
  if (known) return known
  const found = classify(String.fromCharCode(code))
  classes[code] = found
  return found
}

function classify(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER
  if (digitOf(character.charCodeAt(0)) >= 0) return DIGIT
  if (/[\s\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]/.test(character)) return SPACE
  return OTHER
}

/** Lower case, with one kind of apostrophe: "п’ять", "jusqu’à". */
function folded(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

function ascii(digits: string): string {
  if (digits.charCodeAt(0) < 128) return digits
  let out = ''
  for (let i = 0; i < digits.length; i++) out += String(digitOf(digits.charCodeAt(i)))
  return out
}
