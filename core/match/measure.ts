import type { Measure } from '../claim/types.ts'
import type { Figure } from '../figure/index.ts'
import { conversion } from '../unit/index.ts'
import { fold } from './tokens.ts'

/**
 * How a figure's unit fits what a claim measures. `clash`: another kind of quantity, which can never be about this claim
 * (money for a head count, a share for a total, tonnes for hectares). `bare`: a number without the unit that the claim has, as in
 * "four years later it was 6.5 billion".
 */
export type UnitFit = 'agrees' | 'open' | 'bare' | 'differs' | 'clash'

/** What a claim measures, and the units that its estimates state. */
export interface Measured extends Pick<Measure, 'kind' | 'unit'> {
  readonly units: readonly string[]
  /** How its unit is written, folded: "hectares", "hektar". */
  readonly unitWords: readonly string[]
}

type Kind = 'share' | 'money' | 'count' | 'physical' | 'any'

export function unitFit(unit: string | undefined, noun: string | undefined, measured: Measured): UnitFit {
  const claimed = kindOfMeasure(measured)
  if (claimed === 'any') return 'open'
  if (unit === undefined) {
    if (claimed === 'count') return 'open'
    if (claimed !== 'share' && noun !== undefined && isUnitWord(noun, measured)) return 'agrees'
    return claimed === 'share' || noun !== undefined ? 'clash' : 'bare'
  }
  if ([measured.unit, ...measured.units].some((own) => conversion(unit, own) !== undefined)) return 'agrees'
  const stated = kindOfUnit(unit)
  if (stated !== claimed || stated === 'physical') return 'clash'
  return claimed === 'share' ? 'agrees' : 'differs'
}

/** "Pesos" for "peso", "крон" for "крона": several countries have such a currency, so that alone it has no code. */
function isUnitWord(noun: string, { unitWords }: Measured): boolean {
  const word = fold(noun.split(' ', 1)[0] ?? '')
  return unitWords.some((own) => {
    const stem = own.slice(0, Math.max(own.length - 1, SHORTEST_STEM))
    return word === own || (word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING)
  })
}

const SHORTEST_STEM = 4
const LONGEST_ENDING = 2

/** A figure in the desk's own unit, where that has no code and the figure's last word is a label of it: "{barrel}" for "11,900 barrels". */
export function inDeskUnit(figure: Figure, { unit, unitWords }: Measured): Figure {
  if (figure.unit === undefined || !unit.startsWith('{')) return figure
  return unitWords.includes(fold(figure.text.split(/\s/).at(-1) ?? '')) ? { ...figure, unit } : figure
}

/** A count of `1` names no thing counted, and a rate or an index may come in any unit that its estimates do not tell. */
function kindOfMeasure({ kind, unit, units }: Measured): Kind {
  if (kind === 'share' || unit === '%') return 'share'
  if (kind === 'rate' || kind === 'index') return unit === '1' && units.includes('1') ? 'share' : 'any'
  return unit === '1' ? 'any' : kindOfUnit(unit)
}

function kindOfUnit(unit: string): Kind {
  if (unit === '1' || unit === '%') return 'share'
  if (isMoney(unit)) return 'money'
  return unit.startsWith('{') ? 'count' : 'physical'
}

/** An ISO 4217 code. */
export function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit)
}
