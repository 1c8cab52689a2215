import type { Candidate, Span, TextIndex } from './types.ts'

/**
 * Those of the candidates whose whole sentence is that of `one`, word for word: key points and body, a copy for print, a transcript. Each
 * of them states the figure, so they are no rivals. `one` is among them.
 */
export function copiesOf<C extends Candidate>(index: TextIndex, one: C, candidates: readonly C[]): C[] {
  const sentence = sentenceOf(index, one)
  return sentence.length < TELLING
    ? [one]
    : candidates.filter((other) => other === one || sentenceOf(index, other) === sentence)
}

/** A shorter one may stand anywhere, in the cells of two tables for example, and mean another thing in each place. */
const TELLING = 24

/** The sentence around a span, as far as it says which sentence it is. */
function sentenceOf({ key, text, rawAt }: TextIndex, { start, end }: Span): string {
  const isEdge = (at: number) =>
    at <= 0 ||
    at >= key.length ||
    /\n/.test(text.slice(rawAt(at) - 1, rawAt(at + 1))) ||
    (/[.!?。]['")]*$/.test(key.slice(at - 3, at)) && / /.test(key[at] ?? ''))
  let from = start
  let to = end
  while (start - from < REACH && !isEdge(from)) from--
  while (to - end < REACH && !isEdge(to)) to++
  return key
    .slice(from, to)
    .trim()
    .replace(/[.!?。]['")]*$/, '')
}

const REACH = 400
