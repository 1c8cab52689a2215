import { isNoteMark, namesNote } from '../../core/article/index.ts'
import { PLACED } from '../loader/placed.ts'

/** The prose of a page as one string, and the way back to its nodes. */
export interface PageText {
  readonly text: string
  range(start: number, end: number): Range
}

/**
 * Reads the text nodes below `root` in one walk without asking for styles, which would be hundreds of times slower.
 * Block boundaries and line breaks become "\n", so that words of two paragraphs never join. What is marked as hidden comes last, so that
 * what stands around it reads as the worker has read it, and is there when the page reveals it.
 */
export function readText(root: Element, exclude?: string): PageText {
  const outside = exclude ? `${OUTSIDE_PROSE},${exclude}` : OUTSIDE_PROSE
  const special = `${outside},${HIDDEN}`
  // A form has its fields for properties, so elements are walked and asked without any: nothing in it can hide the rest.
  const { matches } = document.documentElement
  const nodes: Text[] = []
  const starts: number[] = []
  const hidden = [root]
  let text = ''

  for (const top of hidden) {
    const walker = document.createTreeWalker(top, ELEMENTS_AND_TEXT)
    const visit = (): void => {
      if (!walker.firstChild()) return
      do {
        const node = walker.currentNode
        if (isText(node)) {
          nodes.push(node)
          starts.push(text.length)
          text += node.data
        } else if (isElement(node)) {
          // Most elements are nothing but prose, and asked once.
          const isSpecial = matches.call(node, special)
          if ((isSpecial && matches.call(node, outside)) || isNote(text, node)) continue
          if (isSpecial) hidden.push(node)
          else {
            const edge = isInline(node) ? '' : '\n'
            text += edge
            visit()
            text += edge
          }
        }
      } while (walker.nextSibling())
      walker.parentNode()
    }
    visit()
    text += '\n'
  }

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
  while (element && (isInline(element) || getComputedStyle(element).display === 'contents')) {
    element = element.parentElement
  }
  return element
}

/** Not by `instanceof`: scripts of the page may have a `Text` and an `Element` of their own. */
function isText(node: Node): node is Text {
  return typeof (node as Text).data === 'string'
}

function isElement(node: Node): node is Element {
  return !isText(node)
}

function isInline(element: Element): boolean {
  return INLINE.test(element.localName)
}

function isNote(before: string, element: Element): boolean {
  if (!isInline(element)) return false
  const isRaised = element.localName === 'sup'
  const isLink = isRaised ? !!element.querySelector(FRAGMENT) : element.matches(FRAGMENT)
  const isNamed = namesNote(element.className)
  return (
    (isRaised || isLink || isNamed) &&
    isNoteMark(
      before,
      { text: element.textContent ?? '', isRaised, isLink, isNamed },
      element.nextSibling?.textContent ?? '',
    )
  )
}

/** Custom elements are inline unless a style says otherwise. */
const INLINE =
  /-|^(a|abbr|b|bd[io]|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|output|q|ruby|s|samp|small|span|strong|su[bp]|time|u|var|wbr)$/

/** `NodeFilter` has names for them that a page may have replaced. */
const ELEMENTS_AND_TEXT = 5

/** What is never read as a sentence: code, controls, embedded content, pronunciation, marks of footnotes, the embed's own elements. */
const OUTSIDE_PROSE = `script,style,noscript,template,button,textarea,select,iframe,object,canvas,video,audio,svg,rt,rp,[role=doc-noteref],${PLACED}`

const FRAGMENT = 'a[href*="#"]'

/** As the worker tells it (worker/reading/outside-prose.ts), which has the markup alone; words for screen readers stand in no sentence that others read. */
const HIDDEN =
  '.sr-only,.visually-hidden,.screen-reader-text,[hidden],[aria-hidden=true],[style*="display:none"i],[style*="display: none"i],[style*="visibility:hidden"i],[style*="visibility: hidden"i]'
