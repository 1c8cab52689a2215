import type { Place } from '../claim/evidence.ts'
import type { Scope } from '../claim/types.ts'
import { aspectsMet } from './aspects.ts'
import type { ClaimIndex } from './claim-index.ts'
import { common } from './common.ts'
import type { Evidence } from './evidence.ts'
import { related } from './gazetteer/find.ts'
import { isNamed } from './names-fit.ts'
import { namedInstead } from './other-claim.ts'
import type { Passage, Surroundings } from './passage.ts'
import type { Profile, ScopeKind } from './profile.ts'
import { type Topic, touchOf } from './topic.ts'
import type { Hit, PhraseId } from './vocabulary.ts'
import { logOddsOf, type Weighed, weights } from './weights.ts'
import { fitWords } from './words-fit.ts'

/** What the surroundings say about a claim, whichever figure in them is meant; nothing where they say so little that all else would come to less than `least`. */
export function weighText(
  profile: Profile,
  surroundings: Surroundings,
  index: ClaimIndex,
  least = Number.NEGATIVE_INFINITY,
): Weighed[] | undefined {
  const words = weighWords(profile, surroundings, index)
  const topic = profile.topic ? weighTopic(profile.topic, surroundings) : []
  if (logOddsOf(words) + logOddsOf(topic) + MOST_BESIDE < least) return undefined
  return [
    ...topic,
    ...words,
    ...weighScope('population', profile, surroundings, index),
    ...weighScope('place', profile, surroundings, index),
    ...weighParty(profile, surroundings),
    ...weighTime(profile, surroundings),
  ]
}

/** What scopes, parties and years can add at most. */
const MOST_BESIDE = weights.populationAgrees + weights.placeAgrees + weights.partyNamed + weights.timeAgrees

/** What is missing to tie the sentence to a claim, or ties it to one of the `others`; it weighs nothing, but with any of it a match is not sure. */
export function weighHold(
  profile: Profile,
  others: readonly Profile[],
  surroundings: Surroundings,
  index: ClaimIndex,
): Weighed[] {
  const parts: Weighed[] = []
  const other = namedInstead(profile, others, surroundings.sentence)
  if (other !== undefined) parts.push({ weight: weights.other, evidence: { code: 'other', word: other } })
  if (isNamed(profile, surroundings) === false && !isMeant(profile, surroundings, index))
    parts.push({ weight: weights.unnamed, evidence: { code: 'unnamed' } })
  if (!isTouched(profile, surroundings)) parts.push({ weight: weights.carried, evidence: { code: 'carried' } })
  return parts
}

/**
 * A country is taken for granted by its own papers: two groups of the topic, or nearly the whole question, make up for its name. Whose
 * people are counted must be said.
 */
function isMeant(profile: Profile, surroundings: Surroundings, index: ClaimIndex): boolean {
  const { sentence, headline } = surroundings
  const { topic, entities } = profile
  if (entities.population.length > 0 || !entities.isCountrywide) return false
  if (topic)
    return topic.groups.filter((group) => [sentence, headline].some((one) => one && touchOf(group, one))).length >= 2
  return fitWords(profile, surroundings, index).coverage >= NEARLY_WHOLE
}

/** A name, a source, an outcome or a telling word of the claim stands in the sentence, outside of its figures. */
function isTouched(profile: Profile, { sentence, figures }: Surroundings): boolean {
  const { topic, population, place, estimates, entities, concepts } = profile
  const isOutside = (hit: Hit | undefined) =>
    hit !== undefined && !figures.some(({ start, end }) => hit.start < end && hit.end > start)
  const phrases = [...population.names, ...place.names, ...estimates.flatMap(({ parties }) => parties)]
  return (
    (topic?.groups ?? []).some((group) => isOutside(touchOf(group, sentence))) ||
    phrases.some((id) => isOutside(sentence.phrases.get(id))) ||
    sentence.names.some(
      ({ entity }) =>
        entity !== undefined && [...entities.population, ...entities.place].some((own) => related(own, entity)),
    ) ||
    sentence.outcomes.some((outcome) => (outcome.concepts & concepts) !== 0) ||
    [...profile.questions.flatMap(({ keys }) => keys), ...profile.further].some(
      (key) => !/^\d/.test(key) && !common.has(key) && isOutside(sentence.words.get(key)),
    )
  )
}

/** A topic is met or not (candidates.ts); here it counts how close to the figure it is touched. */
function weighTopic({ groups }: Topic, surroundings: Surroundings): Weighed[] {
  const words: Record<Place, string[]> = { sentence: [], before: [], headline: [] }
  for (const group of groups) {
    for (const where of PLACES) {
      const passage = surroundings[where]
      const hit = passage && touchOf(group, passage)
      if (!hit) continue
      words[where].push(written(passage, hit))
      break
    }
  }
  const places = PLACES.filter((where) => words[where].length > 0)
  const weigh = { sentence: 0, before: weights.groupBefore, headline: weights.groupHeadline }
  return [
    { weight: weights.topicMet },
    ...places.map(
      (where): Weighed => ({
        weight: weigh[where] * words[where].length,
        evidence: { code: 'topic', words: words[where], where },
      }),
    ),
  ]
}

