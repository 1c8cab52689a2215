import { around, count, type Extent, HEADING, isWayElsewhere, type Outline } from './outline.ts'
import { invitesToRead } from './phrases.ts'

/** The boxes that stand beside the story by how they are built, whatever their names: teasers, sign-up forms, comments. */
export function builtBeside(outline: Outline, extents: readonly Extent[]): readonly number[] {
  const { boxes } = outline
  // The headings in a live blog lead to its own entries.
  const teasers = [...cards(outline, extents), ...linkedImages(outline, extents)].filter((at) => !boxes[at]?.isEntry)
  return [...teasers, ...forms(outline, extents), ...answered(outline, extents)].filter(
    (at) => boxes[at]?.mark !== 'body',
  )
}

/** A teaser is short: an element that holds more is the story or a chapter of it. In characters. */
const LONGEST_CARD = 600
const LONGEST_FORM = 500

const ITEM = /^(?:figure|li|article)$/

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

function indexes<T>(list: readonly T[], isSo: (one: T, at: number) => boolean): number[] {
  return list.flatMap((one, at) => (isSo(one, at) ? [at] : []))
}
