/**
 * What a card stands by, once it has the place and size of its figure's line. Until then it stands where `left: 0; top: 0` is for
 * what is placed absolutely at the end of the page: at the page's corner unless the root element is positioned itself, and never at that
 * element's own corner where it has a margin.
 */
export function lineAtOrigin(): HTMLElement {
  const line = document.createElement('i')
  line.className = 'line'
  return line
}

/** The corner that a line stands at, in the window, and how many pixels of the window one of its own is: a page may be enlarged by `zoom`. */
export function cornerOf(line: HTMLElement) {
  line.style.cssText = 'width:100px'
  const { left, top, width } = line.getBoundingClientRect()
  return { left, top, zoom: width / 100 }
}
