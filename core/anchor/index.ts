import { findChanged } from './changed.ts'
import { type Choice, choose } from './choose.ts'
import { indexText } from './fold.ts'
import { nearCandidates } from './near.ts'
import type { Anchor, Candidate, Place, Quote, Span, TextIndex } from './types.ts'
import { figureIn, places } from './whole.ts'

export { indexText } from './fold.ts'
export { quoteOf } from './quote-of.ts'
export type { Anchor, Place, Quote, Span, TextIndex } from './types.ts'

/**
 * Where a quote stands in a text, in UTF-16 offsets of the raw text. Small edits are forgiven, a changed number never: the
 * numbers of the quote and of the place found are equal, and `figure` (a number or words, as it stands in the quote) stands
 * whole in it. A quote that fits several places equally well is absent, since a mark on the wrong number is worse than no mark, unless
 * the sentence is the same in all of them.
 */
export function findQuote(index: TextIndex, quote: Quote, options: { readonly figure?: string } = {}): Anchor {
  const folded = indexText(quote.exact)
  const exact = folded.key
  if (!exact) return { kind: 'absent' }
  const figure = indexText(options.figure ?? '').key
  const context = {
    prefix: indexText(quote.prefix ?? '').key.slice(-CONTEXT),
    suffix: indexText(quote.suffix ?? '').key.slice(0, CONTEXT),
  }
  // "1,900-mile" of "1,900-mile-wide": what was read as a figure may end within a compound, and still does where the quote stands.
  const isCut = /\d/.test(figure) && exact.includes(`${figure}-`)
  const markIn = (span: Span) =>
    isCut ? places(index, figure, span.start, span.end)[0] : figureIn(index, figure, span)
  const decide = (candidates: readonly Candidate[]) =>
    choose(
      index,
      exact,
      candidates.filter((span) => !figure || markIn(span)),
      context,
    )
  const verbatim = places(index, exact).map((span) => ({ ...span, letters: exact.length }))
  let chosen = decide(verbatim)
  // The passage that is meant may have been edited, while its words stand to the letter in another context.
  if (chosen[0]?.score !== 1 && (context.prefix || context.suffix || !verbatim.length)) {
    chosen = decide([...verbatim, ...nearCandidates(index, folded, figure)])
  }
  // The quote's own surroundings around another number say more than a likeness elsewhere.
  const [best] = chosen
  const changed = best?.score === 1 ? undefined : findChanged(index, folded, context, figure)
  if (changed) return { kind: 'changed', ...rawSpan(index, changed) }
  if (!best) return { kind: 'absent' }
  const placed = (place: Choice): Place => {
    const mark = markIn(place)
    return { ...rawSpan(index, place), ...(mark && { figure: rawSpan(index, mark) }), context: place.context }
  }
  const { context: _, ...span } = placed(best)
  return { kind: 'found', ...span, copies: chosen.map(placed) }
}

/** As much as is kept with a quote. More says no more about the place, and costs time at each candidate. */
const CONTEXT = 40

/** `findQuote` for one quote in one text. The last text stays folded, so quotes of one page are best asked in a row. */
export function locateQuote(text: string, quote: Quote, options: { readonly figure?: string } = {}): Span | null {
  if (last?.text !== text) last = { text, index: indexText(text) }
  const anchor = findQuote(last.index, quote, options)
  return anchor.kind === 'found' ? { start: anchor.start, end: anchor.end } : null
}

let last: { readonly text: string; readonly index: TextIndex } | undefined

function rawSpan({ rawAt }: TextIndex, { start, end }: Span): Span {
  return { start: rawAt(start), end: rawAt(end) }
}
