/** From where to where something stands, on an axis. */
export type Extent = readonly [from: number, to: number]

/** Where something of this length can stand nearest to `wanted` without touching what is taken, within `reach`; nothing if nowhere. */
export function nearestFree(
  wanted: number,
  length: number,
  taken: readonly Extent[],
  reach: number,
): number | undefined {
  const isFree = (at: number) => taken.every(([from, to]) => at + length <= from || at >= to)
  const away = (at: number) => Math.abs(at - wanted)
  return [wanted, ...taken.flatMap(([from, to]) => [from - length, to])]
    .filter((at) => away(at) <= reach && isFree(at))
    .sort((a, b) => away(a) - away(b))[0]
}
