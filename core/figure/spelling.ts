import type { Words } from './language/language.ts'

/** Each word also as those write it who leave accents out: "dieciseis", "fuenf", "cinquieme". */
export function spellings<T>(words: Words<T>): ReadonlyMap<string, T> {
  const known = new Map(Object.entries(words))
  for (const [word, value] of Object.entries(words))
    for (const plain of unaccented(word)) if (!known.has(plain)) known.set(plain, value)
  return known
}

function unaccented(word: string): string[] {
  if (!/[\u00df-\u024f]/.test(word)) return []
  const spelled = word.replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)
  return [spelled, word.normalize('NFD').replace(/\p{M}/gu, '')]
}
