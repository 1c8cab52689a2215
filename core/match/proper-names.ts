import type { Claim } from '../claim/types.ts'
import { isCapital } from './names.ts'
import { primaryLang } from './terms.ts'
import { readTokens, type Token } from './tokens.ts'
import { wordList } from './words/lists.ts'

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
  const telling = names.filter(({ folded }) => !isGeneric(folded))
  return [...new Set((telling.length > 0 ? telling : names).map(({ folded }) => keyOfName(folded)))]
}

/** Many names have such a part, so that it tells none. */
const isGeneric =
  wordList(`water energy power bank group company airlines airways motors university college hospital club united city town county state states region
  river lake north south east west new great saint republic kingdom party council union association national international world street
  grupo banco universidad rio san santa nueva nuevo republica partido nacional
  groupe banque universite saint sainte nouvelle nouveau republique parti nationale national
  gruppe universitat verein partei bundes neue neuer
  група банк університет республіка партія`)

function capitalsIn(text: string): Token[] {
  return readTokens(text).filter((token) => isCapital(text, token))
}

/** So that "Ельбі" is "Ельба". */
export function keyOfName(folded: string): string {
  return folded.slice(0, Math.max(4, Math.min(6, folded.length - 1)))
}
