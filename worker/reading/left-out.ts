import { namedBeside } from './named-beside.ts'
import {
  type Block,
  type Box,
  type Extent,
  extentsOf,
  HEADING,
  holdsHeadline,
  isWayElsewhere,
  type Outline,
} from './outline.ts'
import { countsReaders, headsComments, headsLinks, invitesToRead, leadsElsewhere } from './phrases.ts'

/** Whether each block stands beside the page's story: by the names of the boxes around it, by how they are built, or by a heading. */
export function leftOut(outline: Outline): readonly boolean[] {
  const extents = extentsOf(outline)
  const { boxes, blocks, headline } = outline
  const found = new Set([
    ...namedBeside(outline, extents),
    ...[cards, linkedImages, forms, answered]
      .flatMap((find) => find(outline, extents))
      .filter((at) => boxes[at]?.mark !== 'body' && !boxes[at]?.isEntry),
  ])
  const out = blocks.map((block, at) => at !== headline && leadsAway(block, boxes[block.box]))
  for (const at of found) if (!holdsHeadline(outline, extents[at])) mark(out, extents[at])
  // What is left out already is passed over, so that a thousand headings in a row cost no square.
  const first = firstSentence(outline)
  for (const at of blocks.keys()) if (!out[at]) mark(out, sectionAt(at, outline, extents, first))
  return out
}

/** A teaser is short: an element that holds more is the story or a chapter of it. In characters. */
const LONGEST_CARD = 600
const LONGEST_FORM = 500

const LONGEST_LABEL = 40

const TITLE = /^(?:h[1-6]|summary|legend|dt)$/
const ITEM = /^(?:figure|li|article)$/

type Section = Pick<Extent, 'start' | 'end'>

function mark(out: boolean[], section: Section | undefined): void {
  if (section) out.fill(true, section.start, section.end)
}

function leadsAway(block: Block, box: Box | undefined): boolean {
  if (!TITLE.test(box?.name ?? '') && countsReaders(block.text)) return true
  if (box?.name === 'td' || box?.name === 'th' || box?.name === 'h1') return false
  return (
    isWayElsewhere(block) ||
    (block.linked > 0 && leadsElsewhere(block.text)) ||
    (box?.name === 'li' && block.onSite >= 0.6 * block.text.length)
  )
}

/** A heading that is a link, with what stands around it; or an item or article that begins with a link. */
function cards({ boxes, blocks }: Outline, extents: readonly Extent[]): number[] {
  const found: number[] = []
  blocks.forEach((block, at) => {
    if (!isWayElsewhere(block)) return
    if (HEADING.test(boxes[block.box]?.name ?? '')) {
      const card = around(block.box, boxes, (box) => count(extents[box]) > 1)
      const extent = extents[card]
      if (
        extent &&
        card > 0 &&
        extent.linkedHeadings === extent.headings &&
        extent.prose < LONGEST_CARD * extent.headings
      )
        found.push(card)
    }
    if (invitesToRead(block.text)) {
      const card = around(block.box, boxes, (box) => count(extents[box]) > 1)
      if (card > 0 && extents[card]?.headings === 1 && (extents[card]?.prose ?? 0) < LONGEST_CARD) found.push(card)
    }
    const item = around(block.box, boxes, (box) => /^(?:li|article)$/.test(boxes[box]?.name ?? ''))
    const extent = extents[item]
    if (item > 0 && extent?.start === at && extent.prose < LONGEST_CARD) found.push(item)
  })
  return found
}

/**
 * A figure or item whose image leads to another page shows that page's story; so does any box that has such an image, or a link over all
 * of it, and a heading or a link in words.
 */
