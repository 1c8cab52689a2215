import type { Claim } from '../claim/types.ts'
import { isCapital } from './names.ts'
import { primaryLang } from './terms.ts'
import { readTokens, type Token } from './tokens.ts'

/**
 * The words with a capital by which a claim is told: of its place, its question and its topic. Where all words have one, as German nouns
 * do, it shows a name only in the label of a place.
 */
export function properNamesOf({ question, population, place, topic }: Claim): string[] {
  const questions = Object.entries(question).filter(([lang]) => primaryLang(lang) !== 'de')
  const terms = topic?.groups.flat() ?? []
  const isTelling = questions.length === Object.keys(question).length && terms.some((term) => /^\p{Ll}/u.test(term))
  const labels = [population, place].flatMap((scope) => Object.values(scope?.label ?? {}))
  const names = [
    ...questions.flatMap(([, text]) => capitalsIn(text).filter(({ start }) => start > 0)),
    ...[...labels, ...(isTelling ? terms : [])].flatMap(capitalsIn),
  ]
  return [...new Set(names.map(({ folded }) => keyOfName(folded)))]
}

function capitalsIn(text: string): Token[] {
  return readTokens(text).filter((token) => isCapital(text, token))
}

/** So that "Ельбі" is "Ельба". */
export function keyOfName(folded: string): string {
  return folded.slice(0, Math.max(4, Math.min(6, folded.length - 1)))
}
