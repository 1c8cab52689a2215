import { stem } from '../stem.ts'
import type { NearTerm } from './terms-near.ts'
import type { Taught } from './types.ts'

/** What was learned of a claim, by kind and stem: terms are kept as they were written, and which of their forms are one depends on the language of the text. */
export interface Lessons {
  readonly english: ReadonlyMap<string, Counts>
  readonly other: ReadonlyMap<string, Counts>
}

interface Counts {
  readonly approved: number
  readonly rejected: number
}

export function lessonsOf(taught: readonly Taught[]): Lessons {
  return { english: byStem(taught, 'en'), other: byStem(taught, 'und') }
}

/** Of a term of a text in this language. */
export function learnedOf(
  { english, other }: Lessons,
  { kind, key }: Pick<NearTerm, 'kind' | 'key'>,
  lang: string,
): Counts {
  return (lang === 'en' ? english : other).get(`${kind} ${key}`) ?? NEVER
}

const NEVER: Counts = { approved: 0, rejected: 0 }

function byStem(taught: readonly Taught[], lang: string): ReadonlyMap<string, Counts> {
  const found = new Map<string, Counts>()
  for (const [kind, term, approved, rejected] of taught) {
    const name = `${kind} ${kind === 'source' ? term : stem(term, lang)}`
    const known = found.get(name) ?? NEVER
    found.set(name, { approved: known.approved + approved, rejected: known.rejected + rejected })
  }
  return found
}
