import type { Words } from './language.ts'

/** A list of single words, written with spaces between them; "rise{,s,n}" is three of them. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/).flatMap(expanded)
}

/** Phrases that mean the same, written with bars between them; "supérieur{,e} {à,aux}" is four of them. */
export function phrases<T>(value: T, list: string): Words<T> {
  const named: Record<string, T> = {}
  for (const phrase of list.replace(/\s+/g, ' ').split('|'))
    if (!phrase.includes('{')) named[phrase.trim()] = value
    else for (const form of expanded(phrase)) named[form.trim().replaceAll('  ', ' ')] = value
  return named
}

function expanded(text: string): string[] {
  const open = text.indexOf('{')
  if (open < 0) return [text]
  const close = text.indexOf('}', open)
  const [head, tail] = [text.slice(0, open), text.slice(close + 1)]
  const choices = text.slice(open + 1, close).split(',')
  return tail.includes('{')
    ? choices.flatMap((choice) => expanded(`${head}${choice}${tail}`))
    : choices.map((choice) => `${head}${choice}${tail}`)
}
