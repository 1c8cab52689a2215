/**
 * By its first three letters, whether a word may be one of many, or begin like one of them: nearly always it does not, and then it is
 * neither cut nor looked up. What it lets through may still be none of them.
 */
export class Firsts {
  readonly #seen = new Uint8Array(SIZE)

  add(word: string): void {
    this.#seen[placeOf(word)] = 1
  }

  mayHave(word: string): boolean {
    return this.#seen[placeOf(word)] === 1
  }
}

const SIZE = 2048

/** `| 0` for the letters that a shorter word lacks. */
function placeOf(word: string): number {
  return ((word.charCodeAt(0) | 0) * 31 * 31 + (word.charCodeAt(1) | 0) * 31 + (word.charCodeAt(2) | 0)) % SIZE
}
