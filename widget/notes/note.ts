import type { Mark } from '../loader/marks.ts'
import { icon } from './icon.ts'
import css from './note.css'

/** The buttons at the end of a block: what keyboards and screen readers reach, after the sentence and not inside it. */
export interface Note {
  readonly host: HTMLElement
  button(mark: Mark): HTMLButtonElement | undefined
  /** Takes the place of another note that would look the same, so that focus in it is not lost. */
  adopt(marks: readonly Mark[]): void
  remove(): void
}

/**
 * One element per block, with a button for each of its marks. It is never registered, holds no text of the page and takes no space:
 * the paragraph stays as it is, to the eye and to `innerText`.
 */
export function addNote(marks: readonly Mark[], label: (mark: Mark) => string, open: (mark: Mark) => void): Note {
  const host = document.createElement('counterpoint-note')
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [SHEET]
  const buttons = marks.map((mark, index) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = mark.kind
    button.ariaLabel = label(mark)
    button.ariaHasPopup = 'dialog'
    button.append(icon(mark.kind))
    button.onclick = () => {
      const shown = current[index]
      if (shown) open(shown)
    }
    return button
  })
  root.append(...buttons)
  let current = marks
  const block = marks[0]?.block
  block?.append(host)

  const edge = new ResizeObserver(() => {
    host.classList.remove('edge')
    const { left, right } = host.getBoundingClientRect()
    // After a line that ends at the edge of the screen the buttons would make the page scroll sideways.
    host.classList.toggle('edge', left < 0 || right > document.documentElement.clientWidth)
  })
  if (block) edge.observe(block)
  return {
    host,
    button: (mark) => buttons[current.indexOf(mark)],
    adopt(marks) {
      current = marks
    },
    remove() {
      edge.disconnect()
      host.remove()
    },
  }
}

const SHEET = new CSSStyleSheet()
SHEET.replaceSync(css)
