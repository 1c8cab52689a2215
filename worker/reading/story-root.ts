import { type Extent, holdsHeadline, type Outline } from './outline.ts'

/**
 * The box that holds the story: the article of the headline, else the innermost box around most sentences. `extents` count what may be
 * of the story.
 */
export function rootOf(outline: Outline, extents: readonly Extent[]): number {
  const { boxes } = outline
  const all = [...boxes.keys()]
  const proseOf = (box: number) => extents[box]?.prose ?? 0
  const hasMost = (box: number) => proseOf(0) > 0 && proseOf(box) >= proseOf(0) / 2
  // an entry of a live blog is no story by itself
  const isArticle = (box: number) => boxes[box]?.mark === 'article' && !boxes[box]?.isEntry
  const root =
    all.find((box) => isArticle(box) && holdsHeadline(outline, extents[box]) && proseOf(box) >= SHORTEST_STORY) ??
    all.find((box) => boxes[box]?.mark === 'body' && hasMost(box)) ??
    all.find((box) => isArticle(box) && hasMost(box)) ??
    firstOfMany(outline, extents) ??
    all.find((box) => boxes[box]?.mark === 'main' && hasMost(box)) ??
    0
  return narrowed(root, outline, proseOf)
}

/** Of several stories in a row, each with its headline, the first. */
function firstOfMany({ boxes, blocks, headline }: Outline, extents: readonly Extent[]): number | undefined {
  if (headline === undefined) return undefined
  const own = blocks[headline]?.box ?? 0
  const next = blocks.findIndex(({ box }, at) => at > headline && box !== own && boxes[box]?.name === 'h1')
  if (next < 0) return undefined
  const around = ancestors(own, boxes).findLast((box) => (extents[box]?.end ?? 0) <= next)
  return around !== undefined && (extents[around]?.prose ?? 0) >= SHORTEST_STORY ? around : undefined
}

/** The innermost box that holds nearly all sentences of the one given. Within an article, only one that is marked as its body. */
function narrowed(from: number, { boxes }: Outline, proseOf: (box: number) => number): number {
  let root = from
  const isWithin: boolean[] = []
  for (const [at, { parent, mark, name, isEntry }] of boxes.entries()) {
    isWithin[at] = at === from || (isWithin[parent] ?? false)
    if (at === root || !isWithin[at]) continue
    const isMarked = (mark === 'article' && !isEntry) || mark === 'body'
    const isInMarked = boxes[root]?.mark === 'article' || boxes[root]?.mark === 'body'
    if (!isMarked && (isInMarked || !LAYOUT.test(name))) continue
    if (proseOf(at) > 0 && proseOf(at) >= (isMarked ? MOST_MARKED : MOST) * proseOf(root)) root = at
  }
  return root
}

function ancestors(box: number, boxes: Outline['boxes']): readonly number[] {
  const all = [box]
  for (let at = box; at > 0; ) {
    at = boxes[at]?.parent ?? 0
    all.push(at)
  }
  return all
}

/** Characters of sentences. */
const SHORTEST_STORY = 120

/** Shares of the sentences. A box that nobody calls the story may leave a little of a page's other text outside. */
const MOST_MARKED = 0.9
const MOST = 0.85

const LAYOUT = /^(?:html|body|div|section|main|form|table|tbody|tr|td|center)$/
