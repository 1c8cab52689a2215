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
  const counts = counting[lang]?.test(text.slice(verb.start, verb.end)) ?? false
  if ((isSaying(verb.folded) && !counts) || !singular[lang]?.test(text.slice(verb.start, verb.end))) return false
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
  en: /^(?:[a-z]{3,}ed|lost|saw|took|had|has|left|built|holds|hosts|houses|counts|records|reports|needs|employs)$/,
  de: /^(?:[a-zäöüß]{3,}te|hat|verlor|zählt|meldet|verzeichnet|nahm|beherbergt|braucht)$/,
  fr: /^(?:a|[a-zàâçéèêëîïôûù]{3,}(?:it|ut)|compte|recense|totalise|affiche|enregistre|accueille|abrite|déplore)$/,
  es: /^(?:ha|\p{Ll}{3,}ó|tiene|cuenta|suma|registra|acumula|acoge|supera|alcanza|necesita)$/u,
  uk: /^(?:\p{Ll}{3,}(?:в|вся|ла|лася)|має|налічує|нараховує|приймає|потребує)$/u,
}

/** What places do as much as sources: "Hamburg zählt 1.976". */
const counting: Readonly<Record<string, RegExp>> = {
  en: /^(?:counts|records|reports|recorded|reported|registered|counted)$/,
  de: /^(?:zählt|zählte|meldet|meldete)$/,
  fr: /^(?:compte|recense|enregistre)$/,
  es: /^(?:cuenta|registra|registró|contabilizó)$/,
  uk: /^(?:нараховує|нарахував|нарахувала)$/,
}

/** Plurals, where the verb tells none, and what happens or is done: "Floods destroyed", "Flooding destroyed". */
const common: Readonly<Record<string, RegExp>> = {
  en: /(?:[^s]s|ing|tion|ment|ness|age|fire|rain|people)$/,
  de: /(?:ung|heit|keit|wasser|regen|feuer)$/,
}

const isSaying = wordList(sayingWords)
const isBeside = wordList(timeWords)
