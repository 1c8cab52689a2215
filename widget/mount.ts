import { drawMarks } from './draw.ts'
import type { MarksModule } from './loader/parts.ts'
import type { Known } from './marks/found.ts'
import { keepMarks } from './marks/keep-marks.ts'

/** Finds what is known in the page and draws it, through every change of the page. */
export const mount: MarksModule['mount'] = (options, announce, changed, parts) => {
  const drawing = drawMarks(options, announce, parts)
  const figures = keepMarks(options, changed)
  let isOver = false
  const look = async (known: Known): Promise<number> => {
    const found = await figures.find(known)
    if (isOver) figures.destroy()
    else drawing.show(found)
    return found.marks.length
  }
  /** One after the other, so that what was asked for last is what stays. */
  let shown: Promise<number> = Promise.resolve(0)
  return {
    show(known) {
      shown = shown.catch(() => 0).then(() => look(known))
      return shown
    },
    isCurrent: () => figures.areCurrent() && drawing.isIntact(),
    close: drawing.close,
    destroy() {
      isOver = true
      figures.destroy()
      drawing.destroy()
    },
  }
}
