import type { CheckedFigure } from '../../core/check/types.ts'
import { doubts, type Evidence } from '../../core/match/index.ts'

/** The likeliest claim of a figure is suggested from here on: rather right than wrong. */
export const SUGGEST_FROM = 0.5
/** And approved at once from here on, where the site's policy is `publish`. A mark on the wrong number is worse than no mark. */
const APPROVE_FROM = 0.9
/** Unless another claim has such a value too and is nearly as likely: its odds are at least this part of the best one's. */
const RIVAL = 1 / 4

interface Match {
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/**
 * A number, not a word for a size, with the value of one of the claim's estimates, one claim to be about, and nothing that speaks
 * against it. `matches`: the likeliest first.
 */
export function isSure({ value }: Pick<CheckedFigure, 'value'>, [best, ...rivals]: readonly Match[]): boolean {
  if (!best || value.form === 'vague' || best.score < APPROVE_FROM) return false
  if (doubts(best.evidence).length > 0 || !repeats(best)) return false
  return !rivals.some(
    (rival) => repeats(rival) && oddsOf(rival) >= oddsOf(best) * RIVAL && doubts(rival.evidence).length === 0,
  )
}

function repeats({ evidence }: Match): boolean {
  return evidence.some((one) => one.code === 'value' && one.likeness === 'equal' && one.estimateId !== undefined)
}

function oddsOf({ score }: Match): number {
  return score / Math.max(1 - score, Number.EPSILON)
}
