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
  for (const match of text.matchAll(WORD)) {
    const [word] = match
    tokens.push({ start: match.index, end: match.index + word.length, folded: fold(word) })
  }
  return tokens
}

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
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:\p{Lu}\.){2,}|(?:[cdjlmntCDJLMNT]|[Qq]u)(?=['’]\p{L}{2})|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\d+(?:[.,]\d+)*|[%‰$€£¥₴₹]/gu
