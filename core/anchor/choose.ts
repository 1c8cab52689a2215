import { alike, type Context, contextAt } from './context.ts'
import type { Candidate, TextIndex } from './types.ts'
import { LIMIT, wordsWhole } from './whole.ts'

/** A candidate and how well it fits with its context, 0 to 1. */
export interface Choice extends Candidate {
  readonly context: number
  readonly score: number
}

/** The candidate that the quote and its context decide for, if they do: where two fit alike, either could be the wrong one. */
export function choose(index: TextIndex, candidates: readonly Candidate[], context: Context): Choice | undefined {
  if (candidates.length > LIMIT) return undefined
  const [best, ...others] = candidates
    .map((candidate) => weigh(index.key, candidate, context))
    .filter(
      (choice) =>
        choice.score >= (choice.likeness === 1 ? 0.5 : 0.8) &&
        (choice.end - choice.start >= SHORT || wordsWhole(index, choice)),
    )
    .sort((a, b) => b.score - a.score)
  const rival = best && others.find(({ start, end }) => start >= best.end || end <= best.start)
  return rival && !beats(index.key, best, rival) ? undefined : best
}

/** A passage below this length can stand in a place by chance. */
const SHORT = 16

/** Each side of the context weighs as much as this many letters of the quote, so that a short quote needs it and a long one does not. */
const SIDE = 8

function weigh(key: string, candidate: Candidate, known: Context): Choice {
  const { start, end, likeness } = candidate
  const context = contextAt(key, candidate, known)
  const sides = Number(known.prefix !== '') + Number(known.suffix !== '')
  return { ...candidate, context, score: ((end - start) * likeness + SIDE * context) / (end - start + SIDE * sides) }
}

function beats(key: string, best: Choice, rival: Choice): boolean {
  if (best.score <= rival.score) return false
  if (best.score === 1 || best.context - rival.context > 0.4) return true
  // Two passages that differ little: nearly all that tells them apart must speak for the one.
  const apart = 1 - alike(key.slice(best.start, best.end), key.slice(rival.start, rival.end))
  return best.likeness - rival.likeness > 0.75 * apart
}
