import { isFirstName } from './first-name.ts'
import { related } from './gazetteer/find.ts'
import { isCapital, isDate, isNoName, isSpeaker, roleOf } from './names.ts'
import type { Passage } from './passage.ts'
import { isGermanName, isPlaced } from './placed-name.ts'
import { holds, type Profile } from './profile.ts'
import { keyOfName } from './proper-names.ts'
import type { Standing } from './standing.ts'
import { stem } from './stem.ts'
import type { Token } from './tokens.ts'
import { isStopWord } from './words/stop-words.ts'

/**
 * The name that a sentence sets in the place of the claim's own, which only its surroundings have: "On the Aller 300 bridges are
 * destroyed" speaks of the Elbe no longer. Who says the figure, or did what is counted, sets nothing in its place, unless it is told by
 * where it is: "Engineers on the Aller counted 300".
 */
export function nameInstead(profile: Profile, sentence: Passage, { clause }: Standing): string | undefined {
  const { properNames, entities } = profile
  const { text, tokens } = sentence
  if (properNames.length === 0 && entities.place.length === 0) return undefined
  if (isOwnNamed(profile, sentence)) return undefined
  const [first] = tokens
  if (first && !isOfClaim(profile, sentence, first) && isFirstName(sentence, clause))
    return text.slice(first.start, first.end)
  const run = firstRun(profile, sentence, clause)
  if (run !== undefined) return run
  const end = untilFigure(sentence, clause.figureTo)
  for (let at = 1; at < end; at++) {
    if (at >= clause.figureFrom && at < clause.figureTo) continue
    if (!isStrange(profile, sentence, at)) continue
    let to = at + 1
    while (to < end && isCapital(text, tokens[to]) && isSpaced(text, tokens, to)) to++
    if (isInstead(sentence, clause, at, to)) return text.slice(tokens[at]?.start, tokens[to - 1]?.end)
    at = to - 1
  }
  return undefined
}

/** Two capitals in a row begin a sentence with a name: "Orlund Water was fined". */
function firstRun(profile: Profile, sentence: Passage, clause: Standing['clause']): string | undefined {
  const { text, tokens, names, lang } = sentence
  let to = 0
  while (to < clause.figureFrom && isCapital(text, tokens[to]) && (to === 0 || isSpaced(text, tokens, to))) to++
  if (lang === 'de' || to < 2 || clause.mainFrom > 0 || isStopWord(tokens[0]?.folded ?? '', lang)) return undefined
  if (names.some(({ from, entity }) => from < to && entity !== undefined) || roleOf(text, tokens, 0, to) === 'source')
    return undefined
  const run = tokens.slice(0, to)
  const isKnown = run.some(
    (token) => isParty(profile, sentence.phrases, token) || isSpeaker(token.folded) || isDate(token.folded),
  )
  return isKnown || run.every((token) => isOfClaim(profile, sentence, token))
    ? undefined
    : text.slice(tokens[0]?.start, tokens[to - 1]?.end)
}

function isSpaced(text: string, tokens: readonly Token[], at: number): boolean {
  return /^[\s-]*$/.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start))
}

function isInstead(sentence: Passage, clause: Standing['clause'], from: number, to: number): boolean {
  const { text, tokens, names } = sentence
  const role = roleOf(text, tokens, from, to)
  if (from >= clause.mainFrom && from < clause.to && (role === 'subject' || role === 'place')) return true
  if (!isPlaced(sentence, from)) return false
  // where a source sits, or what it is called by: "officials in Kyiv", "in the Health Ministry"
  const isSeat = names.some((name) => name.from === from && name.kind === 'capital')
  return role !== 'source' || !(isSeat || tokens.slice(from, to + 1).some(({ folded }) => isSpeaker(folded)))
}

/** A list goes on with the next figure. */
function untilFigure({ tokens }: Passage, figureTo: number): number {
  const next = tokens.findIndex(({ folded }, at) => at >= figureTo && /^\d/.test(folded))
  return next < 0 ? tokens.length : next
}

/** One of the claim's own names stands in a sentence. */
export function isOwnNamed({ properNames, entities }: Profile, { tokens, names }: Passage): boolean {
  const own = [...entities.population, ...entities.place]
  return (
    names.some(({ entity }) => entity !== undefined && own.some((one) => related(one, entity))) ||
    tokens.some(({ folded }) => properNames.includes(keyOfName(folded)))
  )
}

function isStrange(profile: Profile, passage: Passage, at: number): boolean {
  const { text, tokens, lang } = passage
  const token = tokens[at]
  if (!token || !isCapital(text, token) || isDate(token.folded) || isNoName(token.folded)) return false
  if (isSpeaker(token.folded) || (lang === 'de' && !isGermanName(passage, at))) return false
  // the first word of a sentence or a quotation
  if (/[.!?:"“„«]\s*$/.test(text.slice(tokens[at - 1]?.end, token.start))) return false
  return !isOfClaim(profile, passage, token)
}

function isOfClaim(profile: Profile, passage: Passage, token: Token): boolean {
  return holds(profile, stem(token.folded, passage.lang)) || isParty(profile, passage.phrases, token)
}

/** Part of the name of one who gave an estimate. */
export function isParty({ estimates }: Profile, phrases: Passage['phrases'], token: Token | undefined): boolean {
  return estimates.some(({ parties }) =>
    parties.some((id) => {
      const hit = phrases.get(id)
      return token !== undefined && hit !== undefined && hit.start <= token.start && hit.end >= token.end
    }),
  )
}
