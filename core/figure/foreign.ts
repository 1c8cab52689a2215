import type { NumberRead } from './amount.ts'
import { scales } from './cldr/scales.ts'
import { has, type Lexicon } from './lexicon.ts'
import { initialsFor, type Token, WORD } from './tokens.ts'
import { readWords } from './words.ts'

/**
 * A scale word that the language's data does not know stands at token `at`, next to a number: "2 milioni" in an English text, "3 万人",
 * "5 тысячами". Such a number is silent, since without its scale it would be too small by thousands.
 */
export function isScaleAt(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]
  if (token?.kind !== WORD) return false
  const scale = scaleWords()
  return scale.initials[token.initials] === 1 && isScale(token.text, scale) && !isKnown(token, lexicon)
}

function isScale(text: string, { whole, stems }: Scales): boolean {
  if (whole.has(text)) return true
  for (let length = text.length; length >= Math.max(SHORTEST_STEM, text.length - LONGEST_ENDING); length--)
    if (stems.has(text.slice(0, length))) return true
  if (text < '\u0080') return false
  return FRACTIONS.includes(text) || GLUED.has(text[0] ?? '') || THAI.some((word) => text.startsWith(word))
}

/**
 * The end of "tres vigésimos", "one twenty-fifth", "doscientos con setenta", "three nought four" behind the number that was read of it: its
 * words go on in a way that the reader does not know. Undefined where they do not.
 */
export function foreignEnd(tokens: readonly Token[], number: NumberRead, lexicon: Lexicon): number | undefined {
  const next = tokens[number.end]
  if (next?.kind !== WORD || next.block || !number.amount) return undefined
  // "322 cent": a hundred that follows words only, or a coin in the singular
  const isHundred = number.amount.digits && has(lexicon.sets.spelledOnly, next)
  if (isHundred && !lexicon.units.byFirst.has(next.text)) return number.end + 1
  if (isScaleAt(tokens, number.end, lexicon) || isFractionWord(next.text, lexicon)) return number.end + 1
  if (number.amount.digits || tokens[number.end - 1]?.kind !== WORD) return undefined
  const joint = [lexicon.sets.with, lexicon.sets.point].some((set) => has(set, next))
  const rest = readWords(tokens, joint ? number.end + 1 : number.end, lexicon)
  if (rest && (joint || number.amount.scale === 1)) return rest.end
  // "vingt et unième"
  const after = tokens[number.end + 1]
  const ordinal = has(lexicon.sets.and, next) && after?.kind === WORD && isFractionWord(after.text, lexicon)
  return ordinal ? number.end + 2 : undefined
}

function isFractionWord(word: string, { language, fractions, units, sets }: Lexicon): boolean {
  for (const ending of language.fractionEndings)
    if (word.length > ending.length + 2 && word.endsWith(ending))
      return !(fractions.has(word) || units.byFirst.has(word) || sets.plurals.set.has(word))
  return false
}

/** The case endings of "миллионами" and "tysiącach". */
const LONGEST_ENDING = 3

function isKnown(token: Token, lexicon: Lexicon): boolean {
  const { magnitudes, suffixes, units, currencies, vague, sets } = lexicon
  const { text } = token
  if (lexicon.fractions.has(text) || lexicon.denominators.has(text)) return true
  // Of a language without words, a scale that was not read with its number stands where it is not understood: "elfu 3".
  const spoken = lexicon.language.head !== 'none' && (magnitudes.has(text) || suffixes.has(text))
  if (spoken || units.byFirst.has(text) || currencies.byFirst.has(text)) return true
  return vague.byFirst.has(text) || [sets.stops, sets.plurals, sets.times, sets.months].some((set) => has(set, token))
}

/** "3분의 1", "3分の1": out of so many parts. */
const FRACTIONS = ['분의', '分の', '分之']

interface Scales {
  readonly whole: ReadonlySet<string>
  /** What the forms of one word have in common. */
  readonly stems: ReadonlySet<string>
  /** 1 at the `initialsOf` each of them, and of all that is not ASCII: most words are told by two letters. */
  readonly initials: Uint8Array
}

let compiled: Scales | undefined

function scaleWords(): Scales {
  compiled ??= compile()
  return compiled
}

function compile(): Scales {
  const whole = new Set(LEFT_OUT.split(' '))
  const stems = new Set<string>()
  for (const list of Object.values(scales)) {
    const forms = new Map<string, string>()
    for (const [word = '', power = ''] of list.split(', ').map((entry) => entry.split(' '))) {
      if (word.length < (word < LATIN_ENDS ? 4 : 2)) continue
      whole.add(word)
      if (isStem(word)) stems.add(word)
      if (word.length > 3) forms.set(power, shared(forms.get(power) ?? word, word))
    }
    for (const stem of forms.values()) if (isStem(stem)) stems.add(stem)
  }
  const initials = initialsFor(whole)
  initials[0] = 1
  return { whole, stems, initials }
}

/** What is shorter begins other words: bills, millers, military. */
function isStem(word: string): boolean {
  return word.length > SHORTEST_STEM || (word.length === SHORTEST_STEM && /[^a-z]/.test(word))
}

const SHORTEST_STEM = 5

/** Up to here, words of fewer than four letters are words of other languages as well: "mil", "bin", "min". */
const LATIN_ENDS = '\u0250'
/** Dozens, lakhs and crores, which compact numbers leave out where they count in millions. */
const LEFT_OUT =
  'dozzina dozzine dúzia dúzias dozijn tuzin tuziny tucet tucty dussin dusin tusin düzine дюжина дюжины дюжин lakhs crores லட்சம் கோடி లక్ష లక్షల కోటి కోట్ల ಲಕ್ಷ ಕೋಟಿ ലക്ഷം കോടി ලක්ෂ කෝටි'

/** Scripts that put no space behind a word. */
const GLUED = new Set('万萬億亿兆千百십백천만억조')
const THAI = ['พัน', 'หมื่น', 'แสน', 'ล้าน']

function shared(a: string, b: string): string {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return a.slice(0, length)
}
