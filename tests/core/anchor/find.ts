import { type Anchor, findQuote, indexText, type Quote } from '../../../core/anchor/index.ts'

/** What of a text a quote is found in: the words themselves, or the kind of answer where it is not found. */
export function find(text: string, quote: string | Quote, figure?: string): string {
  const anchor = anchorOf(text, quote, figure)
  return anchor.kind === 'found' ? text.slice(anchor.start, anchor.end) : anchor.kind
}

/** The words of a text that are marked as the figure; empty where none is. */
export function mark(text: string, quote: string | Quote, figure: string): string {
  const anchor = anchorOf(text, quote, figure)
  return anchor.kind === 'found' && anchor.figure ? text.slice(anchor.figure.start, anchor.figure.end) : ''
}

export function anchorOf(text: string, quote: string | Quote, figure?: string): Anchor {
  return findQuote(
    indexText(text),
    typeof quote === 'string' ? { exact: quote } : quote,
    figure === undefined ? {} : { figure },
  )
}
