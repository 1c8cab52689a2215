import type { CheckedFigure } from '../../core/check/types.ts'
import { type ClaimMatch, doubts, type Evidence } from '../../core/match/index.ts'

/** The likeliest claim of a figure is suggested from here on: rather right than wrong. */
export const SUGGEST_FROM = 0.5
/** And approved at once from here on, where the site's policy is `publish`. A mark on the wrong number is worse than no mark. */
const APPROVE_FROM = 0.9
/** Unless another claim has such a value too and is nearly as likely: its odds are at least this part of the best one's. */
const RIVAL = 1 / 4

interface Match extends Pick<ClaimMatch, 'score' | 'untaught'> {
  readonly evidence: readonly Evidence[]
}

/**
 * A number, not a word for a size, with the value of one of the claim's estimates, one claim to be about, and nothing that speaks
 * against it. `matches`: the likeliest first. What editors' decisions have taught may take this away and never gives it: scores and rivals count as
 * they are without it, so that nobody teaches the matcher to mark a number by itself.
 */
export function isSure({ value }: Pick<CheckedFigure, 'value'>, [best, ...rivals]: readonly Match[]): boolean {
  if (!best || value.form === 'vague' || untaught(best) < APPROVE_FROM) return false
  if (doubts(best.evidence).length > 0 || !repeats(best)) return false
  return !rivals.some(
    (rival) =>
      untaught(rival) > untaught(best) ||
      (repeats(rival) && oddsOf(rival) >= oddsOf(best) * RIVAL && doubts(withoutLearned(rival)).length === 0),
  )
}

function untaught({ score, untaught = score }: Match): number {
  return untaught
}

function withoutLearned({ evidence }: Match): Evidence[] {
  return evidence.filter(({ code }) => code !== 'learned')
}

function repeats({ evidence }: Match): boolean {
  return evidence.some((one) => one.code === 'value' && one.likeness === 'equal' && one.estimateId !== undefined)
}

function oddsOf(match: Match): number {
  return untaught(match) / Math.max(1 - untaught(match), Number.EPSILON)
}
