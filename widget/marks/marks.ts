import { type Anchor, findQuote, indexText } from '../../core/anchor/index.ts'
import type { PublicAnnotation } from '../../core/snapshot/types.ts'
import { type Figure, kindOf } from '../../view/figure.ts'
import type { Found, Known } from './found.ts'
import { isIntact, type Mark } from './mark.ts'
import { blockOf, type PageText } from './page-text.ts'
import { inSight, isShown, type Placed } from './sight.ts'

/**
 * Finds the article's figures in the page, each where a reader sees it: one sentence may stand in several places. `lost` are those that it
 * does not state, or states otherwise, now: they get no mark. Text is read and folded once for all quotes, which are looked for a few at a
 * time, so that nothing a reader does waits for all of them. What has changed meanwhile is read again, `atOnce` this time, since a page may
 * never rest. A mark that stood `before` and still does stays the same object.
 */
export async function findMarks(
  read: () => PageText,
  article: Known,
  before: readonly Mark[],
  atOnce = false,
): Promise<Found> {
  let start = performance.now()
  let page: PageText | undefined = read()
  const { text } = page
  const index = indexText(text)
  const looked: Looked[] = []
  for (const annotation of article.annotations.slice(0, MOST_MARKS)) {
    const { claimId, quote, figure } = annotation
    const claim = Object.hasOwn(article.claims, claimId) && article.claims[claimId]
    if (!claim || !('estimates' in claim)) continue
    if (!atOnce && performance.now() - start > SLICE) {
      // Not by `scheduler.yield`, which would go on before the page's own work.
      await new Promise((resolve) => setTimeout(resolve))
      start = performance.now()
      page = undefined
    }
    looked.push({ annotation, claim, anchor: findQuote(index, quote, { figure }) })
  }
  // After a pause the nodes may be others, with the same text.
  page ??= read()
  return page.text === text ? { article, ...marksAt(page, looked, before) } : findMarks(read, article, before, true)
}

/** Milliseconds, of which one quote may take some more: a page is read and all its figures are found in one slice, unless the machine is slow. */
const SLICE = 10

interface Looked extends Omit<Figure, 'kind'> {
  readonly anchor: Anchor
}

function marksAt(page: PageText, looked: readonly Looked[], before: readonly Mark[]): Omit<Found, 'article'> {
  const marks: Mark[] = []
  const lost: PublicAnnotation[] = []
  const unseen: PublicAnnotation[] = []
  const hidden: Placed[] = []
  for (const { annotation, claim, anchor } of looked) {
    const places = (anchor.kind === 'found' ? anchor.copies : []).flatMap(({ figure, context }) => {
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
      marks.push(stood ?? { annotation, claim, kind: kindOf(annotation.line), range, text: `${range}`, block })
    }
  }
  return { marks, lost, unseen, hidden }
}

/** Live ranges slow every change of the page's DOM once there are hundreds of them. */
const MOST_MARKS = 50
