import type { Clause } from './clause.ts'
import { isDate, isNoName, isSpeaker } from './names.ts'
import type { Passage } from './passage.ts'
import type { Token } from './tokens.ts'
import { sayingWords } from './words/attribution.ts'
import { wordList } from './words/lists.ts'
import { isStopWord } from './words/stop-words.ts'
import { timeWords } from './words/time.ts'

/**
 * The first word of a sentence has a capital whatever it is. It is likely a name where it alone, without an article, did what the figure
 * counts ("Saxony lost 300 bridges"): common nouns do so in the plural, or are written small nearby.
 */
export function isFirstName({ text, tokens, lang }: Passage, clause: Clause): boolean {
  const [first, verb] = tokens
  if (!first || !verb || clause.from !== 0 || clause.figureFrom < 2) return false
  const { folded } = first
  if (!/^\p{Lu}\p{Ll}+\s$/u.test(text.slice(first.start, verb.start))) return false
  if (isStopWord(folded, lang) || isBeside(folded) || isDate(folded) || isNoName(folded) || isSpeaker(folded))
    return false
  if (isSaying(verb.folded) || !singular[lang]?.test(text.slice(verb.start, verb.end))) return false
  return !common[lang]?.test(folded) && !isWrittenSmall(text, first)
}

function isWrittenSmall(text: string, { start, end }: Token): boolean {
  const word = text.slice(start, end).toLowerCase()
  const near = text.slice(Math.max(0, start - NEARBY), end + NEARBY)
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(near)
}

/** In characters to either side. */
const NEARBY = 500

/** How a verb in the past ends behind one subject. Ukrainian counts of things done take the neuter, which therefore shows none. */
const singular: Readonly<Record<string, RegExp>> = {
  en: /^(?:[a-z]{3,}ed|lost|saw|took|had|has|left|built)$/,
  de: /^(?:[a-zäöüß]{3,}te|hat|verlor)$/,
  fr: /^(?:a|[a-zàâçéèêëîïôûù]{3,}(?:it|ut))$/,
  es: /^(?:ha|\p{Ll}{3,}ó)$/u,
  uk: /^\p{Ll}{3,}(?:в|вся|ла|лася)$/u,
}

/** Plurals, where the verb tells none, and what happens or is done: "Floods destroyed", "Flooding destroyed". */
const common: Readonly<Record<string, RegExp>> = {
  en: /(?:[^s]s|ing|tion|ment|ness|age|fire|rain|people)$/,
  de: /(?:ung|heit|keit|wasser|regen|feuer)$/,
}

const isSaying = wordList(sayingWords)
const isBeside = wordList(timeWords)
