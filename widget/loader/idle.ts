/** Calls `then` when the page has nothing better to do, within a second. */
export function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(then, { timeout: 1000 })
  else setTimeout(then, 200)
}

/** Waits for that. */
export function idle(): Promise<void> {
  return new Promise(whenIdle)
}
