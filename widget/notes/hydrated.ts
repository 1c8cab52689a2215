/**
 * Calls `then` once the framework that owns `block`, if one does, has taken it over. A node inserted before that makes React throw
 * away what the server rendered (its error 418), so a block that never gets hydrated never gets a note.
 */
export function whenHydrated(block: Element, then: () => void, signal: AbortSignal, wait = 50): void {
  if (signal.aborted || !block.isConnected) return
  if (isHydrated(block)) then()
  else if (wait < LONGEST_WAIT) setTimeout(() => whenHydrated(block, then, signal, wait * 1.5), wait)
}

/** React marks its roots and every node that it owns by keys of its own; pages of other frameworks are told by their markers. */
function isHydrated(block: Element): boolean {
  if (hasKey(block, '__reactFiber$')) return true
  for (let node: Node | null = block; node; node = node.parentNode) if (hasKey(node, '__reactContainer$')) return false
  return (
    !block.closest('astro-island[ssr]') &&
    (document.readyState === 'complete' || !document.querySelector(SERVER_RENDERED))
  )
}

function hasKey(node: Node, prefix: string): boolean {
  return Object.keys(node).some((key) => key.startsWith(prefix))
}

const SERVER_RENDERED = '#__NEXT_DATA__,#__nuxt,[data-reactroot],[data-server-rendered]'

/** Milliseconds between the last two looks. */
const LONGEST_WAIT = 20_000
