import type { Mark } from '../marks/mark.ts'

/** The mark of the same figure as `of`, among those that were found anew; of several, the one in the same place. */
export function sameFigure(marks: readonly Mark[], { annotation, block }: Mark): Mark | undefined {
  const { claimId, figure, quote } = annotation
  const same = marks.filter(
    ({ annotation: other }) =>
      other.claimId === claimId && other.figure === figure && other.quote.exact === quote.exact,
  )
  return same.find((mark) => mark.block === block) ?? same[0]
}
