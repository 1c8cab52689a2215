import { leftOut } from './left-out.ts'
import { type Extent, extentsOf, type Outline } from './outline.ts'
import { rootOf } from './story-root.ts'

/** The indexes of the blocks that are the page's story: its part of the page, without what stands beside it there. */
export function storyOf(outline: Outline, told: (text: string) => boolean): readonly number[] {
  const out = leftOut(outline)
  const isIn = (at: number) => !out[at]
  const extents = extentsOf(outline, isIn)
  const fromTold = extentsOf(outline, (at) => isIn(at) && told(outline.blocks[at]?.text ?? ''))
  const root = rootOf(outline, (fromTold[0]?.prose ?? 0) >= SHORTEST_TOLD ? fromTold : extents)
  const { start, end } = extents[root] ?? { start: 0, end: 0 }
  const others = articlesWithin(root, outline, extents)
  const within = outline.blocks.flatMap((_, at) => (at >= start && at < end && isIn(at) && !others.has(at) ? [at] : []))
  return [...lead(outline, start, isIn), ...within]
}

/** Articles within a story are others (HTML), unless they are entries of a live blog or most of what there is. */
function articlesWithin(root: number, { boxes, blocks }: Outline, extents: readonly Extent[]): ReadonlySet<number> {
  const isInOther: boolean[] = []
  let prose = 0
  for (const [at, { mark, parent, isEntry }] of boxes.entries()) {
    const isInner = at > root && (isInOther[parent] ?? false)
    isInOther[at] = isInner || (at > root && mark === 'article' && !isEntry)
    if (isInOther[at] && !isInner) prose += extents[at]?.prose ?? 0
  }
  if (prose > (extents[root]?.prose ?? 0) / 2) return new Set()
  return new Set(blocks.flatMap(({ box }, at) => (isInOther[box] ? [at] : [])))
}

/** The headline and what stands between it and the story: its first paragraph and picture, if it is not too much for that. */
function lead({ headline, blocks }: Outline, start: number, isIn: (at: number) => boolean): readonly number[] {
  if (headline === undefined || headline >= start) return []
  const between = [...blocks.keys()].slice(headline, start).filter(isIn)
  const length = between.reduce((sum, at) => sum + (blocks[at]?.text.length ?? 0), 0)
  return length <= LONGEST_LEAD ? between : []
}

/** Characters. */
const SHORTEST_TOLD = 120
const LONGEST_LEAD = 1500
