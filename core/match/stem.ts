import { irregular, synonyms } from './words/english.ts'

/**
 * What the forms and synonyms of a folded word share. English by endings; any other language by the first six letters, which
 * joins "nordkoreanische" with "Nordkorea" without a table per language.
 */
export function stem(word: string, lang: string): string {
  if (lang !== 'en') return word.slice(0, 6)
  const base = bare(word)
  return synonymOf.get(base) ?? base
}

function bare(word: string): string {
  const form = irregular.get(word) ?? word
  return form.length < 4 ? form : withoutEnding(withoutPlural(form))
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
  return word.replace(/e$/, '')
}

const ENDINGS = ['ization', 'ation', 'ment', 'ness', 'ing', 'ion', 'ed', 'ly', 'er', 'ant'] as const
/** By stem, the stem that stands for all synonyms. */
const synonymOf: ReadonlyMap<string, string> = new Map(
  synonyms.flatMap(([first = '', ...others]) => others.map((other) => [bare(other), bare(first)] as const)),
)
