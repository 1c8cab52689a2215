import type { Claim } from '../claim/types.ts'
import type { Concepts } from './concepts.ts'
import { namesIn, related } from './gazetteer/find.ts'
import { conceptsOfText } from './outcomes.ts'
import type { Passage, Surroundings } from './passage.ts'
import { primaryLang } from './terms.ts'
import { readTokens } from './tokens.ts'
import type { Hit, PhraseId, Vocabulary } from './vocabulary.ts'

/** An editor's own words for a claim: a text must touch every group, and no `not`. */
export interface Topic {
  readonly groups: readonly TopicGroup[]
  readonly not: readonly PhraseId[]
}

/** Its terms, and what they stand for: "North Korean" is touched by "Пхеньян" too, "killed" by "died". */
export interface TopicGroup {
  readonly terms: readonly PhraseId[]
  readonly entities: readonly string[]
  readonly concepts: Concepts
}

/** A group without a word is no condition; a topic without a group recognises nothing. */
export function topicOf({ topic, question }: Claim, vocabulary: Vocabulary): Topic | undefined {
  if (!topic) return undefined
  const langs = [...new Set(['en', ...Object.keys(question).map(primaryLang)])]
  const ids = (terms: readonly string[]) => [...new Set(terms.flatMap((term) => vocabulary.add(term, 'term') ?? []))]
  const groups = topic.groups
    .map((terms) => ({ terms: ids(terms), entities: entitiesOf(terms, langs), concepts: conceptsOf(terms, langs) }))
    .filter(({ terms }) => terms.length > 0)
  return groups.length > 0 ? { groups, not: ids(topic.not ?? []) } : undefined
}

/** Where a passage touches a group. */
export function touchOf({ terms, entities, concepts }: TopicGroup, passage: Passage): Hit | undefined {
  for (const id of terms) {
    const hit = passage.phrases.get(id)
    if (hit) return hit
  }
  const name = passage.names.find(({ entity }) => entity !== undefined && entities.some((own) => related(own, entity)))
  const [first, last] = [passage.tokens[name?.from ?? -1], passage.tokens[(name?.to ?? 0) - 1]]
  if (first && last) return { start: first.start, end: last.end }
  return concepts === 0 ? undefined : passage.outcomes.find((outcome) => (outcome.concepts & concepts) !== 0)
}

/** What can be touched in a sentence and in all that surrounds it, gathered once for all topics. */
export interface Reach {
  readonly here: Touchable
  readonly anywhere: Touchable
  /** Phrases of the sentence and the headline. */
  readonly near: ReadonlySet<PhraseId>
}

export function reachOf({ sentence, before, headline }: Surroundings): Reach {
  const phrasesOf = (passage: Passage | undefined) => [...(passage?.phrases.keys() ?? [])]
  return {
    here: touchableIn([sentence]),
    anywhere: touchableIn([sentence, before, headline]),
    near: new Set([...phrasesOf(sentence), ...phrasesOf(headline)]),
  }
}

/** The surroundings touch every group, the sentence itself at least one, and no term rules the claim out. */
export function isMet({ groups, not }: Topic, { here, anywhere, near }: Reach): boolean {
  let met = 0
  for (const group of groups)
    if (touches(group, here)) met++
    else if (!touches(group, anywhere)) return false
  if (met === 0) return false
  // a `not` term before the sentence counts only where the topic is met with the help of what stands there
  const ruling = met === groups.length ? near : anywhere.phrases
  for (const id of not) if (ruling.has(id)) return false
  return true
}

interface Touchable {
  readonly phrases: ReadonlySet<PhraseId>
  readonly entities: readonly string[]
  readonly concepts: Concepts
}

function touchableIn(all: readonly (Passage | undefined)[]): Touchable {
  const passages = all.flatMap((passage) => passage ?? [])
  return {
    phrases: new Set(passages.flatMap(({ phrases }) => [...phrases.keys()])),
    entities: [...new Set(passages.flatMap(({ names }) => names.flatMap(({ entity }) => entity ?? [])))],
    concepts: passages.reduce((sum, { outcomes }) => outcomes.reduce((all, one) => all | one.concepts, sum), 0),
  }
}

function touches(group: TopicGroup, { phrases, entities, concepts }: Touchable): boolean {
  if ((group.concepts & concepts) !== 0) return true
  for (const id of group.terms) if (phrases.has(id)) return true
  for (const own of group.entities) for (const entity of entities) if (related(own, entity)) return true
  return false
}

function entitiesOf(terms: readonly string[], langs: readonly string[]): string[] {
  const named = terms.flatMap((term) => {
    const tokens = readTokens(term)
    // a name and nothing else: "Russian bank" stands for no country
    return langs.flatMap((lang) =>
      namesIn(term, tokens, lang).filter(({ from, to }) => from === 0 && to === tokens.length),
    )
  })
  return [...new Set(named.map(({ entity }) => entity))]
}

function conceptsOf(terms: readonly string[], langs: readonly string[]): Concepts {
  return terms.reduce((sum, term) => langs.reduce((all, lang) => all | conceptsOfText(term, lang), sum), 0)
}
