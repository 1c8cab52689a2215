import type { Page } from 'playwright-core'

/**
 * Waits longer than the embed pauses, by the page's own clock and in its own queues: when it returns, the page has been drawn, and every
 * timer and all idle work that was due before has run, however busy the machine is.
 */
export const rest = (page: Page, milliseconds = 800): Promise<void> =>
  page.evaluate(async (milliseconds) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame)
    for (let i = 0; i < 4; i++) await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }))
  }, milliseconds)
