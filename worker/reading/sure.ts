import type { CheckedFigure } from '../../core/check/types.ts'

/** The likeliest claim of a figure is suggested from here on: rather right than wrong. */
export const SUGGEST_FROM = 0.5
/** And approved at once from here on, where the site's policy is `publish`. A mark on the wrong number is worse than no mark. */
const APPROVE_FROM = 0.9

/** A number, not a word for a size nor the amount of a change, with one claim to be about. `matches`: the likeliest first. */
export function isSure(
  { value, change }: Pick<CheckedFigure, 'value' | 'change'>,
  [best, second]: readonly { readonly score: number }[],
): boolean {
  if (!best || best.score < APPROVE_FROM || (second?.score ?? 0) >= SUGGEST_FROM) return false
  return value.form !== 'vague' && !change
}