function linkedImages({ boxes }: Outline, extents: readonly Extent[]): number[] {
  return indexes(boxes, ({ holds }) => holds.has('linkedImage') || holds.has('emptyLink')).flatMap((at) => {
    const item = around(at, boxes, (box) => ITEM.test(boxes[box]?.name ?? ''))
    const card = item > 0 ? item : around(at, boxes, (box) => count(extents[box]) > 1)
    const extent = extents[card]
    if (!extent || card === 0 || extent.prose >= LONGEST_CARD) return []
    return item > 0 || extent.linkedBlocks > 0 || extent.headings === 1 ? [card] : []
  })
}

/** A form that asks for an address, with the two boxes around it where they hold little else. */
function forms({ boxes }: Outline, extents: readonly Extent[]): number[] {
  const isSmall = (box: number) => box > 0 && !boxes[box]?.mark && (extents[box]?.length ?? 0) <= LONGEST_FORM
  return indexes(boxes, ({ holds }) => holds.has('email')).flatMap((at) => {
    const form = around(at, boxes, (box) => boxes[box]?.name === 'form') || at
    const outer = boxes[form]?.parent ?? 0
    return [form, outer, boxes[outer]?.parent ?? 0].filter((_, step, all) => all.slice(0, step + 1).every(isSmall))
  })
}

/** The nearest box around a "Reply" that holds somebody's words. */
function answered({ boxes }: Outline, extents: readonly Extent[]): number[] {
  return indexes(boxes, ({ holds }) => holds.has('answer'))
    .map((at) => around(at, boxes, (box) => count(extents[box]) > 1 && (extents[box]?.prose ?? 0) >= 10))
    .filter((at) => at > 0 && (extents[at]?.prose ?? 0) < 0.7 * (extents[0]?.prose ?? 0))
}

/** What follows a heading such as "Comments" or "Related": to the end of the box, or as long as it links. */
function sectionAt(
  at: number,
  { boxes, blocks, headline }: Outline,
  extents: readonly Extent[],
  first: number,
): Section | undefined {
  const block = blocks[at]
  if (!block || at === headline) return undefined
  const isHeading = TITLE.test(boxes[block.box]?.name ?? '')
  const isComments =
    at > first && (isHeading || !/\d/.test(block.text)) && block.linked === 0 && headsComments(block.text)
  if (!isComments && !(headsLinks(block.text) && (isHeading || block.text.length <= LONGEST_LABEL))) return undefined
  const parent = around(block.box, boxes, (box) => count(extents[box]) > 1)
  const end = extents[parent]?.end ?? 0
  if (isComments) return { start: at, end }
  let next = at + 1
  while (next < end) {
    const sibling = childOf(parent, blocks[next]?.box ?? 0, boxes)
    const {
      linked = 0,
      length = 0,
      end: after = next + 1,
    } = sibling === parent
      ? { linked: blocks[next]?.linked, length: blocks[next]?.text.length }
      : (extents[sibling] ?? {})
    if (linked < 0.25 * length || linked === 0) break
    next = after
  }
  return next > at + 1 ? { start: at, end: next } : undefined
}

/** Before it, a heading such as "12 comments" is a counter beside the byline. */
function firstSentence({ blocks, headline = -1 }: Outline): number {
  return blocks.findIndex(({ text, linked }, at) => at > headline && text.length - linked >= LONGEST_LABEL)
}

/** The box itself or the nearest around it that is so; 0, the document, if none is. */
function around(box: number, boxes: readonly Box[], isSo: (box: number) => boolean): number {
  let at = box
  while (at > 0 && !isSo(at)) at = boxes[at]?.parent ?? 0
  return at
}

function childOf(parent: number, box: number, boxes: readonly Box[]): number {
  let at = box
  while (at > 0 && at !== parent && boxes[at]?.parent !== parent) at = boxes[at]?.parent ?? 0
  return at
}

function count(extent: Extent | undefined): number {
  return extent ? extent.end - extent.start : 0
}

function indexes<T>(list: readonly T[], isSo: (one: T, at: number) => boolean): number[] {
  return list.flatMap((one, at) => (isSo(one, at) ? [at] : []))
}
