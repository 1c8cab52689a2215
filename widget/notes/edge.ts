/**
 * Puts the note below the line's end where it would stand beyond the window's edge, and make the page scroll sideways, or be cut off by what
 * it stands in. Followed through changes of size, and through those that change no block's: fonts that come late, lines of inline elements.
 */
export function keepInside(note: Element, block: Element): () => void {
  const isOver = ({ left, right }: DOMRectReadOnly) => left < 0 || right > document.documentElement.clientWidth
  const sight = new IntersectionObserver(
    ([entry]) => {
      if (!entry) return
      const { boundingClientRect: whole, intersectionRect: seen } = entry
      if (isOver(whole) || (seen.width && whole.width - seen.width > 1)) note.className = 'edge'
    },
    { rootMargin: '99999px 0px', threshold: [0, 1] },
  )
  const size = new ResizeObserver(() => {
    note.className = ''
    if (isOver(note.getBoundingClientRect())) note.className = 'edge'
    sight.unobserve(note)
    sight.observe(note)
  })
  sight.observe(note)
  size.observe(block)
  size.observe(document.documentElement)
  return () => {
    sight.disconnect()
    size.disconnect()
  }
}
