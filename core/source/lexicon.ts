import { type Phrases, phrasesBy } from '../figure/phrase.ts'
import { initialsFor, type Token, WORD } from '../figure/tokens.ts'
import { speechOf } from './language/index.ts'
import type { Speech } from './language/language.ts'
import type { PartyKind } from './source.ts'

/** A language's data, indexed for look-up. */
export interface Lexicon {
  readonly speech: Speech
  readonly lists: Lists
  readonly verbs: Phrases<Force>
  readonly according: Phrases<true>
  readonly resumes: Phrases<true>
  readonly postposed: Phrases<true>
  readonly citing: Phrases<true>
  readonly toldTo: Phrases<true>
  /** How compounds end that name a body: "ministerium". */
  readonly compounds: readonly string[]
  readonly kinds: readonly (readonly [PartyKind | 'body', WordList])[]
}

/** `say`: before, behind or within what is said. `put`: before a number. `find`: before a statement. `hold`: before it, with a short reach. `adding`: goes on with the subject before. */
export type Force = 'say' | 'put' | 'find' | 'hold' | 'adding'

export type Lists = { readonly [K in (typeof LISTS)[number]]: WordList } & {
  readonly [K in keyof Speech['pronouns']]: WordList
}

const LISTS = [
  'bare',
  'nouns',
  'opens',
  'closes',
  'closesBefore',
  'never',
  'auxiliaries',
  'passive',
  'by',
  'negations',
  'adverbs',
  'that',
  'relatives',
  'telling',
  'hearers',
  'asks',
  'orders',
  'toDo',
  'statements',
  'within',
  'from',
  'definite',
  'indefinite',
  'possessives',
  'joints',
  'of',
  'and',
  'stops',
  'but',
  'subordinates',
  'circumstances',
  'times',
  'titles',
  'spokespeople',
  'unnamed',
  'documents',
  'surveys',
] as const

/** Words, and beginnings and endings of words. */
export class WordList {
  readonly #words: ReadonlySet<string>
  readonly #beginnings: readonly string[]
  readonly #endings: readonly string[]
  /** 1 at the initials of each word and beginning: most words are told by two letters. */
  readonly #initials: Uint8Array

  constructor(list: readonly string[]) {
    this.#words = new Set(list.filter((word) => !word.includes('*')))
    this.#beginnings = list.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
    this.#endings = list.filter((word) => word.startsWith('*')).map((word) => word.slice(1))
    this.#initials = initialsFor([...this.#words, ...this.#beginnings])
  }

  has(token: Token | undefined): boolean {
    return token?.kind === WORD && this.#holds(token.text, token.initials)
  }

  /** The word, or what an elided article stands before: "l'OMS". */
  hasNoun(token: Token | undefined): boolean {
    if (token?.kind !== WORD) return false
    if (this.#holds(token.text, token.initials)) return true
    const elided = token.text.indexOf("'")
    return elided > 0 && elided < 3 && this.#holds(token.text.slice(elided + 1), 0)
  }

  /** Initials of 0 tell nothing. */
  #holds(word: string, initials: number): boolean {
    if (initials === 0 || this.#initials[initials] === 1) {
      if (this.#words.has(word)) return true
      for (const start of this.#beginnings) if (word.startsWith(start)) return true
    }
    for (const end of this.#endings) if (word.endsWith(end)) return true
    return false
  }
}

const known = new Map<string, Lexicon>()

export function lexiconOf(lang: string | undefined): Lexicon | undefined {
  const speech = speechOf(lang)
  if (!speech) return undefined
  const found = known.get(speech.tag) ?? indexed(speech)
  known.set(speech.tag, found)
  return found
}

function indexed(speech: Speech): Lexicon {
  const all = (list: readonly string[]) =>
    phrasesBy('first', Object.fromEntries(list.map((phrase) => [phrase, true as const])))
  const forces: Record<string, Force> = {}
  for (const force of ['adding', 'hold', 'find', 'say', 'put'] as const)
    for (const verb of speech[force]) forces[verb] = force
  const entries = Object.entries(speech.speakers) as [PartyKind | 'body', readonly string[]][]
  return {
    speech,
    lists: {
      ...(Object.fromEntries(LISTS.map((name) => [name, new WordList(speech[name])])) as Pick<
        Lists,
        (typeof LISTS)[number]
      >),
      he: new WordList(speech.pronouns.he),
      she: new WordList(speech.pronouns.she),
      it: new WordList(speech.pronouns.it),
      they: new WordList(speech.pronouns.they),
      own: new WordList(speech.pronouns.own),
    },
    verbs: phrasesBy('first', forces),
    according: all(speech.according),
    resumes: all(speech.resumes),
    postposed: all(speech.postposed),
    citing: all(speech.citing),
    toldTo: all(speech.toldTo),
    compounds: entries.flatMap(([, list]) => list.filter((word) => word.startsWith('*')).map((word) => word.slice(1))),
    kinds: entries.map(([kind, list]) => [kind, new WordList(list)] as const),
  }
}
