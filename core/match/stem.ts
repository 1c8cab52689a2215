import { irregular, synonyms } from './words/english.ts'

/**
 * What the forms and synonyms of a folded word share. English by endings; any other language by the first six letters, which
 * joins "nordkoreanische" with "Nordkorea" without a table per language.
 */
export function stem(word: string, lang: string): string {
  if (lang !== 'en') return word.slice(0, 6)
  const base = irregular.get(word) ?? (word.length < 4 ? word : withoutEnding(withoutPlural(word)))
  return synonyms.get(base) ?? base
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word
}

function withoutEnding(word: string): string {
  for (const ending of ENDINGS) {
    const rest = word.slice(0, -ending.length)
    if (rest.length < 3 || !word.endsWith(ending) || !/[aeiouy]/.test(rest)) continue
    return rest.replace(/([^aeiouls])\1$/, '$1').replace(/e$/, '')
  }
  return word.length > 4 ? word.replace(/e$/, '') : word
}

const ENDINGS = ['ization', 'ation', 'ment', 'ness', 'ing', 'ion', 'ed', 'ly', 'er', 'ant'] as const
