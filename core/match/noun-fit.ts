import { common } from './common.ts'
import { namesIn } from './gazetteer/find.ts'
import { type Concepts, conceptsOfText } from './outcomes.ts'
import { type People, peopleOf } from './people.ts'
import { holds, type Profile } from './profile.ts'
import { termsOf } from './terms.ts'
import { readTokens } from './tokens.ts'
import { wordList } from './words/lists.ts'
import { plainVerbs } from './words/verbs.ts'

/** A figure's noun, read once for all claims. */
export interface Noun {
  readonly text: string
  readonly lang: string
  readonly keys: readonly string[]
  readonly people: readonly People[]
  /** It names a people: "Iraqis". */
  readonly isPeople: boolean
  /** What it names that can be counted: "300 dead". */
  readonly concepts: Concepts
}

export function readNoun(text: string, lang: string): Noun {
  const tokens = readTokens(text)
  const isPeople = namesIn(text, tokens, lang).some(({ kind }) => kind === 'people')
  return {
    text,
    lang,
    // "es seien 1,3 Millionen gewesen"
    keys: termsOf(
      tokens.filter(({ folded }) => !isPlainVerb(folded) && !isNumberWord(folded)),
      lang,
    ).map(({ key }) => key),
    people: tokens.flatMap(({ folded }) => peopleOf(folded) ?? []),
    isPeople,
    concepts: conceptsOfText(text, lang),
  }
}

/**
 * Whether a count is of what the claim counts: "300 tanks" is not about soldiers, "3,800 shells" neither, nor are flats people because the
 * claim counts those who marched for flats. Words for anybody ("people") tell nothing of a claim that counts people, those for some of them
 * ("children") do.
 */
export function nounFit(profile: Profile, noun: Noun | undefined): { agrees: boolean; word: string } | undefined {
  if (!noun || noun.keys.length === 0 || !profile.measure.unit.startsWith('{')) return undefined
  const { text: word, keys, people, lang } = noun
  // "von 2.400 Wölfen"
  const isCounted = (key: string) => profile.counted.includes(key) || profile.counted.includes(key.replace(/n$/, ''))
  if (keys.some((key) => (lang === 'de' ? isCounted(key) : profile.counted.includes(key))))
    return { agrees: true, word }
  const isHeld = keys.some((key) => holds(profile, key))
  // in a language that the claim does not have, its topic alone can tell what it counts
  if (isHeld && !profile.questions.some((question) => question.lang === lang)) return { agrees: true, word }
  if (profile.people && people.length > 0) {
    if (people.includes('some') || (people.includes('soldiers') && profile.people !== 'soldiers'))
      return { agrees: isHeld, word }
    if (isHeld || (people.includes(profile.people) && profile.people !== 'others')) return { agrees: true, word }
    const isAnybody = profile.people === 'general' || people.every((kind) => kind === 'general')
    return isAnybody ? undefined : { agrees: false, word }
  }
  // a people is judged by its name, and an outcome as one
  if (noun.isPeople || (noun.concepts !== 0 && profile.concepts !== 0)) return undefined
  if (!profile.people && keys.every((key) => common.has(key))) return undefined
  return { agrees: false, word }
}

const isPlainVerb = wordList(plainVerbs)
/** "estime à 340 le nombre de cas" */
const isNumberWord = wordList('number total zahl anzahl nombre total numero cifra кількість число')
