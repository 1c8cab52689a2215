/** A number as it is typed, with or without what sets thousands apart; what is none stays as it was typed, and is refused with a reason. */
export function numberIn(text: string): number | string {
  const plain = text.trim().replace(/(?<=\d)[ ,\u00a0\u202f'’](?=\d{3}(?!\d))/g, '')
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text
}

export function wordsIn(text: string): readonly string[] | undefined {
  const words = text
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter(Boolean)
  return words.length === 0 ? undefined : words
}
