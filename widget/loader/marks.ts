import { findQuote, indexText } from '../../core/anchor/index.ts'
import type { PublicAnnotation, PublicClaim } from '../../core/snapshot/types.ts'
import type { Found } from './found.ts'
import type { Kind } from './kind.ts'
import { blockOf, type PageText } from './page-text.ts'

/** A figure that stands in the page as it was checked. */
export interface Mark {
  readonly annotation: PublicAnnotation
  readonly claim: PublicClaim
  readonly kind: Kind
  /** The number's own words, no more. */
  readonly range: Range
  /** What the range read when it was found; frameworks empty a range by replacing its text. */
  readonly text: string
  readonly block: Element
}

export type { Kind }

/**
 * Finds the article's figures in the page. `lost` are those that it does not state, or states otherwise, now: they get no mark.
 * Text is read and folded once for all quotes.
 */
export function findMarks(page: PageText, article: Found['article']): { marks: Mark[]; lost: PublicAnnotation[] } {
  const index = indexText(page.text)
  const marks: Mark[] = []
  const lost: PublicAnnotation[] = []
  for (const annotation of article.annotations.slice(0, MOST_MARKS)) {
    const claim = article.claims[annotation.claimId]
    if (!claim || !('estimates' in claim)) continue
    const { quote, figure, line } = annotation
    const found = findQuote(index, quote, { figure })
    const span = found.kind === 'found' && found.figure
    const range = span && page.range(span.start, span.end)
    const block = range && blockOf(range.endContainer)
    if (!range || !block) lost.push(annotation)
    else {
      marks.push({
        annotation,
        claim,
        kind: line.noPrimary ? 'unsourced' : line.verdict,
        range,
        text: `${range}`,
        block,
      })
    }
  }
  return { marks, lost }
}

/** Whether the page still reads as it did when the mark was made. */
export function isIntact({ range, text }: Mark): boolean {
  return range.startContainer.isConnected && `${range}` === text
}

/** Live ranges slow every change of the page's DOM once there are hundreds of them. */
const MOST_MARKS = 50
