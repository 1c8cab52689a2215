import type { ClaimIndex } from './claim-index.ts'
import type { Passage, Surroundings } from './passage.ts'
import type { Profile, Topic } from './profile.ts'
import type { Hit, PhraseId } from './vocabulary.ts'

/** The claims worth a closer look: those whose topic is met, and those without a topic that share the most telling words. */
export function candidates(surroundings: Surroundings, index: ClaimIndex): Profile[] {
  return [...byTopic(surroundings, index), ...byWords(surroundings, index)].flatMap((n) => index.profiles[n] ?? [])
}

function byTopic(surroundings: Surroundings, index: ClaimIndex): number[] {
  const { sentence, before, headline } = surroundings
  const met = new Set<number>()
  for (const passage of [sentence, before, headline])
    for (const id of passage?.phrases.keys() ?? [])
      for (const n of index.byTopic.get(id) ?? []) {
        const topic = index.profiles[n]?.topic
        if (topic && isMet(topic, surroundings)) met.add(n)
      }
  return best([...met], (n) => {
    const { topic, questions } = index.profiles[n] ?? {}
    const here = topic?.groups.filter((group) => group.some((id) => sentence.phrases.has(id))).length ?? 0
    return here + sharedPart(questions?.[0]?.keys ?? [], sentence)
  })
}

/** 0..1, of equally weighed words. */
function sharedPart(keys: readonly string[], { words }: Passage): number {
  return keys.filter((key) => words.has(key)).length / Math.max(1, keys.length)
}

/** The surroundings touch every group, the sentence itself at least one, and no term rules the claim out. */
function isMet({ groups, not }: Topic, { sentence, before, headline }: Surroundings): boolean {
  const touches = (phrases: ReadonlyMap<PhraseId, Hit> | undefined) => (id: PhraseId) => phrases?.has(id) ?? false
  const inSentence = touches(sentence.phrases)
  const anywhere = (id: PhraseId) => inSentence(id) || touches(before?.phrases)(id) || touches(headline?.phrases)(id)
  return (
    groups.every((group) => group.some(anywhere)) &&
    groups.some((group) => group.some(inSentence)) &&
    !not.some(anywhere)
  )
}

/** Rare words first and never more than a bounded number of entries, so a common word cannot make a look-up slow. */
function byWords({ sentence }: Surroundings, { byWord, weightOf, profiles, questionWeights }: ClaimIndex): number[] {
  const lists = [...sentence.words.keys()]
    .flatMap((key) => {
      const holders = byWord.get(key)
      return holders ? [{ holders, weight: weightOf(key) }] : []
    })
    .sort((a, b) => a.holders.length - b.holders.length)
  const sums = new Float64Array(profiles.length)
  const touched: number[] = []
  for (const { holders, weight } of lists) {
    if (touched.length > 0 && touched.length + holders.length > MOST_TOUCHED) break
    for (const n of holders) {
      if (sums[n] === 0) touched.push(n)
      sums[n] = (sums[n] ?? 0) + weight
    }
  }
  // A short claim that is wholly shared goes before a long one that is shared in part.
  return best(touched, (n) => {
    const sum = sums[n] ?? 0
    return sum * (1 + sum / (questionWeights[n] || 1))
  })
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

const MOST_CANDIDATES = 16
const MOST_TOUCHED = 5000
