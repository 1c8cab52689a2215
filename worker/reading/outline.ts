import type { Beside } from './beside.ts'

/** A page as blocks of text in boxes, both in the order of the document; a box stands behind the one that holds it. */
export interface Outline {
  readonly boxes: readonly Box[]
  readonly blocks: readonly Block[]
  /** The index of the block that is the page's headline. */
  readonly headline: number | undefined
}

/** An element that is laid out as a block, or stands beside the story, and holds text. */
export interface Box {
  readonly name: string
  /** The index of the box around it; the document has none. */
  readonly parent: number
  readonly mark: Mark | undefined
  readonly beside: Beside | undefined
  /** A live blog, or within one: it is made of articles that do not link to others. */
  readonly isEntry: boolean
  /** What it holds itself, and no box within it does. */
  readonly holds: ReadonlySet<Holds>
}

/** How a page marks its story: `article` around all of it, `body` around its text, `main` around whatever the page is for. */
export type Mark = 'article' | 'body' | 'main'

/** An image, or nothing to be seen, that leads to another page; a control that answers a comment; a field for an e-mail address. */
export type Holds = 'linkedImage' | 'emptyLink' | 'answer' | 'email'

export interface Block {
  readonly text: string
  /** How many of its characters lead to other pages, and how many of these to pages of the same site. */
  readonly linked: number
  readonly onSite: number
  /** The index of the box that it stands in. */
  readonly box: number
}

/** What a box holds, with all boxes within it. */
export interface Extent {
  /** Indexes of its first block, and of the one behind its last. */
  readonly start: number
  readonly end: number
  readonly length: number
  readonly linked: number
  /** Characters that look like sentences. */
  readonly prose: number
  readonly headings: number
  readonly linkedHeadings: number
  readonly linkedBlocks: number
}

/** The extent of each box, counting only the blocks that `counts` says. */
export function extentsOf(
  { boxes, blocks }: Outline,
  counts: (block: number) => boolean = () => true,
): readonly Extent[] {
  const extents = boxes.map(() => ({ ...NOTHING }))
  blocks.forEach((block, at) => {
    const extent = extents[block.box]
    if (!extent || !counts(at)) return
    const isLinked = isWayElsewhere(block)
    const isHeading = HEADING.test(boxes[block.box]?.name ?? '')
    add(extent, {
      start: at,
      end: at + 1,
      length: block.text.length,
      linked: block.linked,
      prose: isLinked ? 0 : proseIn(block),
      headings: isHeading ? 1 : 0,
      linkedHeadings: isHeading && isLinked ? 1 : 0,
      linkedBlocks: isLinked ? 1 : 0,
    })
  })
  for (let at = boxes.length - 1; at > 0; at--) {
    const [extent, around] = [extents[at], extents[boxes[at]?.parent ?? 0]]
    if (extent && around) add(around, extent)
  }
  return extents
}

/** Whether a block is nothing but a link to another page of the site: to other sites lead sources and wares. */
export function isWayElsewhere({ text, onSite }: Block): boolean {
  return onSite > 0 && onSite >= 0.85 * text.length
}

export function holdsHeadline({ headline }: Outline, extent: Extent | undefined): boolean {
  return headline !== undefined && extent !== undefined && extent.start <= headline && headline < extent.end
}

/** The box itself or the nearest around it that is so; 0, the document, if none is. */
export function around(box: number, boxes: readonly Box[], isSo: (box: number) => boolean): number {
  let at = box
  while (at > 0 && !isSo(at)) at = boxes[at]?.parent ?? 0
  return at
}

/** How many blocks. */
export function count(extent: Extent | undefined): number {
  return extent ? extent.end - extent.start : 0
}

export const HEADING = /^h[2-6]$/

/** The page's headline, which may be written in several lines; empty if it has none. */
export function headlineOf({ blocks, headline }: Outline): string {
  const box = headline === undefined ? undefined : blocks[headline]?.box
  return blocks
    .slice(headline)
    .filter((block) => block.box === box)
    .map(({ text }) => text)
    .join(' ')
}

const NOTHING: Extent = {
  start: Number.POSITIVE_INFINITY,
  end: 0,
  length: 0,
  linked: 0,
  prose: 0,
  headings: 0,
  linkedHeadings: 0,
  linkedBlocks: 0,
}

function add(sum: { -readonly [Key in keyof Extent]: Extent[Key] }, part: Extent): void {
  sum.start = Math.min(sum.start, part.start)
  sum.end = Math.max(sum.end, part.end)
  sum.length += part.length
  sum.linked += part.linked
  sum.prose += part.prose
  sum.headings += part.headings
  sum.linkedHeadings += part.linkedHeadings
  sum.linkedBlocks += part.linkedBlocks
}

/** A cell or a label is less of a sign of a story than a sentence of the same length. */
function proseIn({ text, linked }: Block): number {
  return (text.length - linked) * (text.length >= SENTENCE ? 1 : 0.3)
}

const SENTENCE = 40
