import type { Words } from './language.ts'

/** A list of single words, written with spaces between them; "rise{,s,n}" is three of them. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/).flatMap(expanded)
}

/** Phrases that mean the same, written with bars between them; "supérieur{,e} {à,aux}" is four of them. */
export function phrases<T>(value: T, list: string): Words<T> {
  const all = list.split('|').flatMap(expanded)
  return Object.fromEntries(all.map((phrase) => [phrase.trim().replace(/\s+/g, ' '), value]))
}

function expanded(text: string): string[] {
  const open = text.indexOf('{')
  if (open < 0) return [text]
  const close = text.indexOf('}', open)
  const [head, tail] = [text.slice(0, open), text.slice(close + 1)]
  return text
    .slice(open + 1, close)
    .split(',')
    .flatMap((choice) => expanded(`${head}${choice}${tail}`))
}
