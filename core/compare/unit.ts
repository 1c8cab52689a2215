/** Units that convert into each other exactly, in terms of the first of each family. */
const FAMILIES: readonly Readonly<Record<string, number>>[] = [
  { '1': 1, '%': 0.01 },
  { g: 1, kg: 1000, t: 1_000_000 },
  { m: 1, km: 1000 },
  { s: 1, min: 60, h: 3600, d: 86_400 },
]

/** What a number in unit `from` is multiplied by to be in unit `to`; `undefined` where no exact conversion exists (R2). */
export function conversion(from: string, to: string): number | undefined {
  if (from === to) return 1
  const family = FAMILIES.find((units) => Object.hasOwn(units, from) && Object.hasOwn(units, to))
  const [a, b] = [family?.[from], family?.[to]]
  return a !== undefined && b !== undefined ? a / b : undefined
}
