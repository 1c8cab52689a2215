import { type Extent, holdsHeadline, type Outline } from './outline.ts'

/**
 * The boxes that names say stand beside the story. Sites name what holds their story after such things too ("with-sidebar"): a box that
 * has the headline, is marked as the story's body, or without which hardly anything would be left is not meant.
 */
export function namedBeside(outline: Outline, extents: readonly Extent[]): ReadonlySet<number> {
  const { boxes } = outline
  const named = new Set<number>()
  for (const [at, { beside, mark }] of boxes.entries()) {
    if (beside === undefined || holdsHeadline(outline, extents[at])) continue
    if ((beside === 'links' && !extents[at]?.linked) || (mark === 'body' && /^(?:links|box)$/.test(beside))) continue
    named.add(at)
  }
  // Once more for each wrapper around it.
  for (let round = 0; round < MOST_WRAPPERS; round++) {
    const wrapper = misnamed(outline, extents, named)
    if (wrapper === undefined) break
    named.delete(wrapper)
  }
  return named
}

/** An outermost box, named by other than comments or notices, that holds far more than all that would be kept. */
function misnamed({ boxes }: Outline, extents: readonly Extent[], named: ReadonlySet<number>): number | undefined {
  const isWithin: boolean[] = []
  const outermost: number[] = []
  let kept = extents[0]?.prose ?? 0
  for (const [at, { parent }] of boxes.entries()) {
    const isInOther = at > 0 && (isWithin[parent] ?? false)
    isWithin[at] = isInOther || named.has(at)
    if (isInOther || !named.has(at)) continue
    outermost.push(at)
    kept -= extents[at]?.prose ?? 0
  }
  if (kept >= LEAST_KEPT) return undefined
  const holdsBody: boolean[] = []
  for (const [at, { parent, mark }] of [...boxes.entries()].reverse()) {
    holdsBody[at] = holdsBody[at] || mark === 'body'
    holdsBody[parent] = holdsBody[parent] || holdsBody[at]
  }
  return outermost.find(
    (at) =>
      /^(?:links|box)$/.test(boxes[at]?.beside ?? '') &&
      (extents[at]?.prose ?? 0) > 2 * kept + (holdsBody[at] ? 0 : LEAST_KEPT),
  )
}

/** Characters of sentences. */
const LEAST_KEPT = 250
const MOST_WRAPPERS = 4
