import type { Interval } from './types.ts'

/**
 * What vague words are taken to span, at the widest (R4). A house policy, shown to the reader next to the word, and never turned into a point:
 * "hundreds" is 100 to one database and 200 to another.
 */
export const HOUSE_RANGES: Readonly<Record<string, Interval>> = {
  'a couple': [2, 3],
  'a few': [2, 9],
  several: [3, 20],
  dozens: [24, 120],
  scores: [40, 200],
  hundreds: [200, 2000],
  thousands: [2000, 20_000],
  'tens of thousands': [20_000, 200_000],
  'hundreds of thousands': [200_000, 2_000_000],
  millions: [2_000_000, 20_000_000],
  'tens of millions': [20_000_000, 200_000_000],
  'hundreds of millions': [200_000_000, 2_000_000_000],
  billions: [2_000_000_000, 20_000_000_000],
}
