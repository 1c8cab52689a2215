import type { Span } from '../figure/index.ts'
import type { Clause } from './clause.ts'
import { common } from './common.ts'
import { isDirection } from './direction.ts'
import { isParty } from './name-instead.ts'
import type { Passage } from './passage.ts'
import { holds, type Profile } from './profile.ts'
import { keyOfName } from './proper-names.ts'
import { stem } from './stem.ts'
import { sayingWords, speakers } from './words/attribution.ts'
import { wordList } from './words/lists.ts'
import { isStopWord } from './words/stop-words.ts'
import { timeWords } from './words/time.ts'
import { pastEndings, plainVerbs } from './words/verbs.ts'

/** A word by which a clause says something of its own. */
export interface OwnWord {
  readonly at: number
  readonly key: string
  /** It is one of the claim's words. */
  readonly isClaims: boolean
}

/** The content words of tokens `from` to `to`, but for figures, names, words for the claim's place or people, sources ("campaigners say"), and words of time. */
export function ownWords(
  profile: Profile,
  { text, tokens, names, phrases, lang }: Passage,
  figures: readonly Span[],
  from: number,
  to: number,
): OwnWord[] {
  const words: OwnWord[] = []
  for (let at = from; at < to; at++) {
    const { folded, start } = tokens[at] ?? { folded: '', start: 0 }
    if (!/^\p{L}{2}/u.test(folded) || isStopWord(folded, lang) || isBeside(folded) || isDirection(folded)) continue
    if (profile.measure.unitWords.includes(folded) || isSaying(tokens[at + 1]?.folded ?? '')) continue
    if (figures.some((figure) => start >= figure.start && start < figure.end)) continue
    const key = stem(folded, lang)
    if (profile.scopeWords.includes(key)) continue
    const isClaims = !(lang === 'en' && common.has(key)) && holds(profile, key)
    const name = names.find((name) => at >= name.from && at < name.to)
    // "im Ausstand" is written as names are, and the claim tells that it is none
    if (name && !(isClaims && name.entity === undefined && !profile.properNames.includes(keyOfName(folded)))) continue
    if (!isClaims && isParty(profile, phrases, tokens[at])) continue
    // a capital within a sentence shows a name, but in German
    if (!isClaims && at > 0 && lang !== 'de' && /\p{Lu}/u.test(text.charAt(start))) continue
    words.push({ at, key, isClaims })
  }
  return words
}

/** Whether the sentence has a word of the claim besides names and figures. */
export function hasClaimWord(profile: Profile, sentence: Passage, figures: readonly Span[]): boolean {
  return ownWords(profile, sentence, figures, 0, sentence.tokens.length).some(({ isClaims }) => isClaims)
}

/** A verb of the clause's own stands where it governs the figure: "has planted 93,500 hectares", "93.500 Hektar Wald aufforsten". */
export function hasVerb(here: readonly OwnWord[], { figureFrom }: Clause, { text, tokens, lang }: Passage): boolean {
  const written = (at: number) => text.slice(tokens[at]?.start, tokens[at]?.end)
  return here.some(({ at, isClaims }) => {
    if (isClaims) return false
    if (lang === 'de' && at > figureFrom) return /^\p{Ll}+en$/u.test(written(at))
    if (at !== figureFrom - 1) return false
    if (lang === 'en' && isModal(tokens[at - 1]?.folded ?? '')) return true
    // "recuperó", which is folded like a noun
    return pastEndings[lang]?.test(tokens[at]?.folded ?? '') || accented[lang]?.test(written(at)) || false
  })
}

/** Verbs that their accents or the future show. */
const accented: Readonly<Record<string, RegExp>> = {
  es: /(?:ó|[aei]rán?)$/,
  fr: /\p{Ll}(?:era|ira|eront|iront)$/u,
}
const isModal = wordList('will would could can may might must shall should to')
const isSaying = wordList(sayingWords)
const isBeside = wordList([sayingWords, speakers, timeWords, plainVerbs].join(' '))
