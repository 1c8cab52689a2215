import { drawMarks } from './draw.ts'
import type { MarksModule } from './loader/parts.ts'
import { keepMarks } from './marks/keep-marks.ts'
import type { LoadWords } from './words.ts'

/** Finds what is known in the page and draws it, through every change of the page. */
export const mountMarks =
  (loadWords: LoadWords): MarksModule['mount'] =>
  async (options, announce, changed, loadCards) => {
    const drawing = await drawMarks(options, announce, loadWords, loadCards)
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
