import { builtBeside } from './built-beside.ts'
import { namedBeside } from './named-beside.ts'
import {
  around,
  type Block,
  type Box,
  count,
  type Extent,
  extentsOf,
  holdsHeadline,
  isWayElsewhere,
  type Outline,
} from './outline.ts'
import { countsReaders, headsComments, headsLinks, leadsElsewhere } from './phrases.ts'

/** Whether each block stands beside the page's story: by the names of the boxes around it, by how they are built, or by a heading. */
export function leftOut(outline: Outline): readonly boolean[] {
  const extents = extentsOf(outline)
  const { boxes, blocks, headline } = outline
  const found = new Set([...namedBeside(outline, extents), ...builtBeside(outline, extents)])
  const out = blocks.map((block, at) => at !== headline && leadsAway(block, boxes[block.box]))
  for (const at of found) if (!holdsHeadline(outline, extents[at])) mark(out, extents[at])
  // What is left out already is passed over, so that a thousand headings in a row cost no square.
  const first = firstSentence(outline)
  for (const at of blocks.keys()) if (!out[at]) mark(out, sectionAt(at, outline, extents, first))
  return out
}

/** Characters. */
const LONGEST_LABEL = 40

const TITLE = /^(?:h[1-6]|summary|legend|dt)$/

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

function childOf(parent: number, box: number, boxes: readonly Box[]): number {
  let at = box
  while (at > 0 && at !== parent && boxes[at]?.parent !== parent) at = boxes[at]?.parent ?? 0
  return at
}
