/** One word or number of a text, or a sign that stands for one (%, $). Offsets are UTF-16 code units. */
export interface Token {
  readonly start: number
  readonly end: number
  /** Lower case, without marks and apostrophes; thousands marks are gone: "4000". */
  readonly folded: string
}

/**
 * Every word of a text in order; linear in its length. Scripts written without spaces give one token per character; a word that French
 * cuts off stands alone ("l'Elbe").
 */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const end = plainEnd(text, at)
    if (end === at) {
      at++
      continue
    }
    WORD.lastIndex = at
    const word = end > at ? text.slice(at, end) : WORD.exec(text)?.[0]
    if (word !== undefined) tokens.push({ start: at, end: at + word.length, folded: fold(word) })
    at += word?.length ?? ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
  }
  return tokens
}

/** The end of a word of plain letters, which most are; `at` itself where no word begins; -1 where `WORD` has to tell. */
function plainEnd(text: string, at: number): number {
  let end = at
  while (isPlainLetter(text.charCodeAt(end))) end++
  const next = text.charCodeAt(end)
  if (end > at) return next > 127 || next === APOSTROPHE || (next === FULL_STOP && end === at + 1) ? -1 : end
  return next > 127 || (next >= ZERO && next <= NINE) || next === PERCENT || next === DOLLAR ? -1 : at
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

const [ZERO, NINE, PERCENT, DOLLAR, FULL_STOP, APOSTROPHE] = [48, 57, 37, 36, 46, 39]

/** "Zelenský's" -> "zelenskys", "U.S." -> "usa", "4,000" -> "4000": two spellings of one word are equal. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word
  if (UNITED_STATES.test(word)) return 'usa'
  const plain = ASCII.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain.replace(/['’‘]|\.(?!\d)|,/g, '').toLowerCase()
}

const PLAIN = /^[a-z]+$/
const UNITED_STATES = /^U(?:\.S\.|S)(?:A\.?)?(?:['’]s)?$/
const ASCII = /^[\x20-\x7e]*$/
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:\p{Lu}\.){2,}|(?:[cdjlmntCDJLMNT]|[Qq]u)(?=['’]\p{L}{2})|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\d+(?:[.,]\d+)*|[%‰$€£¥₴₹]/uy
