import search from 'approx-string-match'
import { fold } from './fold.ts'
import type { Anchor, Quote, Span, TextIndex } from './types.ts'
import { cutsCharacter, cutsNumber, cutsWord, numbersOf } from './whole.ts'

export type { Anchor, Quote, Span, TextIndex } from './types.ts'

/** Folds a text once, so that many quotes can be looked for in it. Blocks are separated by "\n". */
export function indexText(text: string): TextIndex {
  return fold(text)
}

/**
 * Where a quote stands in a text. Offsets are UTF-16 offsets of the raw text.
 * The numbers of the quote must all stand there unchanged: a mark on the wrong number is worse than no mark.
 */
export function findQuote(index: TextIndex, quote: Quote, options: { readonly figure?: string } = {}): Anchor {
  const exact = fold(quote.exact).key.trim()
  const figure = options.figure === undefined ? undefined : fold(options.figure).key.trim()
  if (!exact || figure === '') return { kind: 'absent' }
  const { key } = index
  const spans: Span[] = []
  for (let at = key.indexOf(exact); at >= 0; at = key.indexOf(exact, at + exact.length)) {
    spans.push({ start: at, end: at + exact.length })
  }
  if (!spans.length && numbersOf(exact).every((n) => numbersOf(key).includes(n))) {
    const [match] = search(key, exact, Math.min(48, exact.length * 0.2))
    if (match && `${numbersOf(key.slice(match.start, match.end))}` === `${numbersOf(exact)}`) spans.push(match)
  }
  const whole = spans.filter(
    ({ start, end }) => ![start, end].some((at) => cutsNumber(key, at) || cutsCharacter(index, at)),
  )
  const [span] = whole
  if (!span || whole.length > 1) return { kind: 'absent' }
  const found = { kind: 'found' as const, ...rawSpan(index, span) }
  if (figure === undefined) return found
  for (
    let at = key.indexOf(figure, span.start);
    at >= 0 && at + figure.length <= span.end;
    at = key.indexOf(figure, at + 1)
  ) {
    const end = at + figure.length
    if (![at, end].some((edge) => cutsNumber(key, edge) || cutsWord(index, edge))) {
      return { ...found, figure: rawSpan(index, { start: at, end }) }
    }
  }
  return { kind: 'absent' }
}

/** `findQuote` for one quote in one text; the folded form of the last text is kept. */
export function locateQuote(text: string, quote: Quote, options: { readonly figure?: string } = {}): Span | null {
  if (last.text !== text) last = indexText(text)
  const found = findQuote(last, quote, options)
  return found.kind === 'found' ? { start: found.start, end: found.end } : null
}

let last = indexText('')

function rawSpan({ starts }: TextIndex, { start, end }: Span): Span {
  let after = end
  while (starts[after] === starts[after - 1]) after++
  return { start: starts[start] ?? 0, end: starts[after] ?? 0 }
}
