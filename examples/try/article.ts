import type { Span } from '../../core/figure/index.ts'

/** The text on the page, and the way from its offsets to the page's nodes. */
export interface Shown {
  /** The id of the paragraph, for links to it. */
  paragraphOf(span: Span): HTMLElement | undefined
  range(span: Span): Range | undefined
}

/** Writes `text` into `place`, as text and nothing else: a paragraph for each line, and none broken within a figure. */
export function showText(place: HTMLElement, text: string, figures: readonly Span[], lang: string): Shown {
  const paragraphs = linesOf(text, figures).map(({ start, end }, n) => {
    const element = document.createElement('p')
    element.id = `paragraph-${n + 1}`
    element.dir = 'auto'
    element.textContent = text.slice(start, end)
    return { start, end, element }
  })
  place.lang = lang
  place.replaceChildren(...paragraphs.map(({ element }) => element))
  const holding = (span: Span) => paragraphs.find(({ start, end }) => start <= span.start && span.end <= end)
  return {
    paragraphOf: (span) => holding(span)?.element,
    range(span) {
      const paragraph = holding(span)
      const node = paragraph?.element.firstChild
      if (!paragraph || !node) return undefined
      const range = document.createRange()
      range.setStart(node, span.start - paragraph.start)
      range.setEnd(node, span.end - paragraph.start)
      return range
    },
  }
}

function linesOf(text: string, figures: readonly Span[]): Span[] {
  const within = new Set(
    figures.flatMap(({ start, end }) => [...text.slice(start, end).matchAll(/\n/g)].map(({ index }) => start + index)),
  )
  const breaks = [...text.matchAll(/\n/g)].map(({ index }) => index).filter((at) => !within.has(at))
  return [...breaks, text.length]
    .map((end, n) => ({ start: n ? (breaks[n - 1] ?? 0) + 1 : 0, end }))
    .filter(({ start, end }) => text.slice(start, end).trim())
}
