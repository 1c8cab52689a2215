import { drawMarks } from './draw.ts'
import type { MarksModule } from './loader/parts.ts'
import { keepMarks } from './marks/keep-marks.ts'

/** Finds what is known in the page and draws it, through every change of the page. */
export const mount: MarksModule['mount'] = (options, announce, changed, loadCards) => {
  const drawing = drawMarks(options, announce, loadCards)
  const figures = keepMarks(options, changed)
  return {
    show(known) {
      const found = figures.find(known)
      drawing.show(found)
      return found.marks.length
    },
    isCurrent: () => figures.areCurrent() && drawing.isIntact(),
    close: drawing.close,
    destroy() {
      figures.destroy()
      drawing.destroy()
    },
  }
}
