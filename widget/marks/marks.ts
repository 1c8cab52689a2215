import { findQuote, indexText } from '../../core/anchor/index.ts'
import type { PublicAnnotation } from '../../core/snapshot/types.ts'
import { type Figure, kindOf } from '../../view/figure.ts'
import type { Found, Known } from './found.ts'
import { blockOf, type PageText } from './page-text.ts'
import { inSight, isShown, type Placed } from './sight.ts'

/** A figure that stands in the page as it was checked. */
export interface Mark extends Figure {
  /** The number's own words, no more. */
  readonly range: Range
  /** What the range read when it was found; frameworks empty a range by replacing its text. */
  readonly text: string
  readonly block: Element
}

/**
 * Finds the article's figures in the page, each where a reader sees it: one sentence may stand in several places. `lost` are those that it
 * does not state, or states otherwise, now: they get no mark. Text is read and folded once for all quotes. A mark that stood `before` and
 * still does stays the same object.
 */
export function findMarks(page: PageText, article: Known, before: readonly Mark[]): Found {
  const index = indexText(page.text)
  const marks: Mark[] = []
  const lost: PublicAnnotation[] = []
  const unseen: PublicAnnotation[] = []
  const hidden: Placed[] = []
  for (const annotation of article.annotations.slice(0, MOST_MARKS)) {
    const { claimId, quote, figure, line } = annotation
    const claim = Object.hasOwn(article.claims, claimId) && article.claims[claimId]
    if (!claim || !('estimates' in claim)) continue
    const found = findQuote(index, quote, { figure })
    const places = (found.kind === 'found' ? found.copies : []).flatMap(({ figure, context }) => {
      const range = figure && page.range(figure.start, figure.end)
      const block = range && blockOf(range.endContainer)
      return block ? [{ range, block, context }] : []
    })
    const seen = inSight(places.filter(isShown))
    hidden.push(...places.filter((place) => !isShown(place)))
    if (!seen.length) (places.length ? unseen : lost).push(annotation)
    for (const { range, block, context } of seen) {
      // Of copies that are seen, those with the most of the context around them: the best is first.
      if (marks.length >= MOST_MARKS || context !== seen[0]?.context) continue
      const stood = before.find(
        (mark) => mark.annotation === annotation && isIntact(mark) && !mark.range.compareBoundaryPoints(0, range),
      )
      marks.push(
        stood ?? {
          annotation,
          claim,
          kind: kindOf(line),
          range,
          text: `${range}`,
          block,
        },
      )
    }
  }
  return { article, marks, lost, unseen, hidden }
}

/** Whether the page still reads as it did when the mark was made. */
export function isIntact({ range, text }: Mark): boolean {
  return range.startContainer.isConnected && `${range}` === text
}

/** Live ranges slow every change of the page's DOM once there are hundreds of them. */
const MOST_MARKS = 50
