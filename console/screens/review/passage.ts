import { findQuote, indexText } from '../../../core/anchor/index.ts'
import type { Annotation } from '../../../core/claim/types.ts'

/** A figure in its sentence, and what stands around that. */
export interface Passage {
  readonly ahead: string
  readonly before: string
  readonly figure: string
  readonly after: string
  readonly behind: string
}

/** In its paragraph where that is kept and still says so, else in the words that were kept with it. */
export function passageOf(
  { quote, figure }: Pick<Annotation, 'quote' | 'figure'>,
  paragraph: string | undefined,
): Passage {
  const found = paragraph === undefined ? undefined : findQuote(indexText(paragraph), quote, { figure })
  if (paragraph !== undefined && found?.kind === 'found' && found.figure) return inParagraph(paragraph, found.figure)
  const { prefix = '', exact, suffix = '' } = quote
  const at = Math.max(0, exact.indexOf(figure))
  return {
    ahead: '',
    before: `${prefix && '… '}${prefix}${exact.slice(0, at)}`,
    figure: exact.slice(at, at + figure.length),
    after: `${exact.slice(at + figure.length)}${suffix}${suffix && ' …'}`,
    behind: '',
  }
}

function inParagraph(paragraph: string, { start, end }: { readonly start: number; readonly end: number }): Passage {
  const { segment = '', index = 0 } = SENTENCES.segment(paragraph).containing(start) ?? {}
  const stop = Math.max(index + segment.length, end)
  return {
    ahead: paragraph.slice(0, index),
    before: paragraph.slice(index, start),
    figure: paragraph.slice(start, end),
    after: paragraph.slice(end, stop),
    behind: paragraph.slice(stop),
  }
}

const SENTENCES = new Intl.Segmenter(undefined, { granularity: 'sentence' })
