/** The prose of a page as one string, and the way back to its nodes. */
export interface PageText {
  readonly text: string
  range(start: number, end: number): Range
}

/**
 * Reads the text nodes below `root` in one walk without asking for styles, which would be hundreds of times slower.
 * Block boundaries and line breaks become "\n", so that words of two paragraphs never join.
 */
export function readText(root: Element, exclude?: string): PageText {
  const outside = exclude ? `${OUTSIDE_PROSE},${exclude}` : OUTSIDE_PROSE
  const nodes: Text[] = []
  const starts: number[] = []
  let text = ''

  const visit = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) {
        nodes.push(node)
        starts.push(text.length)
        text += node.data
      } else if (node instanceof Element && !node.matches(outside)) {
        const edge = isInline(node) ? '' : '\n'
        text += edge
        visit(node)
        text += edge
      }
    }
  }
  visit(root)

  /** The place of the character at `at` in its text node, `after` characters on. */
  const place = (at: number, after: number): [Node, number] => {
    const index = starts.findLastIndex((start) => start <= at)
    return [nodes[index] ?? root, at + after - (starts[index] ?? 0)]
  }
  return {
    text,
    range(start, end) {
      const range = document.createRange()
      range.setStart(...place(start, 0))
      range.setEnd(...place(end - 1, 1))
      return range
    },
  }
}

/** The nearest ancestor that lays out its content as a block: the paragraph, list item or cell that a text stands in. */
export function blockOf(node: Node): Element | null {
  let element = node.parentElement
  while (element && isInline(element)) element = element.parentElement
  return element
}

/** Not by `instanceof`: scripts of the page may have a `Text` of their own. */
function isText(node: Node): node is Text {
  return node.nodeType === 3
}

function isInline(element: Element): boolean {
  return INLINE.test(element.localName)
}

/** Custom elements are inline unless a style says otherwise. */
const INLINE =
  /-|^(a|abbr|b|bd[io]|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|output|q|ruby|s|samp|small|span|strong|su[bp]|time|u|var|wbr)$/

/** The elements that a publisher places by hand. */
export const PLACED = 'counterpoint-claim,counterpoint-summary'

/** What is never read as a sentence: code, controls, embedded content, pronunciation, marks of footnotes, the embed's own elements. */
const OUTSIDE_PROSE = `script,style,noscript,template,textarea,select,iframe,object,canvas,video,audio,svg,rt,rp,[hidden],sup:has(a[href^="#"]),${PLACED}`
