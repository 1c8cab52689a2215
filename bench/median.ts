/** Half of the values are at most this. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value that `share` of them are at most, between two neighbours by proportion. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = share * (sorted.length - 1)
  const [low = Number.NaN, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  return low + (high - low) * (at - Math.floor(at))
}
