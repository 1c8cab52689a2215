import type { DraftArticle, Place } from './types.ts'
import { wires } from './words/wires.ts'

export interface Credit {
  readonly name: string
  readonly from: Place
}

/** The wire service that an article is credited to: in brackets, in a dateline ("KYIV, Jan 5 (Reuters) -"), or as its last words. */
export function creditOf({ text }: DraftArticle, n: number): Credit | undefined {
  const beginning = text.slice(0, BEGINNING)
  const at = IN_BRACKETS.exec(beginning) ?? DATELINE.exec(beginning)
  const end = Math.max(0, text.length - END)
  const behind = at ? undefined : LAST.exec(text.slice(end))
  const match = at ?? behind
  const name = match?.groups?.name
  if (!match || name === undefined) return undefined
  const start = (at ? 0 : end) + match.index + match[0].indexOf(name)
  return { name, from: { article: n, start, end: start + name.length } }
}

const NAMES = `(?<name>${wires.join('|')})`
const BEGINNING = 200
const END = 120
const IN_BRACKETS = new RegExp(`\\((?:[^()]{0,40}/)?${NAMES}(?:/[^()]{0,40})?\\)`, 'u')
const DATELINE = new RegExp(`^[\\p{Lu}\\s]{2,40}[,–—-]{1,2}\\s*${NAMES}\\b`, 'u')
const LAST = new RegExp(`[(/—–-]?\\s*${NAMES}(?:/[\\p{L}.]{1,20})?\\)?\\s*$`, 'u')
