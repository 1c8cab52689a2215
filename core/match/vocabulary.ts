import { readTokens, type Token } from './tokens.ts'
import { Firsts } from './words/firsts.ts'

/** A number for a phrase; equal phrases have equal numbers. */
export type PhraseId = number

/** Where something was found in a text. */
export interface Hit {
  readonly start: number
  readonly end: number
}

export interface PhraseHit extends Hit {
  readonly id: PhraseId
}

/** All phrases that claims ask for (topic terms, places, parties), so that a text is scanned once however many claims there are. */
export class Vocabulary {
  readonly #ids = new Map<string, PhraseId>()
  readonly #byStart = new Map<string, Entry[]>()
  readonly #firsts = new Firsts()

  /** How many phrases there are. */
  get size(): number {
    return this.#ids.size
  }

  /** The phrase's number; `undefined` where it holds no word. A name takes no ending but "s": "Russian" does not name Russia. */
  add(phrase: string, kind: Entry['kind']): PhraseId | undefined {
    const words = readTokens(phrase).map((token) => token.folded)
    const [first] = words
    if (first === undefined) return undefined
    const name = `${kind} ${words.join(' ')}`
    const known = this.#ids.get(name)
    if (known !== undefined) return known
    const id = this.#ids.size
    this.#ids.set(name, id)
    this.#firsts.add(first)
    const start = first.slice(0, START)
    const bucket = this.#byStart.get(start)
    if (bucket) bucket.push({ id, words, kind })
    else this.#byStart.set(start, [{ id, words, kind }])
    return id
  }

  /** Every phrase that the tokens hold, inflected or not, in order. */
  find(tokens: readonly Token[]): PhraseHit[] {
    const hits: PhraseHit[] = []
    tokens.forEach((token, at) => {
      if (!this.#firsts.mayHave(token.folded)) return
      for (const { id, words, kind } of this.#byStart.get(token.folded.slice(0, START)) ?? []) {
        const last = tokens[at + words.length - 1]
        if (last && words.every((word, n) => isForm(tokens[at + n]?.folded ?? '', word, kind)))
          hits.push({ id, start: token.start, end: last.end })
      }
    })
    return hits
  }
}

interface Entry {
  readonly id: PhraseId
  readonly words: readonly string[]
  readonly kind: 'term' | 'name'
}

/** "Soldaten" is a form of "Soldat", "troops" of "troop": the longer the word, the longer an ending it may take. */
function isForm(text: string, word: string, kind: Entry['kind']): boolean {
  const ending = text.length - word.length
  if (ending === 0) return text === word
  if (ending < 0 || !text.startsWith(word)) return false
  return kind === 'name' ? text.endsWith('s') && ending === 1 : ending <= Math.min(3, word.length - 3)
}

const START = 4
