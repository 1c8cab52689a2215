import { fold, readTokens } from './tokens.ts'
import { Firsts } from './words/firsts.ts'

/** What words stand for, one bit for each concept of a list; 0 is nothing known. */
export type Concepts = number

/** Words of one or several concepts, by language; `*` at the end of a word stands for any ending. */
export interface ConceptWords {
  readonly concepts: readonly string[]
  readonly words: Readonly<Record<string, string>>
}

/** Looks up what folded words stand for, in one language at a time. */
export class ConceptLexicon {
  readonly #bits: ReadonlyMap<string, Concepts>
  readonly #byLang = new Map<string, Lexicon>()

  constructor(
    concepts: Readonly<Record<string, Readonly<Record<string, string>>>>,
    joint: readonly ConceptWords[] = [],
  ) {
    this.#bits = new Map(Object.keys(concepts).map((concept, n) => [concept, 1 << n]))
    const single = Object.entries(concepts).map(([concept, words]) => ({ concepts: [concept], words }))
    for (const { concepts: names, words } of [...single, ...joint]) {
      const named = names.reduce((sum, name) => sum | this.named(name), 0)
      for (const [lang, list] of Object.entries(words))
        for (const word of list.split(' ')) this.#enter(lang, word, named)
    }
  }

  /** By its own name: "killed". */
  named(concept: string): Concepts {
    return this.#bits.get(concept) ?? 0
  }

  ofWord(folded: string, lang: string): Concepts {
    const lexicon = this.#byLang.get(lang)
    if (!lexicon?.firsts.mayHave(folded)) return 0
    const exact = lexicon.exact.get(folded)
    if (exact !== undefined) return exact
    return lexicon.beginnings.get(folded.slice(0, START))?.find(({ text }) => folded.startsWith(text))?.concepts ?? 0
  }

  /** Everything that a text names. */
  ofText(text: string, lang: string): Concepts {
    return readTokens(text).reduce((sum, { folded }) => sum | this.ofWord(folded, lang), 0)
  }

  #enter(lang: string, word: string, concepts: Concepts): void {
    const lexicon = this.#byLang.get(lang) ?? { exact: new Map(), beginnings: new Map(), firsts: new Firsts() }
    this.#byLang.set(lang, lexicon)
    if (!word.endsWith('*')) {
      lexicon.exact.set(fold(word), concepts)
      lexicon.firsts.add(fold(word))
      return
    }
    const text = fold(word.slice(0, -1))
    lexicon.firsts.add(text)
    const start = text.slice(0, START)
    lexicon.beginnings.set(start, [...(lexicon.beginnings.get(start) ?? []), { text, concepts }])
  }
}

interface Lexicon {
  readonly exact: Map<string, Concepts>
  /** What words begin with, by its first letters. */
  readonly beginnings: Map<string, readonly { readonly text: string; readonly concepts: Concepts }[]>
  readonly firsts: Firsts
}

const START = 3
