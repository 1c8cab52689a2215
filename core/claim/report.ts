/** Where in a claim, key by key. */
export type Path = readonly (string | number)[]

/** Hears of what does not fit together. */
export type Report = (path: Path, detail: string) => void
