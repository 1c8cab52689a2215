import { whenIdle } from './idle.ts'

/**
 * Calls `check` in an idle moment after the page has changed or navigated, however often it did, and ever more rarely on a page that
 * does not rest. What changes while a check runs leads to another. The embed's own elements are no change: a page that takes them
 * out has its way. Returns what asks for a check after anything else.
 */
export function watch(check: () => Promise<void>, signal: AbortSignal): () => void {
  let waiting = false
  let missed = false
  let pause = SHORTEST_PAUSE
  let last = 0
  const changed = (): void => {
    missed = waiting
    if (waiting) return
    waiting = true
    const now = performance.now()
    pause = now - last < REST ? Math.min(pause * 2, LONGEST_PAUSE) : SHORTEST_PAUSE
    last = now
    setTimeout(() => whenIdle(checkNow), pause)
  }
  const checkNow = async (): Promise<void> => {
    if (signal.aborted) return observer.disconnect()
    missed = false
    await check()
    waiting = false
    if (missed) changed()
  }
  const navigated = (): void => {
    last = 0
    changed()
  }
  const observer = new MutationObserver((records) => {
    for (const record of records) if (isForeign(record)) return changed()
  })
  // No attributes: pages animate by them all the time, and no sentence stands in one. But the canonical address does.
  // The document itself, not what stands for it in the embed's code.
  observer.observe(document.documentElement.getRootNode(), { childList: true, characterData: true, subtree: true })
  observer.observe(document.head, { attributeFilter: ['href'], subtree: true })
  // Back from the back/forward cache, and navigation without loading. Without the Navigation API the change of the page tells.
  addEventListener('pageshow', navigated, { signal })
  globalThis.navigation?.addEventListener('navigatesuccess', navigated, { signal })
  return changed
}

function isForeign({ addedNodes, removedNodes }: MutationRecord): boolean {
  for (const node of addedNodes) if (!OWN.test(node.nodeName)) return true
  for (const node of removedNodes) if (!OWN.test(node.nodeName)) return true
  return addedNodes.length + removedNodes.length === 0
}

/** Not the elements that a publisher places. */
const OWN = /^counterpoint-(note|card|margin|print)$/i

/** Milliseconds: frameworks change a page in bursts, and tickers for ever. */
const SHORTEST_PAUSE = 50
const LONGEST_PAUSE = 1000
const REST = 5000
