import { decimal, type NumberRead, ratio, times, whole } from './amount.ts'
import { readFraction } from './fraction.ts'
import { has, type Lexicon } from './lexicon.ts'
import { readNumeral } from './numeral.ts'
import { phraseFrom } from './phrase.ts'
import { DIGITS, type Token } from './tokens.ts'
import { vulgarFraction } from './vulgar.ts'
import { readWords } from './words.ts'

/** A number with its magnitude, without sign and unit, that starts at token `at`. A `priced` one has a currency before it. */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  priced: boolean,
): NumberRead | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const vulgar = vulgarFraction(token)
  if (vulgar) return { amount: ratio(...vulgar, true), end: at + 1 }
  if (token.kind === DIGITS || token.text === '.') return readNumeral(tokens, at, lexicon, priced)
  return readFraction(tokens, at, lexicon) ?? readSpelled(tokens, at, lexicon)
}

function readSpelled(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRead | undefined {
  const words = readWords(tokens, at, lexicon)
  if (!words) return undefined
  const decimals = has(lexicon.sets.point, tokens[words.end]) && spokenDecimals(tokens, words.end + 1, lexicon)
  if (!decimals) return { amount: whole(words.n, words.scale), end: words.end }
  const amount = decimal(`${words.n}.${decimals.digits}`)
  const factor = lexicon.magnitudes.get(tokens[decimals.end]?.text ?? '')
  return factor ? { amount: times(amount, factor), end: decimals.end + 1 } : { amount, end: decimals.end }
}

/** "point NOUGHT FOUR". */
function spokenDecimals(tokens: readonly Token[], at: number, { cardinals }: Lexicon) {
  let digits = ''
  let end = at
  for (;;) {
    const n = cardinals.get(tokens[end]?.text ?? '')
    if (n === undefined || digits.length > 15) break
    digits += n
    end++
  }
  return digits ? { digits, end } : undefined
}

/** "one in five", "two out of three", "1 over 3": the fraction, where it is one. */
export function readRatio(
  tokens: readonly Token[],
  at: number,
  number: NumberRead | undefined,
  lexicon: Lexicon,
): NumberRead | undefined {
  // "un sur cinq": an article that is one only here.
  const first = number ?? (has(lexicon.sets.articles, tokens[at]) ? { amount: whole(1), end: at + 1 } : undefined)
  const n = first?.amount
  // "a one-in-five chance"
  const hyphen = first && tokens[first.end]?.text === '-' ? 1 : 0
  const joint = n && Number.isInteger(n.x) && phraseFrom(tokens, first.end + hyphen, lexicon.ratio)
  if (!joint || (hyphen && tokens[joint.end]?.text !== '-')) return undefined
  const second = readNumber(tokens, joint.end + hyphen, lexicon, false)
  const d = second?.amount
  if (!second || !d || d.x <= 0 || !Number.isInteger(d.x) || d.fraction) return undefined
  if (!joint.value.evenTop && n.x >= d.x) return undefined
  // "3 in 2005" and "two in three days" are no ratios; "two out of 2,005" is.
  const plain = joint.value.sure || ((d.x <= 1000 || POWER.test(d.literal ?? '')) && n.x <= 99)
  if (!plain || (!joint.value.sure && has(lexicon.sets.times, tokens[second.end]))) return undefined
  return { amount: ratio(n.x, d.x, n.digits && d.digits), end: second.end }
}

const POWER = /^10+$/
