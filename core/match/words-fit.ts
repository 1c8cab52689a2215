import type { Place } from '../claim/evidence.ts'
import type { ClaimIndex } from './claim-index.ts'
import type { Surroundings } from './passage.ts'
import type { Profile } from './profile.ts'

/** How well the words around a figure fit those of a claim. */
export interface WordFit {
  /** Share of the question that the surroundings hold, by weight. */
  readonly coverage: number
  /** 0..1, growing with how telling the shared words are together: two common words are little, whatever their share. */
  readonly mass: number
  /** Share of the sentence that is about the claim, by weight. */
  readonly focus: number
  /** The most telling first. */
  readonly shared: readonly SharedWord[]
}

export interface SharedWord {
  readonly key: string
  readonly where: Place
  readonly weight: number
}

export function fitWords(profile: Profile, surroundings: Surroundings, { weightOf }: ClaimIndex): WordFit {
  const { sentence } = surroundings
  const inQuestion = questionsIn(profile, sentence.lang)
    .map(({ keys }) => {
      const shared = sharedWords(keys, surroundings, weightOf)
      return { shared, coverage: shared.length > 0 ? held(shared) / sum(keys, weightOf) : 0 }
    })
    .reduce((a, b) => (b.coverage > a.coverage ? b : a), { shared: [], coverage: 0 })
  const known = new Set(inQuestion.shared.map(({ key }) => key))
  const further = sharedWords(profile.further, surroundings, weightOf).filter(({ key }) => !known.has(key))
  const shared = [...inQuestion.shared, ...further]
  const weight = held(inQuestion.shared) + FURTHER * held(further)
  const here = shared.filter(({ where }) => where === 'sentence')
  return {
    coverage: inQuestion.coverage,
    mass: weight / (weight + HALF_MASS),
    focus: here.length > 0 ? held(here) / sentence.weight : 0,
    shared: shared.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)),
  }
}

/** The question in the text's language, else in all it has: names are often the same. */
function questionsIn({ questions }: Profile, lang: string): Profile['questions'] {
  const own = questions.filter((question) => question.lang === lang)
  return own.length > 0 ? own : questions
}

function sharedWords(
  keys: Iterable<string>,
  { sentence, before, headline }: Surroundings,
  weigh: (key: string) => number,
): SharedWord[] {
  const shared: SharedWord[] = []
  for (const key of keys) {
    if (sentence.words.has(key)) shared.push({ key, where: 'sentence', weight: weigh(key) })
    else if (before?.words.has(key)) shared.push({ key, where: 'before', weight: weigh(key) })
    else if (headline?.words.has(key)) shared.push({ key, where: 'headline', weight: weigh(key) })
  }
  return shared
}

/** A word outside the figure's own sentence counts half. */
function held(words: readonly SharedWord[]): number {
  return words.reduce((total, { where, weight }) => total + (where === 'sentence' ? weight : weight / 2), 0)
}

function sum(keys: Iterable<string>, weigh: (key: string) => number): number {
  let total = 0
  for (const key of keys) total += weigh(key)
  return total
}

/** A word of an estimate's phrase or of a label counts less than one of the question. */
const FURTHER = 0.5
const HALF_MASS = 20
