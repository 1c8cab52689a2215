import type { Attribution } from './attribution.ts'
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
  readonly meant: Named
  readonly speaks: boolean
  /** Several: "officials". */
  readonly group: boolean
}

export function pronounOf({ tokens, lexicon }: ReadText, { from, to }: Range): Pronoun | undefined {
  const token = tokens[from]
  if (to - from !== 1 || !isPronoun(token, lexicon)) return undefined
  return (['he', 'she', 'it', 'they'] as const).find((name) => lexicon.lists[name].has(token))
}

/** The words that name who speaks, and those with which sentences begin, in order. */
export function mentioned(
  read: ReadText,
  attributions: readonly Attribution[],
): { readonly phrase: Range; readonly sentence: number; readonly speaks: boolean }[] {
  const speakers = new Map(attributions.map(({ source }) => [source.from, source]))
  const starts = [...speakers.keys()].sort((a, b) => a - b)
  let next = 0
  return read.sentences.flatMap((sentence, number) => {
    const subject = subjectOf(read, sentence, sentence.to)
    const phrases: { phrase: Range; sentence: number; speaks: boolean }[] = []
    for (; (starts[next] ?? Number.POSITIVE_INFINITY) < sentence.to; next++) {
      const phrase = speakers.get(starts[next] ?? -1)
      if (phrase) phrases.push({ phrase, sentence: number, speaks: true })
    }
    const isNew = subject && !phrases.some(({ phrase }) => phrase.from === subject.from)
    return isNew ? [{ phrase: subject, sentence: number, speaks: false }, ...phrases] : phrases
  })
}

/** So many sentences back a pronoun reaches. */
const REACH = 5
const MOST_LOOKED_AT = 12

/**
 * The last one that the pronoun fits: of those in one sentence who speaks, rather than with whom it begins. Two that speak in it are two
 * readings.
 */
export function antecedent(history: readonly Mentioned[], sentence: number, pronoun: Pronoun): Named | undefined {
  const near: Mentioned[] = []
  for (let back = 1; back <= MOST_LOOKED_AT; back++) {
    const one = history.at(-back)
    if (!one || sentence - one.sentence > REACH) break
    if (fits(one, pronoun)) near.push(one)
  }
  const last = near.filter((one) => one.sentence === near[0]?.sentence)
  const speaking = last.filter(({ speaks }) => speaks)
  const meant = (speaking.length > 0 ? speaking : last).map((one) => one.meant)
  const [first, ...others] = meant
  return others.every(({ party }) => party.name === first?.party.name) ? first : undefined
}

function fits({ meant: { party }, group, pronoun: before }: Mentioned, pronoun: Pronoun): boolean {
  const isPerson = party.kind === 'person' && !group
  if (pronoun === 'they') return group || !isPerson
  if (pronoun === 'it') return !isPerson && !group
  if (before !== undefined && before !== pronoun) return false
  return !group && (isPerson || party.kind === undefined)
}

export function isGroup({ tokens, lexicon }: ReadText, { from, to }: Range): boolean {
  return tokens.slice(from, to).some((token) => lexicon.lists.unnamed.has(token) && token.text.endsWith('s'))
}
