import type { Claim } from '../claim/types.ts'
import { related } from './gazetteer/find.ts'
import { isCapital, isDate, isNoName, roleOf } from './names.ts'
import type { Passage } from './passage.ts'
import { holds, type Profile } from './profile.ts'
import type { Standing } from './standing.ts'
import { stem } from './stem.ts'
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

/**
 * The name that a sentence sets in the place of the claim's own, which only its surroundings have: "On the Aller 300 bridges are
 * destroyed" speaks of the Elbe no longer. Who says the figure, or did what is counted, sets nothing in its place.
 */
export function nameInstead(profile: Profile, passage: Passage, { clause }: Standing): string | undefined {
  const { properNames, entities } = profile
  const { text, tokens, lang } = passage
  if (lang === 'de' || (properNames.length === 0 && entities.place.length === 0)) return undefined
  if (isOwnNamed(profile, passage)) return undefined
  for (let at = Math.max(1, clause.mainFrom); at < clause.to; at++) {
    if (at >= clause.figureFrom && at < clause.figureTo) continue
    if (!isStrange(profile, text, tokens, at, lang)) continue
    let to = at + 1
    while (
      to < clause.to &&
      isCapital(text, tokens[to]) &&
      /^[\s-]*$/.test(text.slice(tokens[to - 1]?.end, tokens[to]?.start))
    )
      to++
    const role = roleOf(text, tokens, at, to)
    if (role === 'subject' || role === 'place') return text.slice(tokens[at]?.start, tokens[to - 1]?.end)
    at = to - 1
  }
  return undefined
}

/** One of the claim's own names stands in a sentence. */
export function isOwnNamed({ properNames, entities }: Profile, { tokens, names }: Passage): boolean {
  const own = [...entities.population, ...entities.place]
  return (
    names.some(({ entity }) => entity !== undefined && own.some((one) => related(one, entity))) ||
    tokens.some(({ folded }) => properNames.includes(keyOfName(folded)))
  )
}

function isStrange(profile: Profile, text: string, tokens: readonly Token[], at: number, lang: string): boolean {
  const token = tokens[at]
  if (!token || !isCapital(text, token) || isDate(token.folded) || isNoName(token.folded)) return false
  // the first word of a sentence or a quotation
  if (/[.!?:"“„«]\s*$/.test(text.slice(tokens[at - 1]?.end, token.start))) return false
  return !holds(profile, stem(token.folded, lang))
}

function capitalsIn(text: string): Token[] {
  return readTokens(text).filter((token) => isCapital(text, token))
}

/** So that "Ельбі" is "Ельба". */
export function keyOfName(folded: string): string {
  return folded.slice(0, Math.max(4, Math.min(6, folded.length - 1)))
}
