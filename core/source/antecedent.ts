import type { Named } from './party.ts'
import { isPronoun } from './phrase.ts'
import { subjectOf } from './subject.ts'
import type { Range, ReadText } from './text.ts'

export type Pronoun = 'he' | 'she' | 'it' | 'they'

/** Somebody whom a pronoun may take up. */
export interface Mentioned {
  /** The number of the sentence. */
  readonly sentence: number
  readonly pronoun: Pronoun | undefined
  /** Undefined where it may be two. */
  readonly meant: () => Named | undefined
  readonly speaks: boolean
  /** Several: "officials". */
  readonly group: boolean
}

export function pronounOf({ tokens, lexicon }: ReadText, { from, to }: Range): Pronoun | undefined {
  const token = tokens[from]
  if (to - from !== 1 || !isPronoun(token, lexicon)) return undefined
  return (['he', 'she', 'it', 'they'] as const).find((name) => lexicon.lists[name].has(token))
}

/** By sentence, the words with which it begins, and those that name who speaks, in order. */
export function* mentioned(
  read: ReadText,
  speakers: ReadonlyMap<number, Range>,
): Generator<{ readonly phrase: Range; readonly sentence: number; readonly speaks: boolean }[]> {
  const starts = [...speakers.keys()].sort((a, b) => a - b)
  let next = 0
  for (const [number, sentence] of read.sentences.entries()) {
    const subject = subjectOf(read, sentence, sentence.to)
    const phrases: { phrase: Range; sentence: number; speaks: boolean }[] = []
    for (; (starts[next] ?? Number.POSITIVE_INFINITY) < sentence.to; next++) {
      const phrase = speakers.get(starts[next] ?? -1)
      if (phrase) phrases.push({ phrase, sentence: number, speaks: true })
    }
    const isNew = subject && !phrases.some(({ phrase }) => phrase.from === subject.from)
    yield isNew ? [{ phrase: subject, sentence: number, speaks: false }, ...phrases] : phrases
  }
}

/** So many sentences back a pronoun reaches. */
const REACH = 5
const MOST_LOOKED_AT = 12

/**
 * The last one that the pronoun fits: of those in one sentence who speaks, rather than with whom it begins. Two that speak in it are two
 * readings.
 */
export function antecedent(history: readonly Mentioned[], sentence: number, pronoun: Pronoun): Named | undefined {
  const near: { one: Mentioned; meant: Named }[] = []
  for (let back = 1, looked = 0; looked < MOST_LOOKED_AT; back++) {
    const one = history.at(-back)
    if (!one || sentence - one.sentence > REACH) break
    const meant = one.meant()
    if (!meant) continue
    looked++
    if (fits(one, meant, pronoun)) near.push({ one, meant })
  }
  const last = near.filter(({ one }) => one.sentence === near[0]?.one.sentence)
  const speaking = last.filter(({ one }) => one.speaks)
  const meant = (speaking.length > 0 ? speaking : last).map((each) => each.meant)
  const [first, ...others] = meant
  return others.every(({ party }) => party.name === first?.party.name) ? first : undefined
}

function fits({ group, pronoun: before }: Mentioned, { party }: Named, pronoun: Pronoun): boolean {
  const isPerson = party.kind === 'person' && !group
  if (pronoun === 'they') return group || !isPerson
  if (pronoun === 'it') return !isPerson && !group
  if (before !== undefined && before !== pronoun) return false
  return !group && (isPerson || party.kind === undefined)
}

export function isGroup({ tokens, lexicon }: ReadText, { from, to }: Range): boolean {
  return tokens.slice(from, to).some((token) => lexicon.lists.unnamed.has(token) && token.text.endsWith('s'))
}
