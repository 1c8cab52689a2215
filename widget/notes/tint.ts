import type { Mark } from '../marks/mark.ts'

/** Tints the figure that a reader has asked about, or none; how is in `widget/marks/paint.ts`. */
export function tint(mark?: Mark): void {
  if (!('highlights' in CSS)) return
  if (mark) CSS.highlights.set(OPEN, new Highlight(mark.range))
  else CSS.highlights.delete(OPEN)
}

const OPEN = 'counterpoint-open'
