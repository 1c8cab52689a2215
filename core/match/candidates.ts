import type { ClaimIndex } from './claim-index.ts'
import type { Passage, Surroundings } from './passage.ts'
import type { Profile, Topic } from './profile.ts'
import type { PhraseId } from './vocabulary.ts'

/** The claims worth a closer look: those whose topic is met, and those without a topic that share the most telling words. */
export function candidates(surroundings: Surroundings, index: ClaimIndex): Profile[] {
  return [...byTopic(surroundings, index), ...byWords(surroundings, index)].flatMap((n) => index.profiles[n] ?? [])
}

function byTopic({ sentence, before, headline }: Surroundings, index: ClaimIndex): number[] {
  const here = sentence.phrases
  const anywhere = new Set(
    [here, before?.phrases, headline?.phrases].flatMap((phrases) => [...(phrases?.keys() ?? [])]),
  )
  const met = new Set<number>()
  for (const id of anywhere)
    for (const n of index.byTopic.get(id) ?? []) {
      const topic = index.profiles[n]?.topic
      if (topic && isMet(topic, here, anywhere)) met.add(n)
    }
  return best([...met], (n) => {
    const { topic, questions } = index.profiles[n] ?? {}
    const groups = topic?.groups.filter((group) => touches(here, group)).length ?? 0
    return groups + sharedPart(questions?.[0]?.keys ?? [], sentence)
  })
}

/** The surroundings touch every group, the sentence itself at least one, and no term rules the claim out. */
function isMet({ groups, not }: Topic, here: Phrases, anywhere: Phrases): boolean {
  return (
    groups.every((group) => touches(anywhere, group)) &&
    groups.some((group) => touches(here, group)) &&
    !touches(anywhere, not)
  )
}

type Phrases = { has(id: PhraseId): boolean }

function touches(phrases: Phrases, terms: readonly PhraseId[]): boolean {
  return terms.some((id) => phrases.has(id))
}

/** 0..1, of equally weighed words. */
function sharedPart(keys: readonly string[], { words }: Passage): number {
  return keys.filter((key) => words.has(key)).length / Math.max(1, keys.length)
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
