/**
 * Calls `then` once the framework that owns `block`, if one does, has taken it over. A node inserted before that makes React throw
 * away what the server rendered (its error 418), so a block that never gets hydrated never gets a note.
 */
export function whenHydrated(block: Element, then: () => void, signal: AbortSignal, wait = 50): void {
  if (signal.aborted || !block.isConnected) return
  if (isHydrated(block)) then()
  else if (wait < LONGEST_WAIT) setTimeout(() => whenHydrated(block, then, signal, wait * 1.5), wait)
}

/**
 * React marks its roots and every node that it owns by keys of its own, children before parents. So a block without one below a
 * marked element is markup that React was given as a string, unless a boundary beside it (`<!--$-->`) is still to be hydrated.
 * Pages of other frameworks, and React's before it has started, are told by what their servers leave in them.
 */
function isHydrated(block: Element): boolean {
  let below: Element = block
  for (let node: Element | null = block; node; node = node.parentElement) {
    if (hasKey(node, '__reactFiber$')) return node === block || !hasBoundary(node, below)
    if (hasKey(node, '__reactContainer$')) return false
    below = node
  }
  if (block.closest('astro-island[ssr]')) return false
  if (block.closest(REACT_ROOT) || '__next_f' in window) return false
  const vue = block.closest('#__nuxt')
  return vue
    ? hasKey(vue, '__vue_app__')
    : document.readyState === 'complete' || !document.querySelector(SERVER_RENDERED)
}

/** Whether one of React's boundaries stands before `child`, which is then part of it perhaps. */
function hasBoundary(parent: Element, child: Element): boolean {
  for (const node of parent.childNodes) {
    if (node === child) return false
    if (node.nodeType === COMMENT && /^[$&]/.test(node.nodeValue ?? '')) return true
  }
  return false
}

function hasKey(node: Node, prefix: string): boolean {
  return Object.keys(node).some((key) => key.startsWith(prefix))
}

/** Next.js and Gatsby; the App Router leaves `__next_f` and no element. */
const REACT_ROOT = '#__next,#___gatsby'
const SERVER_RENDERED = '[data-reactroot],[data-server-rendered]'

/** Milliseconds between the last two looks. */
const LONGEST_WAIT = 20_000

/** `Node.COMMENT_NODE`, where a page may have another `Node`. */
const COMMENT = 8
