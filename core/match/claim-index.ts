import type { Claim, Scope } from '../claim/types.ts'
import { common } from './common.ts'
import { type PackedLessons, packed } from './learned/lessons.ts'
import type { Taught } from './learned/types.ts'
import type { Sought } from './passage.ts'
import { type Profile, profileOf, type ScopeKind } from './profile.ts'
import type { TopicGroup } from './topic.ts'
import { type PhraseId, Vocabulary } from './vocabulary.ts'

/** A claim, and what editors' decisions have taught of it: those terms that say something. */
export type TaughtClaim = Claim & { readonly learned?: readonly Taught[] }

/** Claims made ready for look-up. Built once per set of claims and kept; nothing of it changes from one text to the next. */
export interface ClaimIndex extends Sought {
  readonly profiles: readonly Profile[]
  /** Claims without a topic, by the words of their question and estimates: positions in `profiles`. */
  readonly byWord: ReadonlyMap<string, Uint32Array>
  /** Claims without a topic, by the country, people or place that they are about. */
  readonly byEntity: ReadonlyMap<string, readonly number[]>
  /** What the words of each claim's first question weigh together. */
  readonly questionWeights: Float64Array
  /** A place for each claim to add up words in, zero between two uses: one as long for every sentence costs more than the adding. */
  readonly sums: Float64Array
  /** Claims with a topic, by every phrase of their rarest group. */
  readonly byTopic: ReadonlyMap<PhraseId, readonly number[]>
  /** Claims with a topic, by every country, people or place of their groups. */
  readonly byTopicEntity: ReadonlyMap<string, readonly number[]>
  /** What editors' decisions have taught, by claim. */
  readonly lessons: ReadonlyMap<string, PackedLessons>
  /** Every population and place that some claim is about, by the phrases that name it. */
  readonly scopes: Readonly<Record<ScopeKind, ReadonlyMap<PhraseId, readonly Scope[]>>>
}

/**
 * Reads what can be recognised of each claim: their words where an editor gave no topic, their topics where one did.
 * Takes about a second for 10,000 claims, so keep the index and build it anew only when claims change.
 */
export function indexClaims(claims: Iterable<TaughtClaim>): ClaimIndex {
  const vocabulary = new Vocabulary()
  const lessons = new Map<string, PackedLessons>()
  const profiles = Array.from(claims, ({ learned, ...claim }) => {
    if (learned) lessons.set(claim.id, packed(learned))
    return profileOf(claim, vocabulary)
  })
  const byWord = new Map<string, number[]>()
  const byEntity = new Map<string, number[]>()
  const byTopicEntity = new Map<string, number[]>()
  profiles.forEach((profile, n) => {
    for (const entity of new Set(profile.topic?.groups.flatMap(({ entities }) => entities)))
      append(byTopicEntity, entity, n)
    if (profile.topic) return
    for (const key of wordsOf(profile)) append(byWord, key, n)
    const { population, place } = profile.entities
    for (const entity of population.length > 0 ? population : place) append(byEntity, entity, n)
  })
  const weights = new Map([...byWord].map(([key, holders]) => [key, weigh(key, holders.length, profiles.length)]))
  const unknown = weigh('', 0, profiles.length)
  const weightOf = (key: string) => weights.get(key) ?? (common.has(key) ? COMMON_WEIGHT : unknown)
  return {
    profiles,
    vocabulary,
    byWord: new Map([...byWord].map(([key, holders]) => [key, Uint32Array.from(holders)])),
    byEntity,
    questionWeights: Float64Array.from(profiles, ({ questions }) =>
      (questions[0]?.keys ?? []).reduce((sum, key) => sum + weightOf(key), 0),
    ),
    sums: new Float64Array(profiles.length),
    byTopic: rarestGroups(profiles),
    byTopicEntity,
    lessons,
    scopes: { population: scopesBy('population', profiles), place: scopesBy('place', profiles) },
    weightOf,
  }
}

/** Inverse document frequency. The offset keeps it steady while a desk has only a few claims. */
function weigh(key: string, holders: number, claims: number): number {
  const weight = Math.log(1 + (claims + OFFSET - holders + 0.5) / (holders + 0.5))
  return common.has(key) ? Math.min(weight, COMMON_WEIGHT) : weight
}

const OFFSET = 1000
const COMMON_WEIGHT = 3.5

function wordsOf({ questions, further }: Profile): ReadonlySet<string> {
  return new Set([...questions.flatMap(({ keys }) => keys), ...further])
}

/** One group per claim is enough to find it: the one whose terms the fewest topics use, and rather no outcome, which has many words. */
function rarestGroups(profiles: readonly Profile[]): ReadonlyMap<PhraseId, readonly number[]> {
  const uses = new Map<PhraseId, number>()
  for (const { topic } of profiles)
    for (const id of topic?.groups.flatMap(({ terms }) => terms) ?? []) uses.set(id, (uses.get(id) ?? 0) + 1)
  const usesOf = ({ terms }: TopicGroup) => terms.reduce((sum, id) => sum + (uses.get(id) ?? 0), 0)
  const found = new Map<PhraseId, number[]>()
  profiles.forEach(({ topic }, n) => {
    const [rarest] = [...(topic?.groups ?? [])].sort(
      (a, b) => Number(a.concepts !== 0) - Number(b.concepts !== 0) || usesOf(a) - usesOf(b),
    )
    for (const id of rarest?.terms ?? []) append(found, id, n)
  })
  return found
}

function scopesBy(kind: ScopeKind, profiles: readonly Profile[]): ReadonlyMap<PhraseId, readonly Scope[]> {
  const found = new Map<PhraseId, Map<string, Scope>>()
  for (const { [kind]: named } of profiles)
    for (const id of named.names) {
      const byCode = found.get(id) ?? new Map<string, Scope>()
      found.set(id, byCode)
      if (named.scope) byCode.set(named.scope.code, named.scope)
    }
  return new Map([...found].map(([id, byCode]) => [id, [...byCode.values()]]))
}

function append<K>(map: Map<K, number[]>, key: K, n: number): void {
  const list = map.get(key)
  if (list) list.push(n)
  else map.set(key, [n])
}
