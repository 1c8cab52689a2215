/** Collects text as a reader sees it: white space in one blank, blocks on lines of their own. Keeps `most` characters at most. */
export class Prose {
  readonly #most: number
  readonly #pieces: string[] = []
  #length = 0
  #gap: '' | ' ' | '\n' = ''

  constructor(most: number) {
    this.#most = most
  }

  get isFull(): boolean {
    return this.#length >= this.#most
  }

  get text(): string {
    return this.#pieces.join('').slice(0, this.#most)
  }

  add(text: string): void {
    if (this.isFull) return
    const words = text.replace(BLANKS, ' ')
    if (words.startsWith(' ')) this.#gap ||= ' '
    const piece = words.replace(/^ | $/g, '')
    if (piece === '') return
    const joined = this.#length === 0 ? piece : this.#gap + piece
    this.#pieces.push(joined)
    this.#length += joined.length
    this.#gap = words.endsWith(' ') ? ' ' : ''
  }

  breakLine(): void {
    this.#gap = '\n'
  }
}

/** What HTML collapses. No-break and thin spaces stay: numbers are written with them. */
const BLANKS = /[ \t\n\f\r]+/g
