/** `1 figure`, `2 figures`. */
export function many(n: number, one: string, more: string): string {
  return n === 1 ? `1 ${one}` : `${n} ${more}`
}
