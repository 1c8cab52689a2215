/** The languages that the desk speaks. A screen keeps its words beside itself, in a file `words.ts`. */
export type Language = 'en' | 'de'

/** The first of the reader's languages that the desk speaks. */
export const language: Language = first(navigator.languages)

/** The words in the reader's language; both have the same shape, so none can be forgotten. */
export function say<Words extends object>(words: { readonly en: Words; readonly de: NoInfer<Words> }): Words {
  return words[language]
}

function first(asked: readonly string[]): Language {
  for (const tag of asked) {
    if (/^de\b/i.test(tag)) return 'de'
    if (/^en\b/i.test(tag)) return 'en'
  }
  return 'en'
}
