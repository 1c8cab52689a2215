import { fold, readTokens, type Token } from '../tokens.ts'
import { Firsts } from '../words/firsts.ts'
import { names } from './names.ts'

/** A country, its capital or its people, or a place that stands for a story, named in a text. */
export interface Named {
  /** Positions in the list of tokens, the end excluded. */
  readonly from: number
  readonly to: number
  /** ISO 3166 (`KP`), for a place with its name behind it (`RU/Kursk`); a capital is a place too (`RU/capital`), which stands for its country. */
  readonly entity: string
  readonly kind: Kind
}

export type Kind = 'country' | 'people' | 'capital' | 'place'

/** Every name in order, the longest where several begin at one word. Names in the text's language and in English are known. */
export function namesIn(text: string, tokens: readonly Token[], lang: string): Named[] {
  const found: Named[] = []
  for (let at = 0; at < tokens.length; at++) {
    const entry = longestAt(text, tokens, at, lang)
    if (!entry) continue
    found.push({ from: at, to: at + entry.words.length, entity: entry.entity, kind: entry.kind })
    at += entry.words.length - 1
  }
  return found
}

/** Whether one lies in the other: Kursk in Russia. */
export function related(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)
}

function longestAt(text: string, tokens: readonly Token[], at: number, lang: string): Entry | undefined {
  const token = tokens[at]
  if (!token || token.folded.length < 2) return undefined
  let capital: boolean | undefined
  let best: Entry | undefined
  for (const language of lang === 'en' ? ['en'] : [lang, 'en']) {
    const known = index.get(language)
    if (!known?.firsts.mayHave(token.folded)) continue
    capital ??= /\p{Lu}/u.test(text[token.start] ?? '')
    for (const entry of known.byStart.get(token.folded.slice(0, START)) ?? [])
      if (
        (capital || (entry.kind === 'people' && language !== 'en')) &&
        (!best || isLonger(entry, best)) &&
        entry.words.every((word, n) => isForm(tokens[at + n]?.folded, word))
      )
        best = entry
  }
  return best
}

/** More words, then more letters: "Nigeria" rather than "Niger". */
function isLonger(a: Entry, b: Entry): boolean {
  return a.words.length > b.words.length || (a.words.length === b.words.length && a.letters > b.letters)
}

function isForm(text: string | undefined, { stem, open }: Word): boolean {
  if (text === undefined || !text.startsWith(stem)) return false
  const ending = text.length - stem.length
  // names take a possessive in any language: "Kyivs", from "Kyiv's"
  return open ? ending <= LONGEST_ENDING : ending === 0 || (ending === 1 && text.endsWith('s'))
}

interface Word {
  readonly stem: string
  readonly open: boolean
}

interface Entry {
  readonly entity: string
  readonly kind: Kind
  readonly words: readonly Word[]
  readonly letters: number
}

const START = 3
const LONGEST_ENDING = 5
const index = compile()

interface Entries {
  /** By the first letters of the first word. */
  readonly byStart: ReadonlyMap<string, readonly Entry[]>
  readonly firsts: Firsts
}

/** By language. */
function compile(): ReadonlyMap<string, Entries> {
  return new Map(
    Object.entries(names).map(([lang, kinds]) => {
      const byStart = new Map<string, Entry[]>()
      for (const [kind, list] of Object.entries(kinds) as [Kind, string][])
        for (const line of list.split(';')) {
          const [entity = '', all = ''] = line.split(':')
          for (const name of all.split('|'))
            enter(byStart, kind === 'capital' ? `${entity}/capital` : entity, kind, name)
        }
      const firsts = new Firsts()
      for (const start of byStart.keys()) firsts.add(start)
      return [lang, { byStart, firsts }] as const
    }),
  )
}

function enter(byStart: Map<string, Entry[]>, entity: string, kind: Kind, name: string): void {
  const words = name.split(' ').flatMap((part): Word[] => {
    const open = part.endsWith('*')
    const tokens = readTokens(open ? part.slice(0, -1) : part)
    return tokens.map(({ folded }, n) => ({ stem: folded, open: open && n === tokens.length - 1 }))
  })
  const start = fold(words[0]?.stem ?? '').slice(0, START)
  if (start === '') return
  const entry = { entity, kind, words, letters: words.reduce((sum, { stem }) => sum + stem.length, 0) }
  const known = byStart.get(start)
  if (known) known.push(entry)
  else byStart.set(start, [entry])
}
