/**
 * The place value of the last non-zero digit of x: 3,800 -> 100; 1.2 million -> 100,000; 0.4 -> 0.1; 0 -> 0 (R4).
 * Read off the shortest decimal that round-trips, so that 0.1 + 0.2 style noise is the caller's to avoid.
 */
export function placeValue(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return 0
  const [digits = '', exponent = '0'] = x.toExponential().split('e')
  const decimals = digits.split('.')[1]?.length ?? 0
  return Number(`1e${Number(exponent) - decimals}`)
}
