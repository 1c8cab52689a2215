import type { Measure } from '../claim/types.ts'

/**
 * How a figure's unit fits what a claim measures. `clash`: another kind of quantity, which can never be about this claim
 * (money for a head count, a share for a total).
 */
export type UnitFit = 'agrees' | 'open' | 'differs' | 'clash'

type Kind = 'share' | 'money' | 'count' | 'physical' | 'any'

export function unitFit(unit: string | undefined, measure: Pick<Measure, 'kind' | 'unit'>): UnitFit {
  const claimed = kindOfMeasure(measure)
  if (claimed === 'any') return 'open'
  if (unit === undefined) return claimed === 'count' ? 'open' : claimed === 'share' ? 'clash' : 'differs'
  if (unit === measure.unit) return 'agrees'
  const stated = kindOfUnit(unit)
  if (stated !== claimed) return 'clash'
  return claimed === 'share' ? 'agrees' : 'differs'
}

/** A count of `1` names no thing counted, and a rate or an index may come in any unit: neither says anything about a figure. */
function kindOfMeasure({ kind, unit }: Pick<Measure, 'kind' | 'unit'>): Kind {
  if (kind === 'share') return 'share'
  if (kind === 'rate' || kind === 'index' || unit === '1') return 'any'
  return kindOfUnit(unit)
}

function kindOfUnit(unit: string): Kind {
  if (unit === '1' || unit === '%') return 'share'
  if (/^[A-Z]{3}$/.test(unit)) return 'money'
  return unit.startsWith('{') ? 'count' : 'physical'
}
