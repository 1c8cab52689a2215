import { language } from './say.ts'

const SCORE = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** How sure the matcher is, from 0 to 1: `0.90`. */
export function score(value: number): string {
  return SCORE.format(value)
}
