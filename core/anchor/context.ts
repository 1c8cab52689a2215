import search from 'approx-string-match'
import { indexText } from './fold.ts'
import type { Candidate, Quote } from './types.ts'

/** What stands before and after a quote, folded; empty where nothing is known. */
export interface Context {
  readonly prefix: string
  readonly suffix: string
}

export function contextOf({ prefix = '', suffix = '' }: Quote): Context {
  return { prefix: indexText(prefix).key.slice(-REACH), suffix: indexText(suffix).key.slice(0, REACH) }
}

/** More context than this says no more about the place, and costs time at each candidate. */
export const REACH = 32

/** How much of the context stands around a candidate: 0 to 1 for each side that is known. */
export function contextAt(key: string, { start, end }: Candidate, { prefix, suffix }: Context): number {
  return (
    alike(key.slice(Math.max(0, start - prefix.length - GAP), start), prefix) +
    alike(key.slice(end, end + suffix.length + GAP), suffix)
  )
}

/** How far the context may stand from the quote. */
const GAP = 4

/** How much of a part stands in a text, 0 to 1; nothing if it is more wrong than right. */
export function alike(text: string, part: string): number {
  const [match] = search(text, part, part.length / 2)
  return match ? likeness(match, part) : 0
}

/** Letters put in or left out in a row weigh half: what is there of the part still stands. */
export function likeness({ start, end, errors }: ReturnType<typeof search>[number], { length }: string): number {
  return 1 - (errors - Math.abs(end - start - length) / 2) / length
}
