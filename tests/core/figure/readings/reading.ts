/** A text in a language, and how its figures read in the notation of docs/figures.md. */
export type Reading = readonly [lang: string, text: string, reading: string]