function weighWords(profile: Profile, surroundings: Surroundings, index: ClaimIndex): Weighed[] {
  const { coverage, mass, focus, shared } = fitWords(profile, surroundings, index)
  if (profile.topic) return [{ weight: weights.topicCoverage * coverage }]
  const evidence = PLACES.flatMap((where): Evidence[] => {
    const passage = surroundings[where]
    const words = shared.filter((word) => word.where === where).slice(0, MOST_WORDS)
    return passage && words.length > 0
      ? [{ code: 'words', words: words.map(({ key }) => written(passage, passage.words.get(key))), where }]
      : []
  })
  const aspects = aspectsMet(profile, surroundings)
  const weight =
    weights.wordsBias +
    weights.wordsCoverage * Math.max(coverage, weights.aspectsCoverage * aspects) +
    weights.wordsMass * Math.max(mass, weights.aspectsMass * aspects) +
    weights.wordsFocus * Math.max(focus, weights.aspectsFocus * aspects)
  return [{ weight }, ...evidence.map((one): Weighed => ({ weight: 0, evidence: one }))]
}

/** For a claim whose population or place is named; against it where only that of another claim is. */
function weighScope(
  code: ScopeKind,
  { [code]: own, entities }: Profile,
  { sentence, headline, before }: Surroundings,
  index: ClaimIndex,
): Weighed[] {
  for (const passage of [sentence, before, headline]) {
    const hit = passage && (firstHit(own.names, passage) ?? (own.scope && firstName(entities[code], passage)))
    if (hit)
      return [{ weight: weights[`${code}Agrees`], evidence: { code, agrees: true, word: written(passage, hit) } }]
  }
  const { scope } = own
  if (!scope) return []
  for (const [id, hit] of sentence.phrases)
    if (!own.wider.includes(id) && index.scopes[code].get(id)?.every((other) => !isWithin(scope, other)))
      return [{ weight: weights[`${code}Differs`], evidence: { code, agrees: false, word: written(sentence, hit) } }]
  return []
}

function firstHit(ids: readonly PhraseId[], { phrases }: Passage): Hit | undefined {
  for (const id of ids) {
    const hit = phrases.get(id)
    if (hit) return hit
  }
  return undefined
}

function firstName(own: readonly string[], { names, tokens }: Passage): Hit | undefined {
  const name = names.find(({ entity }) => entity !== undefined && own.some((one) => related(one, entity)))
  const [first, last] = [tokens[name?.from ?? -1], tokens[(name?.to ?? 0) - 1]]
  return first && last ? { start: first.start, end: last.end } : undefined
}

function isWithin(a: Scope, b: Scope): boolean {
  return a.code === b.code || (a.within?.includes(b.code) ?? false) || (b.within?.includes(a.code) ?? false)
}

function weighParty({ estimates }: Profile, surroundings: Surroundings): Weighed[] {
  const found = firstOf(
    estimates.flatMap(({ parties }) => parties),
    surroundings,
  )
  return found ? [{ weight: weights.partyNamed, evidence: { code: 'party', ...found } }] : []
}

function weighTime({ years }: Profile, { sentence, figures }: Surroundings): Weighed[] {
  if (!years || sentence.years.length === 0) return []
  const named = sentence.years.filter(({ start }) => !figures.some((one) => start >= one.start && start < one.end))
  const all = named.map(({ year }) => year)
  if (all.length === 0) return []
  const agrees = all.some((year) => year >= years[0] && year <= years[1])
  // what began some years before is counted to this day, and later years may be those of the text itself
  if (!agrees && all.some((year) => year >= years[0] - SLACK)) return []
  return [{ weight: agrees ? weights.timeAgrees : weights.timeDiffers, evidence: { code: 'time', agrees, years: all } }]
}

function firstOf(ids: readonly PhraseId[], surroundings: Surroundings): { word: string; where: Place } | undefined {
  for (const where of PLACES) {
    const passage = surroundings[where]
    for (const id of ids) {
      const hit = passage?.phrases.get(id)
      if (passage && hit) return { word: written(passage, hit), where }
    }
  }
  return undefined
}

function written(passage: Passage, hit: { readonly start: number; readonly end: number } | undefined): string {
  return hit ? passage.text.slice(hit.start, hit.end) : ''
}

const PLACES: readonly Place[] = ['sentence', 'before', 'headline']
const MOST_WORDS = 8
const SLACK = 3
const NEARLY_WHOLE = 0.75
