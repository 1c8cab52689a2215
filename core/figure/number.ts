import { type Amount, decimal, type NumberRead, ratio, times, whole } from './amount.ts'
import { isCurrencySign } from './currency.ts'
import { readFraction } from './fraction.ts'
import { has, type Lexicon } from './lexicon.ts'
import { andHalf, magnified } from './magnitude.ts'
import { isPoint, readNumeral } from './numeral.ts'
import { phraseFrom } from './phrase.ts'
import { DIGITS, type Token, WORD } from './tokens.ts'
import { vulgarFraction } from './vulgar.ts'
import { readWords, type WordsRead } from './words.ts'

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
  if (vulgar) return magnified(tokens, ratio(...vulgar, true), at, at + 1, lexicon, priced)
  if (token.kind === DIGITS || isPoint(token, lexicon)) return readNumeral(tokens, at, lexicon, priced)
  const words = readWords(tokens, at, lexicon)
  return readFraction(tokens, at, words, lexicon) ?? (words && readSpelled(tokens, words, lexicon))
}

function readSpelled(tokens: readonly Token[], words: WordsRead, lexicon: Lexicon): NumberRead {
  const half = andHalf(tokens, whole(words.n, words.scale), words.end, lexicon)
  if (half) return scaled(tokens, half.amount, half.end, lexicon)
  const decimals = has(lexicon.sets.point, tokens[words.end]) && spokenDecimals(tokens, words.end + 1, lexicon)
  if (!decimals) return { amount: whole(words.n, words.scale), end: words.end }
  const amount = decimal(`${words.n}.${decimals.digits}`)
  return scaled(tokens, amount, decimals.end, lexicon)
}

function scaled(tokens: readonly Token[], amount: Amount, at: number, { magnitudes }: Lexicon): NumberRead {
  const factor = magnitudes.get(tokens[at]?.text ?? '')
  return factor ? { amount: times(amount, factor), end: at + 1 } : { amount, end: at }
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
  const joint = n && jointAt(tokens, first.end + hyphen, lexicon)
  if (!joint || (hyphen && tokens[joint.end]?.text !== '-')) return undefined
  const second = readNumber(tokens, joint.end + hyphen, lexicon, false)
  const d = second?.amount
  if (!second || !d || d.x <= 0 || !Number.isInteger(d.x) || d.fraction) return undefined
  // "3.5 out of 10" is a mark, no share.
  if (!Number.isInteger(n.x)) return joint.value.sure ? { amount: undefined, end: second.end } : undefined
  if (!joint.value.evenTop && n.x >= d.x) return undefined
  // "3 in 2005" and "two in three days" are no ratios; "two out of 2,005" is.
  const plain =
    joint.value.sure ||
    ((d.x <= 1000 || POWER.test(d.literal ?? '') || !d.bare) && (n.x <= 99 || (joint.value.evenTop && n.bare)))
  if (!plain || (!joint.value.sure && isMeasured(tokens, first.end, second.end, lexicon))) return undefined
  return { amount: ratio(n.x, d.x, n.digits && d.digits), end: second.end }
}

/** "one IN five", "un ménage SUR deux". */
function jointAt(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  const joint = phraseFrom(tokens, at, lexicon.ratio)
  if (joint || !lexicon.ratioAround) return joint
  for (let noun = at; noun < at + 2; noun++) {
    const token = tokens[noun]
    if (token?.kind !== WORD || token.block || has(lexicon.sets.stops, token) || lexicon.magnitudes.has(token.text))
      return undefined
    const behind = phraseFrom(tokens, noun + 1, lexicon.ratio)
    if (behind) return behind.value.around ? behind : undefined
  }
  return undefined
}

/** "3,800 over two weeks", "3 in 5 days": the second number measures something. */
function isMeasured(
  tokens: readonly Token[],
  first: number,
  second: number,
  { sets, units, currencies }: Lexicon,
): boolean {
  const next = tokens[second]
  if (next?.kind !== WORD || next.block) return isCurrencySign(tokens[first + 1])
  return has(sets.times, next) || units.byFirst.has(next.text) || currencies.byFirst.has(next.text)
}

const POWER = /^10+$/
