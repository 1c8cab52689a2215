import { keepMarks } from './loader/keep-marks.ts'
import type { UiModule } from './loader/ui-module.ts'
import { drawUi, type LoadStrings } from './ui.ts'

/** Finds what is known in the page and draws it, through every change of the page. */
export const mountUi =
  (loadStrings: LoadStrings): UiModule['mount'] =>
  async (options, announce, changed) => {
    const drawing = await drawUi(loadStrings)(options, announce)
    const figures = keepMarks(options, changed)
    return {
      async show(known) {
        const found = figures.find(known)
        await drawing.show(found)
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
