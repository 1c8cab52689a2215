import { findQuote, indexText, type Span } from '../../../core/anchor/index.ts'
import { readFigures } from '../../../core/figure/index.ts'
import type { Entry } from '../../decisions/types.ts'

/** A figure of the article: one that is tied to a claim, or one that is read in the text and tied to none. */
export type Item =
  | { readonly kind: 'tied'; readonly entry: Entry; readonly span?: Span }
  | { readonly kind: 'free'; readonly figure: string; readonly span: Span }

/** Every figure in the order of the text, those last that do not stand in it any more. What is tied to a claim is not listed as free, too. */
export function itemsOf(entries: readonly Entry[], text: string | undefined): readonly Item[] {
  if (text === undefined) return entries.map((entry) => ({ kind: 'tied', entry }))
  const index = indexText(text)
  const tied = entries.map((entry): Item => {
    const { quote, figure } = entry.annotation
    const found = findQuote(index, quote, { figure })
    return { kind: 'tied', entry, ...(found.kind === 'found' && found.figure ? { span: found.figure } : {}) }
  })
  const taken = tied.flatMap(({ span }) => span ?? [])
  const free = readFigures(text)
    .filter((figure) => !taken.some((span) => overlap(span, figure)))
    .map(({ start, end, text: figure }): Item => ({ kind: 'free', figure, span: { start, end } }))
  const placed = [...tied, ...free].filter(({ span }) => span)
  const byPlace = placed.toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
  return [...byPlace, ...tied.filter(({ span }) => !span)]
}

/** The one figure that selected words hold, as it is read there. */
export function figureIn(
  text: string,
  selected: Span,
): { readonly kind: 'one'; readonly span: Span } | { readonly kind: 'none' | 'several' } {
  const [first, ...more] = readFigures(text).filter((figure) => overlap(figure, selected))
  if (!first) return { kind: 'none' }
  return more.length > 0 ? { kind: 'several' } : { kind: 'one', span: { start: first.start, end: first.end } }
}

/** A paragraph in pieces: `item` is the place of the first figure in the list that stands there. */
export interface Paragraph {
  readonly start: number
  readonly pieces: readonly { readonly text: string; readonly item?: number }[]
}

/** The text by its lines. Of figures that share words only the first is drawn; joined again, the pieces are the text. */
export function paragraphsOf(text: string, items: readonly Item[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const pieces: { text: string; item?: number }[] = []
    let at = start
    for (const [item, { span }] of items.entries()) {
      if (!span || span.start < at || span.end > end) continue
      if (span.start > at) pieces.push({ text: text.slice(at, span.start) })
      pieces.push({ text: text.slice(span.start, span.end), item })
      at = span.end
    }
    if (at < end) pieces.push({ text: text.slice(at, end) })
    paragraphs.push({ start, pieces })
    start = end + 1
  }
  return paragraphs
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
