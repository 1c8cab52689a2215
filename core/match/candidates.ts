import type { ClaimIndex } from './claim-index.ts'
import type { Passage, Surroundings } from './passage.ts'
import type { Profile } from './profile.ts'
import { isMet, reachOf, touchOf } from './topic.ts'

/** The claims worth a closer look: those whose topic is met, and those without a topic that share the most telling words or that count among those named. */
export function candidates(surroundings: Surroundings, index: ClaimIndex): Profile[] {
  const found = [byTopic, byWords, byNames].flatMap((find) => find(surroundings, index))
  return [...new Set(found)].flatMap((n) => index.profileAt(n) ?? [])
}

function byTopic(surroundings: Surroundings, index: ClaimIndex): number[] {
  const { sentence, before, headline } = surroundings
  const phrases = [sentence, before, headline].flatMap((passage) => [...(passage?.phrases.keys() ?? [])])
  const entities = namedIn(surroundings)
  const found = new Set([
    ...phrases.flatMap((id) => index.byTopic.get(id) ?? []),
    ...[...entities].flatMap((entity) => index.byTopicEntity.get(entity)?.slice(0, MOST_TOUCHED) ?? []),
  ])
  const reach = reachOf(surroundings)
  const met = [...found].filter((n) => {
    const topic = index.topics[n]
    return topic && isMet(topic, reach)
  })
  return best(met, (n) => {
    const groups = index.topics[n]?.groups.filter((group) => touchOf(group, sentence)).length ?? 0
    return groups + sharedPart(index.profileAt(n)?.questions[0]?.keys ?? [], sentence)
  })
}

function namedIn({ sentence, before, headline }: Surroundings): Set<string> {
  const passages = [sentence, before, headline].flatMap((passage) => passage ?? [])
  return new Set(passages.flatMap(({ names }) => names.flatMap(({ entity }) => entity ?? [])))
}

/** 0..1, of equally weighed words. */
function sharedPart(keys: readonly string[], { words }: Passage): number {
  return keys.filter((key) => words.has(key)).length / Math.max(1, keys.length)
}

/** Rare words first and never more than a bounded number of entries, so a common word cannot make a look-up slow. */
function byWords({ sentence }: Surroundings, { byWord, weightOf, questionWeights, sums }: ClaimIndex): number[] {
  const lists = [...sentence.words.keys()]
    .flatMap((key) => {
      const holders = byWord.get(key)
      return holders ? [{ holders, weight: weightOf(key) }] : []
    })
    .sort((a, b) => a.holders.length - b.holders.length)
  const touched: number[] = []
  for (const { holders, weight } of lists) {
    if (touched.length > 0 && touched.length + holders.length > MOST_TOUCHED) break
    for (const n of holders) {
      if (sums[n] === 0) touched.push(n)
      sums[n] = (sums[n] ?? 0) + weight
    }
  }
  // A short claim that is wholly shared goes before a long one that is shared in part.
  const found = best(touched, (n) => {
    const sum = sums[n] ?? 0
    return sum * (1 + sum / (questionWeights[n] || 1))
  })
  for (const n of touched) sums[n] = 0
  return found
}

/** Claims about the people or the place named, whatever language they are written in, that count what the sentence speaks of. */
function byNames(surroundings: Surroundings, { byEntity, concepts, places }: ClaimIndex): number[] {
  const entities = namedIn(surroundings)
  const spoken = surroundings.sentence.outcomes.reduce((sum, { concepts }) => sum | concepts, 0)
  const found = [...entities].flatMap((entity) => byEntity.get(entity)?.slice(0, MOST_TOUCHED) ?? [])
  return best(
    found.filter((n) => ((concepts[n] ?? 0) & spoken) !== 0),
    (n) => places[n]?.filter((entity) => entities.has(entity)).length ?? 0,
  )
}

/** The highest few without sorting all. */
function best(all: readonly number[], worth: (n: number) => number): number[] {
  const kept: { n: number; worth: number }[] = []
  let least = Number.NEGATIVE_INFINITY
  for (const n of all) {
    const value = worth(n)
    if (kept.length === MOST_CANDIDATES && value <= least) continue
    const at = kept.findIndex((other) => other.worth < value)
    kept.splice(at < 0 ? kept.length : at, 0, { n, worth: value })
    if (kept.length > MOST_CANDIDATES) kept.pop()
    least = kept.at(-1)?.worth ?? least
  }
  return kept.map(({ n }) => n)
}

const MOST_CANDIDATES = 8
const MOST_TOUCHED = 5000
