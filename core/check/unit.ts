import type { Estimate, Measure } from '../claim/types.ts'
import { conversionFor, unitOf } from '../compare/index.ts'
import type { Figure } from '../figure/index.ts'
import { mendUnit } from '../unit/index.ts'

/**
 * The unit that a figure's number stands in, where the claim's numbers could: the one that the text says, by a symbol or by what it counts ("3 million barrels").
 * A bare number may count what the claim counts; it is no money, no share and no measure. Nothing for those.
 */
export function unitOfFigure({ unit, noun }: Pick<Figure, 'unit' | 'noun'>, measure: Measure): string | undefined {
  if (unit !== undefined) return unit
  const named = noun === undefined ? undefined : mendUnit(noun)
  if (named !== undefined && conversionFor(measure, named, measure.unit)) return named
  const isCounted = measure.unit.startsWith('{') || (measure.unit === '1' && measure.kind !== 'share')
  return isCounted ? measure.unit : undefined
}

/** No relation where no exact conversion exists: the text then speaks of something else. */
export function isComparable(figure: Estimate, estimate: Estimate, measure: Measure): boolean {
  return conversionFor(measure, unitOf(figure, measure), unitOf(estimate, measure)) !== undefined
}
