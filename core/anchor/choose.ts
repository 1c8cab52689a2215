import { align } from './align.ts'
import { copiesOf } from './copies.ts'
import type { Candidate, TextIndex } from './types.ts'
import { wordsWhole } from './whole.ts'

/** A candidate, how many letters of the context stand around it, and how well it fits with that, 0 to 1. */
export interface Choice extends Candidate {
  readonly context: number
  readonly score: number
}

/** What stands before and after a quote, folded; empty where nothing is known. */
export interface Context {
  readonly prefix: string
  readonly suffix: string
}

/**
 * The candidate that quote and context decide for, if they do, and its copies, best first: where two that are no copies fit alike, either
 * could be the wrong one.
 */
export function choose(
  index: TextIndex,
  { length }: string,
  candidates: readonly Candidate[],
  { prefix, suffix }: Context,
): Choice[] {
  const { key } = index
  const choices = candidates
    .map((candidate) => {
      const context = held(key, prefix, candidate.start - prefix.length) + held(key, suffix, candidate.end)
      const all = WEIGHT * length + prefix.length + suffix.length
      return { ...candidate, context, score: (WEIGHT * candidate.letters + context) / all }
    })
    .filter((choice) => {
      const verbatim = choice.letters === length
      return choice.score >= (verbatim ? 0.5 : 0.8) && (length >= SHORT || (verbatim && wordsWhole(index, choice)))
    })
    .sort((a, b) => b.score - a.score)
  const apart = choices.filter((one, at) =>
    choices.slice(0, at).every(({ start, end }) => one.end <= start || end <= one.start),
  )
  const [best] = apart
  if (!best) return []
  const copies = copiesOf(index, best, apart, length + prefix.length + suffix.length)
  const rival = apart.find((one) => !copies.includes(one))
  return rival && !beats(key, best, rival) ? [] : copies
}

/** A quote below this length can stand in a place by chance, and one word more or less can turn its meaning. */
const SHORT = 16

/** How many times a letter of the quote outweighs one of its context: a short quote needs its context, a long one does not. */
const WEIGHT = 4

/** How far a part may stand from where it is expected, and how much more context makes one place better than another. */
const GAP = 8

function beats(key: string, best: Choice, rival: Choice): boolean {
  if (best.score === rival.score) return false
  if (best.score === 1 || best.context - rival.context > GAP) return true
  // Two passages that differ little: nearly all that tells them apart must speak for the one.
  const part = key.slice(rival.start, rival.end)
  const lead = best.letters - rival.letters
  return lead > 0 && lead > 0.75 * (part.length - held(key, part, best.start, 48))
}

/** How many letters of a part stand in the key about a place; none if it is more wrong than right. */
function held(key: string, part: string, at: number, slack = GAP): number {
  // As nearly every part does, and to align it takes a browser that has just started longer than all else.
  if (key.startsWith(part, at)) return part.length
  const { letters } = align(key, part, at, slack)
  return letters * 2 > part.length ? letters : 0
}
