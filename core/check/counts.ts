import type { Estimate, Outcome } from '../claim/types.ts'
import { type Concepts, conceptsOfOutcome, conceptsOfText, within } from '../match/outcomes.ts'
import { primaryLang } from '../match/terms.ts'
import type { PublicClaim } from '../snapshot/types.ts'

type Counts = Pick<Estimate, 'counts' | 'countsBasis' | 'countsMayBe'>

/**
 * What a figure counts of a claim's outcomes, by the words the text has for it ("killed or wounded"). Without a word, or with one
 * that may mean several things ("losses"), it may count whatever somebody has counted: R2 then asks for one verdict under all of them.
 */
export function countsOf(
  claim: PublicClaim,
  text: {
    readonly word: string | undefined
    readonly lang: string | undefined
  },
): Counts {
  const outcomes = outcomesOf(claim)
  const all = outcomes.map(({ outcome }) => outcome)
  if (all.length === 1) return { counts: all }
  const word = readWord(text.word ?? '', primaryLang(text.lang))
  const named = outcomes.filter(({ concepts }) => concepts !== 0 && within(concepts, word.concepts))
  const counts = named.map(({ outcome }) => outcome)
  if (counts.length > 0 && !word.isUmbrella) return { counts, countsBasis: 'stated' }
  const sets = distinct([...(counts.length > 0 ? [counts] : []), ...countedSoFar(claim), all])
  const conceptsOf = (set: readonly Outcome[]) =>
    set.reduce((sum, one) => sum | (outcomes.find(({ outcome }) => outcome === one)?.concepts ?? 0), 0)
  const fitting = counts.length > 0 ? sets.filter((set) => mayMean(word.concepts, conceptsOf(set))) : sets
  const [first = all] = fitting
  return fitting.length > 1
    ? { counts: first, countsBasis: 'ambiguous', countsMayBe: fitting }
    : { counts: first, countsBasis: 'inferred' }
}

/** So many ways of counting are tried at most; a claim on which sources differ in more is ambiguous after fewer. */
const MOST_SETS = 12

interface Word {
  readonly concepts: Concepts
  /** One of its words names several outcomes at once. */
  readonly isUmbrella: boolean
}

function readWord(phrase: string, lang: string): Word {
  const named = phrase.split(/[^\p{L}\p{M}'’]+/u).map((word) => conceptsOfText(word, lang))
  return {
    concepts: named.reduce((sum, concepts) => sum | concepts, 0),
    isUmbrella: named.some((concepts) => (concepts & (concepts - 1)) !== 0),
  }
}

/** "Casualties" are at least the killed and the wounded; "losses" may be any part of what is lost. */
function mayMean(named: Concepts, set: Concepts): boolean {
  return within(named, set) || (named === LOSSES && within(set, named))
}

const LOSSES = conceptsOfText('losses', 'en')

function outcomesOf({ measure }: PublicClaim): { outcome: Outcome; concepts: Concepts }[] {
  return Object.entries(measure.outcomes).map(([outcome, label]) => ({
    outcome,
    concepts: conceptsOfOutcome(outcome, label),
  }))
}

/** Each set of outcomes that some estimate of the claim counts. */
function countedSoFar({ estimates }: PublicClaim): (readonly Outcome[])[] {
  return estimates.flatMap(({ counts, countsBasis, countsMayBe }) =>
    countsBasis === 'ambiguous' ? (countsMayBe ?? []) : [counts],
  )
}

function distinct(sets: readonly (readonly Outcome[])[]): (readonly Outcome[])[] {
  return [...new Map(sets.map((set) => [[...set].sort().join(), set])).values()].slice(0, MOST_SETS)
}
