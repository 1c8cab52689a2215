import type { Block } from './outline.ts'

/** The text of one block as a reader sees it: white space in one blank, none at its ends. */
export class Prose {
  #text = ''
  #tail = ''
  #linked = 0
  #onSite = 0
  #gap = false

  get isEmpty(): boolean {
    return this.#text === ''
  }

  /** Its last characters and the blank after them: enough to tell what a raised number hangs on to. */
  get tail(): string {
    return this.#gap ? `${this.#tail} ` : this.#tail
  }

  /** Returns how many characters it keeps. `leads` if the text is a link, to a page of this site or away from it. */
  add(text: string, leads?: 'onSite' | 'away'): number {
    const words = text.replace(BLANKS, ' ')
    if (words.startsWith(' ')) this.#gap = true
    const piece = words.replace(/^ | $/g, '')
    if (piece === '') return 0
    const joined = this.#gap && !this.isEmpty ? ` ${piece}` : piece
    this.#text += joined
    this.#tail = (this.#tail + joined.slice(-TAIL)).slice(-TAIL)
    if (leads) this.#linked += joined.length
    if (leads === 'onSite') this.#onSite += joined.length
    this.#gap = words.endsWith(' ')
    return joined.length
  }

  /** What was added since it was last taken. */
  take(): Omit<Block, 'box'> {
    const taken = { text: this.#text, linked: this.#linked, onSite: this.#onSite }
    this.#text = this.#tail = ''
    this.#linked = this.#onSite = 0
    this.#gap = false
    return taken
  }
}

const TAIL = 24

/** What HTML collapses. No-break and thin spaces stay: numbers are written with them. */
const BLANKS = /[ \t\n\f\r]+/g
