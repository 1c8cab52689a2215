import { signPath } from '../../view/sign.ts'
import type { Mark } from '../marks/mark.ts'
import { keepInside } from './edge.ts'
import css from './note.css'

/** The buttons at the end of a block: what keyboards and screen readers reach, after the sentence and not inside it. */
export interface Note {
  readonly block: Element
  button(mark: Mark): HTMLButtonElement | undefined
  /** Stands for these marks from now on, if it is in its place and would look the same for them. */
  adopt(marks: readonly Mark[]): boolean
  isIntact(): boolean
  remove(): void
}

/**
 * One element per block, with a button for each of its marks. It is never registered, holds no text of the page and takes no space:
 * the paragraph stays as it is, to the eye and to `innerText`.
 */
export function addNote(
  block: Element,
  marks: readonly Mark[],
  label: (mark: Mark) => string,
  open: (mark: Mark) => void,
  heading?: string,
): Note {
  let current = marks
  const host = document.createElement('counterpoint-note')
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [SHEET]
  const labels = `${marks.map(label)}`
  const buttons = marks.map((mark, index) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = mark.kind
    button.ariaLabel = label(mark)
    button.ariaHasPopup = 'dialog'
    button.onclick = () => open(current[index] ?? mark)
    button.append(sign(mark), heading ? label(mark) : '')
    return button
  })
  root.append(...buttons)
  if (heading) {
    host.role = 'region'
    host.ariaLabel = heading
  }
  block.append(host)

  keepToItself(host)
  const unfollow = heading ? () => {} : keepInside(host, block)
  const isIntact = () => host.parentNode === block
  return {
    block,
    button: (mark) => buttons[current.indexOf(mark)],
    adopt(marks) {
      current = marks
      return isIntact() && `${marks.map(label)}` === labels
    },
    isIntact,
    remove() {
      unfollow()
      host.remove()
    },
  }
}

function sign({ kind }: Mark): Element {
  const make = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name)
  const [svg, path] = [make('svg'), make('path')]
  path.setAttribute('d', signPath(kind))
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.ariaHidden = 'true'
  svg.append(path)
  return svg
}

/** A paragraph may be a link or a button itself: what is done to the note is not done to that. */
function keepToItself(host: Element): void {
  for (const type of ['pointerdown', 'mousedown', 'touchstart', 'keydown', 'keyup', 'click', 'auxclick']) {
    host.addEventListener(type, (event) => {
      event.stopPropagation()
      if (type.endsWith('click')) event.preventDefault()
    })
  }
}

const SHEET = new CSSStyleSheet()
SHEET.replaceSync(css)
