import { common } from './common.ts'
import { namesIn } from './gazetteer/find.ts'
import { conceptsOfText } from './outcomes.ts'
import { type People, peopleOf } from './people.ts'
import { holds, type Profile } from './profile.ts'
import { termsOf } from './terms.ts'
import { readTokens } from './tokens.ts'
import { wordList } from './words/lists.ts'
import { plainVerbs } from './words/verbs.ts'

/** A figure's noun, read once for all claims. */
export interface Noun {
  readonly text: string
  readonly keys: readonly string[]
  readonly people: readonly People[]
  /** It names an outcome ("300 dead") or a people ("655,000 Iraqis"), which are judged as such. */
  readonly isJudgedElsewhere: boolean
}

export function readNoun(text: string, lang: string): Noun {
  const tokens = readTokens(text)
  return {
    text,
    // "es seien 1,3 Millionen gewesen"
    keys: termsOf(
      tokens.filter(({ folded }) => !isPlainVerb(folded)),
      lang,
    ).map(({ key }) => key),
    people: tokens.flatMap(({ folded }) => peopleOf(folded) ?? []),
    isJudgedElsewhere:
      conceptsOfText(text, lang) !== 0 || namesIn(text, tokens, lang).some(({ kind }) => kind === 'people'),
  }
}

/**
 * Whether a count is of what the claim counts: "300 tanks" is not about soldiers, "3,800 shells" neither. Words for anybody ("people")
 * tell nothing of a claim that counts people.
 */
export function nounFit(profile: Profile, noun: Noun | undefined): { agrees: boolean; word: string } | undefined {
  if (!noun || noun.keys.length === 0 || !profile.measure.unit.startsWith('{')) return undefined
  const { text: word, keys, people } = noun
  if (keys.some((key) => holds(profile, key))) return { agrees: true, word }
  if (profile.people && people.length > 0) {
    if (people.includes(profile.people) && profile.people !== 'others') return { agrees: true, word }
    const isAnybody = profile.people === 'general' || people.every((kind) => kind === 'general')
    return isAnybody ? undefined : { agrees: false, word }
  }
  if (noun.isJudgedElsewhere || (!profile.people && keys.some((key) => common.has(key)))) return undefined
  return { agrees: false, word }
}

const isPlainVerb = wordList(plainVerbs)
