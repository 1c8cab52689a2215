import type { Candidate, TextIndex } from './types.ts'

/**
 * Those of the candidates that state what `one` does, word for word: key points and body, a copy for print, a caption, a transcript. Their
 * whole sentence is the same, or much of it, or all that is known of quote and context, `known` letters, if that is much. They are no
 * rivals. `one` is among them.
 */
export function copiesOf<C extends Scored>(index: TextIndex, one: C, candidates: readonly C[], known: number): C[] {
  const { key, text, rawAt } = index
  const words = key.slice(one.start, one.end)
  const isBreak = (at: number) => at <= 0 || at >= key.length || /\n/.test(text.slice(rawAt(at - 1), rawAt(at + 1)))
  const begins = (at: number) => isBreak(at) || /[.!?。]['")]* $/.test(key.slice(at - 4, at))
  const ends = (at: number) => isBreak(at) || /^['")]*[.!?。]['")]*( |$)/.test(key.slice(at, at + 4))
  return candidates.filter((other) => {
    if (key.slice(other.start, other.end) !== words) return false
    // Both go on, to either side, as far as they read alike within their sentence.
    const shift = other.start - one.start
    let { start, end } = one
    const isMuch = () => end - start >= MUCH
    while (!isMuch() && !begins(start) && !begins(start + shift) && key[start - 1] === key[start + shift - 1]) start--
    while (!isMuch() && !ends(end) && !ends(end + shift) && key[end] === key[end + shift]) end++
    const isWhole = begins(start) && begins(start + shift) && ends(end) && ends(end + shift)
    return (
      other === one ||
      isMuch() ||
      (isWhole && end - start >= TELLING) ||
      (known >= MUCH && one.score === 1 && other.score === 1)
    )
  })
}

/** A candidate, and how well quote and context fit there: 1 is to the letter. */
interface Scored extends Candidate {
  readonly score: number
}

/** A shorter sentence may stand anywhere, in the cells of two tables for example, and mean another thing in each place. */
const TELLING = 24

/** Of the letters that are kept with a quote (40 before, 40 after), nearly all. */
const MUCH = 80
