import { whenIdle } from './idle.ts'

/**
 * Calls `check` in an idle moment after the page has changed or navigated, however often it did, and ever more rarely on a page that
 * never rests. Returns what forgets the changes seen so far: the embed's own.
 */
export function watch(check: () => Promise<void>, signal: AbortSignal): () => void {
  let waiting = false
  let pause = SHORTEST_PAUSE
  const changed = (): void => {
    if (waiting) return
    waiting = true
    pause = Math.min(pause * 2, LONGEST_PAUSE)
    setTimeout(() => whenIdle(checkNow), pause)
  }
  const checkNow = async (): Promise<void> => {
    if (signal.aborted) return observer.disconnect()
    await check()
    waiting = false
  }
  const navigated = (): void => {
    pause = SHORTEST_PAUSE
    changed()
  }
  const observer = new MutationObserver(changed)
  // No attributes: pages animate by them all the time, and no sentence stands in one.
  observer.observe(document, { childList: true, characterData: true, subtree: true })
  // Back from the back/forward cache, and navigation without loading. Without the Navigation API the change of the page tells.
  addEventListener('pageshow', navigated, { signal })
  globalThis.navigation?.addEventListener('navigatesuccess', navigated, { signal })
  return () => observer.takeRecords()
}

/** Milliseconds: frameworks change a page in bursts, and tickers for ever. */
const SHORTEST_PAUSE = 50
const LONGEST_PAUSE = 1000
