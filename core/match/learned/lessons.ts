import { stem } from '../stem.ts'
import type { NearTerm } from './terms-near.ts'
import type { Taught } from './types.ts'

/** What was learned of a claim, as JSON: thousands of claims are kept in memory, where maps would take ten times as much, and a text comes near to few of them. */
export type PackedLessons = string

export function packed(taught: readonly Taught[]): PackedLessons {
  return JSON.stringify(taught)
}

/** By kind and stem: terms are kept as they were written, and which of their forms are one depends on the language of the text. */
export type Lessons = ReadonlyMap<string, Counts>

interface Counts {
  readonly approved: number
  readonly rejected: number
}

export function unpacked(lessons: PackedLessons, lang: string): Lessons {
  const found = new Map<string, Counts>()
  for (const [kind, term, approved, rejected] of JSON.parse(lessons) as readonly Taught[]) {
    const name = nameOf({ kind, key: kind === 'source' ? term : stem(term, lang) })
    const known = found.get(name) ?? NEVER
    found.set(name, { approved: known.approved + approved, rejected: known.rejected + rejected })
  }
  return found
}

export function learnedOf(lessons: Lessons, term: Pick<NearTerm, 'kind' | 'key'>): Counts {
  return lessons.get(nameOf(term)) ?? NEVER
}

const NEVER: Counts = { approved: 0, rejected: 0 }

function nameOf({ kind, key }: Pick<NearTerm, 'kind' | 'key'>): string {
  return `${kind} ${key}`
}
