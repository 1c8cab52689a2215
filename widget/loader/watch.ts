import { whenIdle } from './idle.ts'

/**
 * Calls `check` in an idle moment after the page has changed or navigated, however often it did, and never more than once at a time.
 * Returns what forgets the changes seen so far: the embed's own.
 */
export function watch(check: () => void, signal: AbortSignal): () => void {
  let waiting = false
  const changed = (): void => {
    if (waiting) return
    waiting = true
    setTimeout(
      () =>
        whenIdle(() => {
          waiting = false
          if (!signal.aborted) check()
        }),
      PAUSE,
    )
  }
  const observer = new MutationObserver(changed)
  // No attributes: pages animate by them all the time, and no sentence stands in one.
  observer.observe(document, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect())
  // Back from the back/forward cache, and navigation without loading. Where the Navigation API is missing, the change of the page tells.
  addEventListener('pageshow', changed, { signal })
  addEventListener('popstate', changed, { signal })
  if ('navigation' in globalThis) navigation.addEventListener('navigatesuccess', changed, { signal })
  return () => observer.takeRecords()
}

/** Milliseconds: frameworks change a page in bursts. */
const PAUSE = 100
