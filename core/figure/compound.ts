/** "dreitausendachthundert", "einundzwanzig": a number that the language writes as one word, and the magnitude that it ends with. */
export function readCompound(
  word: string,
  compounds: Compounds | undefined,
): { readonly n: number; readonly scale: number } | undefined {
  if (!compounds || word.length < 6 || word.length > 80 || !compounds.shape.test(word)) return undefined
  let total = 0
  let current = 0
  let unit = 0
  let scale = 1
  for (let rest = word; rest; ) {
    const part = compounds.parts.find(([text]) => rest.startsWith(text))
    if (!part) return undefined
    const [text, n] = part
    rest = rest.slice(text.length)
    scale = n >= 100 ? n : 1
    if (n === 1000) {
      total = (current + unit || 1) * 1000
      current = unit = 0
    } else if (n === 100) {
      current = (unit || 1) * 100
      unit = 0
    } else if (n >= 0) unit += n
  }
  return { n: total + current + unit, scale }
}

/** What a compound is made of, longest first, and what every compound contains. */
export interface Compounds {
  readonly parts: readonly (readonly [text: string, n: number])[]
  readonly shape: RegExp
}
