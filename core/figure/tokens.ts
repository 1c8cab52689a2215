import { digitOf } from './scripts.ts'

export const WORD = 0
export const DIGITS = 1
export const SYMBOL = 2

export type Kind = typeof WORD | typeof DIGITS | typeof SYMBOL

/** What stands before a token: nothing, white space, a line break, or the beginning of a paragraph, a heading or an item. */
export const JOINED = 0
export const SPACED = 1
export const LINE = 2
export const BLOCK = 3

export type Gap = typeof JOINED | typeof SPACED | typeof LINE | typeof BLOCK

/** One word, one run of digits, or one other character. Its text is cut out on first use: most words are never looked at. */
export class Token {
  readonly kind: Kind
  readonly start: number
  readonly end: number
  readonly gap: Gap
  /** A hash of its first two letters (`initialsOf`). */
  readonly initials: number
  readonly #source: string
  #text: string | undefined

  constructor(source: string, kind: Kind, start: number, end: number, gap: Gap) {
    this.kind = kind
    this.start = start
    this.end = end
    this.gap = gap
    const second = end - start > 1 ? source.charCodeAt(start + 1) : 0
    this.initials = kind === WORD ? initialsOf(source.charCodeAt(start), second) : 0
    this.#source = source
  }

  /** Words in lower case; digits as ASCII, whatever their script; symbols as they are. */
  get text(): string {
    this.#text ??= folded(this.#source.slice(this.start, this.end), this.kind)
    return this.#text
  }

  /** Its first letter is a capital. */
  get capital(): boolean {
    return this.kind === WORD && isCapital(this.#source.charCodeAt(this.start))
  }

  get spaced(): boolean {
    return this.gap !== JOINED
  }

  /** A line begins with it. */
  get line(): boolean {
    return this.gap >= LINE
  }

  /** A paragraph, a heading or an item begins with it, as far as line breaks tell: a wrapped line goes on in lower case or in digits. */
  get block(): boolean {
    return this.gap === BLOCK
  }
}

/** Below INITIALS, the same for both cases; 0 outside ASCII and Cyrillic. */
function initialsOf(first: number, second: number): number {
  if (first < 128 && second < 128) return ((first | 0x20) * 31 + (second | 0x20)) % INITIALS
  const isKnown = isCyrillic(first) && (second < 128 || isCyrillic(second))
  return isKnown ? (lowered(first) * 31 + lowered(second)) % INITIALS : 0
}

export const INITIALS = 1021

/** The `initialsOf` a word in lower case. */
export function initialsOfWord(word: string): number {
  return initialsOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0)
}

/** 1 at the `initialsOf` each word, and at 0 if one is not of ASCII: an apostrophe has several spellings. */
export function initialsFor(words: Iterable<string>): Uint8Array {
  const initials = new Uint8Array(INITIALS)
  for (const word of words) {
    const [first, second] = [word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0]
    initials[initialsOf(first, second)] = 1
    if (first > 127 || second > 127) initials[0] = 1
  }
  return initials
}

/** Splits a text in one pass; every character except white space is in exactly one token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let gap: Gap = BLOCK
  let last: Kind = SYMBOL
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === INVISIBLE) {
      at++
      continue
    }
    if (kind === SPACE) {
      if (code !== LINE_FEED) gap = gap === JOINED ? SPACED : gap
      else gap = gap >= LINE ? BLOCK : LINE
      at++
      continue
    }
    const start = at++
    if (kind !== SYMBOL) at = runEnd(text, at, kind)
    // A wrapped line cannot end in a full stop, a colon or a bracket, nor go on with a capital.
    if (gap === LINE && (last === SYMBOL || (kind === WORD && isCapital(code)))) gap = BLOCK
    tokens.push(new Token(text, kind, start, at, gap))
    gap = JOINED
    last = kind
  }
  return tokens
}

const LINE_FEED = 10

function isCapital(code: number): boolean {
  if (code < 128) return code <= 90
  // what is asked most besides
  if (isCyrillic(code)) return code < CYRILLIC + 0x30
  const letter = String.fromCharCode(code)
  return letter.toLowerCase() !== letter
}

/** 48 capitals, 32 of them and then 16 once more as small letters. */
const CYRILLIC = 0x400

function isCyrillic(code: number): boolean {
  return code >= CYRILLIC && code < CYRILLIC + 0x60
}

function lowered(code: number): number {
  if (!isCyrillic(code)) return code | 0x20
  return code < CYRILLIC + 0x10 ? code + 0x50 : code < CYRILLIC + 0x30 ? code + 0x20 : code
}

/** The end of a run of letters or of digits, which what is invisible does not end. An apostrophe between letters belongs to the word: "Israel's". */
function runEnd(text: string, from: number, kind: Kind): number {
  let end = from
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // most of a text, so without a call
    if (classes[code] === kind + 1) {
      end = at + 1
      continue
    }
    const found = classOf(code)
    if (found === kind) end = at + 1
    else if (found !== INVISIBLE && !(kind === WORD && isApostrophe(code, text, at))) break
  }
  return end
}

function isApostrophe(code: number, text: string, at: number): boolean {
  return (code === 0x27 || code === 0x2019) && at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === WORD
}

const SPACE = 3
/** Soft hyphens, joiners, directions, variation selectors: what core/anchor drops as well when it looks for a quote. */
const INVISIBLE = 4

/** One more than the class of each code unit, filled on first use: building it whole would cost every cold start. */
const classes = new Uint8Array(0x10000)

function classOf(code: number): Kind | typeof SPACE | typeof INVISIBLE {
  const known = classes[code]
  if (known === WORD + 1) return WORD
  if (known === DIGITS + 1) return DIGITS
  if (known === SYMBOL + 1) return SYMBOL
  if (known === SPACE + 1) return SPACE
  if (known === INVISIBLE + 1) return INVISIBLE
  const found = classify(String.fromCharCode(code))
  classes[code] = found + 1
  return found
}

function classify(character: string): Kind | typeof SPACE | typeof INVISIBLE {
  if (UNSEEN.test(character)) return INVISIBLE
  if (/[\p{L}\p{M}]/u.test(character)) return WORD
  if (digitOf(character.charCodeAt(0)) >= 0) return DIGITS
  if (/\s/.test(character)) return SPACE
  return SYMBOL
}

const UNSEEN = /^[\p{Cf}\p{DI}]$/u

/** Lower case, with one kind of apostrophe ("п’ять", "jusqu’à"); digits of any script as ASCII. */
function folded(raw: string, kind: Kind): string {
  if (kind === SYMBOL) return raw
  const plain = isPlain(raw)
  if (kind === WORD && plain) return raw.toLowerCase()
  const seen = plain ? raw : raw.replace(/[\p{Cf}\p{DI}]/gu, '')
  if (kind === DIGITS) return isAscii(seen) ? seen : Array.from(seen, (c) => digitOf(c.charCodeAt(0))).join('')
  return seen.toLowerCase().replace(/[’ʼ]/g, "'")
}

/** Nothing in it is invisible, and no apostrophe but the straight one. */
function isPlain(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    if (code > 127 && (code === 0x2019 || code === 0x2bc || classOf(code) === INVISIBLE)) return false
  }
  return true
}

function isAscii(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) if (raw.charCodeAt(at) > 127) return false
  return true
}
