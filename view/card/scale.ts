import type { PublicEstimate } from '../../core/snapshot/types.ts'

/** Where values stand on a group's axis, in percent of its width. */
export interface Scale {
  readonly logarithmic: boolean
  readonly ticks: readonly number[]
  x(value: number): number
}

/** An axis from zero, with round ticks; logarithmic only where values spread beyond tenfold, since then the small ones would vanish. */
export function scaleOf(estimates: readonly Pick<PublicEstimate, 'reading'>[]): Scale {
  const intervals = estimates.map(({ reading }) => reading.wide ?? [])
  const ends = intervals.flat().filter((end) => end !== null)
  const sizes = intervals.map(([lo, hi]) => hi ?? lo ?? 0).filter((size) => size > 0)
  const [low, high] = [Math.min(0, ...ends), Math.max(...ends, 0) || 1]
  const smallest = Math.min(...sizes)
  if (low === 0 && high > smallest * 10) return logarithmic(smallest, high)
  const step = roundStep((high - low) / 4)
  const from = Math.floor(low / step) * step
  const to = Math.ceil(high / step) * step
  return {
    logarithmic: false,
    ticks: upTo(Math.round((to - from) / step)).map((i) => from + i * step),
    x: (value) => ((value - from) / (to - from)) * 100,
  }
}

function logarithmic(smallest: number, largest: number): Scale {
  const power = Math.floor(Math.log10(smallest))
  const powers = upTo(Math.ceil(Math.log10(largest)) - power).map((i) => 10 ** (power + i))
  const round = powers.flatMap((ten) => [ten, ten * 2, ten * 5])
  const from = round.findLast((end) => end <= smallest) ?? smallest
  const to = round.find((end) => end >= largest) ?? largest
  const inside = (ticks: readonly number[]) => ticks.filter((tick) => tick >= from && tick <= to)
  const every = Math.ceil(powers.length / 6)
  return {
    logarithmic: true,
    ticks: inside(powers.length > 3 ? powers.filter((_, i) => i % every === 0) : round),
    x: (value) => (value > from ? (Math.log(value / from) / Math.log(to / from)) * 100 : 0),
  }
}

/** 0, 1, 2 and so on. Not by `Array.from`, which old libraries replace. */
function upTo(last: number): number[] {
  return Array(last + 1)
    .fill(0)
    .map((_, i) => i)
}

/** 1, 2, 2.5 or 5 times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return ([1, 2, 2.5, 5].find((round) => round * power >= least) ?? 10) * power
}
