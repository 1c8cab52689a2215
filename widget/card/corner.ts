/**
 * Where `left: 0; top: 0` is, in the window, for what stands absolutely in `root`, a shadow root at the end of the page. It is the
 * page's corner unless the root element is positioned itself, and never that element's own corner where it has a margin.
 */
export function cornerOf(root: ShadowRoot): DOMRect {
  const probe = document.createElement('i')
  probe.className = 'line'
  root.append(probe)
  const corner = probe.getBoundingClientRect()
  probe.remove()
  return corner
}
