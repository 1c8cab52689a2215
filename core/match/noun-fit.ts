import type { Figure } from '../figure/index.ts'
import { namesIn } from './gazetteer/find.ts'
import { conceptsOfText } from './outcomes.ts'
import { peopleOf } from './people.ts'
import { holds, type Profile } from './profile.ts'
import { termsOf } from './terms.ts'
import { readTokens } from './tokens.ts'
import { common } from './words/english.ts'

/**
 * Whether a count is of what the claim counts: "300 tanks" is not about soldiers, "3,800 shells" neither. Words for anybody ("people")
 * tell nothing of a claim that counts people, and the name of a people is judged as a name.
 */
export function nounFit(
  profile: Profile,
  { noun }: Figure,
  lang: string,
): { agrees: boolean; word: string } | undefined {
  if (noun === undefined || !profile.measure.unit.startsWith('{')) return undefined
  const tokens = readTokens(noun)
  const terms = termsOf(tokens, lang)
  if (terms.length === 0) return undefined
  if (terms.some(({ key }) => holds(profile, key))) return { agrees: true, word: noun }
  const kinds = tokens.flatMap(({ folded }) => peopleOf(folded) ?? [])
  if (profile.people && kinds.length > 0) {
    if (kinds.includes(profile.people) && profile.people !== 'others') return { agrees: true, word: noun }
    return kinds.every((kind) => kind === 'general') || profile.people === 'general'
      ? undefined
      : { agrees: false, word: noun }
  }
  if (conceptsOfText(noun, lang) !== 0 || namesIn(noun, tokens, lang).some(({ kind }) => kind === 'people'))
    return undefined
  if (!profile.people && terms.some(({ key }) => common.has(key))) return undefined
  return { agrees: false, word: noun }
}
