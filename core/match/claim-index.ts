import type { Claim, Scope } from '../claim/types.ts'
import { common } from './common.ts'
import type { PackedLessons } from './learned/lessons.ts'
import type { Taught } from './learned/types.ts'
import type { Sought } from './passage.ts'
import type { Named, Profile, ScopeKind } from './profile.ts'
import type { Topic, TopicGroup } from './topic.ts'
import type { PhraseId, Vocabulary } from './vocabulary.ts'

/** A claim, and what editors' decisions have taught of it: those terms that say something. */
export type TaughtClaim = Claim & { readonly learned?: readonly Taught[] }

/** Claims made ready for look-up. Built once per set of claims and kept; nothing of it changes from one text to the next. */
export interface ClaimIndex extends Sought {
  /** How many claims there are; each has a number below this. */
  readonly size: number
  /** All that a claim is recognised by, read when it is looked at. */
  profileAt(n: number): Profile | undefined
  /** Of each claim, what decides whether to look at it at all. */
  readonly topics: readonly (Topic | undefined)[]
  readonly concepts: Int32Array
  /** The places that claims without a topic name. */
  readonly places: readonly (readonly string[])[]
  /** Claims without a topic, by the words of their question and estimates: their numbers. */
  readonly byWord: ReadonlyMap<string, readonly number[] | Uint32Array>
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

/** Claims that are read already. */
export interface ReadClaims {
  readonly size: number
  readonly read: (n: number) => Profile | undefined
  readonly lessons: ReadonlyMap<string, PackedLessons>
}

/** Reads every profile twice and keeps none. */
export function indexOf({ size, read, lessons }: ReadClaims, vocabulary: Vocabulary): ClaimIndex {
  const byWord = new Map<string, number[]>()
  const byEntity = new Map<string, number[]>()
  const byTopicEntity = new Map<string, number[]>()
  const scopes: Record<ScopeKind, ScopesByCode> = { population: new Map(), place: new Map() }
  const topics: (Topic | undefined)[] = []
  const places: (readonly string[])[] = []
  const concepts = new Int32Array(size)
  for (let n = 0; n < size; n++) {
    const profile = read(n)
    if (!profile) continue
    const { topic, entities } = profile
    topics[n] = topic
    places[n] = topic || entities.place.length === 0 ? NONE : entities.place
    concepts[n] = profile.concepts
    addScope(scopes.population, profile.population)
    addScope(scopes.place, profile.place)
    for (const entity of new Set(topic?.groups.flatMap(({ entities }) => entities))) append(byTopicEntity, entity, n)
    if (topic) continue
    for (const key of wordsOf(profile)) append(byWord, key, n)
    const { population, place } = entities
    for (const entity of population.length > 0 ? population : place) append(byEntity, entity, n)
  }
  const weights = new Map<string, number>()
  const holders = new Map<string, readonly number[] | Uint32Array>()
  for (const [key, numbers] of byWord) {
    weights.set(key, weigh(key, numbers.length, size))
    // a typed array takes more than a few numbers do
    holders.set(key, numbers.length < 20 ? numbers : Uint32Array.from(numbers))
    // so that not all of both are in memory at a time
    byWord.delete(key)
  }
  const unknown = weigh('', 0, size)
  const weightOf = (key: string) => weights.get(key) ?? (common.has(key) ? COMMON_WEIGHT : unknown)
  const questionWeights = Float64Array.from({ length: size }, (_, n) =>
    (read(n)?.questions[0]?.keys ?? []).reduce((sum, key) => sum + weightOf(key), 0),
  )
  return {
    size,
    profileAt: remembering(read),
    topics,
    concepts,
    places,
    vocabulary,
    byWord: holders,
    byEntity,
    questionWeights,
    sums: new Float64Array(size),
    byTopic: rarestGroups(topics),
    byTopicEntity,
    lessons,
    scopes: { population: inLists(scopes.population), place: inLists(scopes.place) },
    weightOf,
  }
}

const NONE: readonly string[] = []

/** A text comes back to the same claims, sentence after sentence. */
function remembering(read: ReadClaims['read']): ReadClaims['read'] {
  const recent = new Map<number, Profile>()
  return (n) => {
    const known = recent.get(n)
    if (known) return known
    const profile = read(n)
    if (!profile) return undefined
    if (recent.size >= MOST_RECENT) recent.clear()
    recent.set(n, profile)
    return profile
  }
}

const MOST_RECENT = 1000

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
function rarestGroups(topics: readonly (Topic | undefined)[]): ReadonlyMap<PhraseId, readonly number[]> {
  const uses = new Map<PhraseId, number>()
  for (const topic of topics)
    for (const id of topic?.groups.flatMap(({ terms }) => terms) ?? []) uses.set(id, (uses.get(id) ?? 0) + 1)
  const usesOf = ({ terms }: TopicGroup) => terms.reduce((sum, id) => sum + (uses.get(id) ?? 0), 0)
  const found = new Map<PhraseId, number[]>()
  topics.forEach((topic, n) => {
    const [rarest] = [...(topic?.groups ?? [])].sort(
      (a, b) => Number(a.concepts !== 0) - Number(b.concepts !== 0) || usesOf(a) - usesOf(b),
    )
    for (const id of rarest?.terms ?? []) append(found, id, n)
  })
  return found
}

type ScopesByCode = Map<PhraseId, Map<string, Scope>>

function addScope(found: ScopesByCode, { names, scope }: Named): void {
  for (const id of names) {
    const byCode = found.get(id) ?? new Map<string, Scope>()
    found.set(id, byCode)
    if (scope) byCode.set(scope.code, scope)
  }
}

function inLists(found: ScopesByCode): ReadonlyMap<PhraseId, readonly Scope[]> {
  return new Map([...found].map(([id, byCode]) => [id, [...byCode.values()]]))
}

function append<K>(map: Map<K, number[]>, key: K, n: number): void {
  const list = map.get(key)
  if (list) list.push(n)
  else map.set(key, [n])
}
