import type { Browser, CDPSession, Page } from 'playwright-core'
import type { BenchServer, Traffic } from './serve.ts'
import type { Widget } from './widgets.ts'

/** What one reader's browser went through, CPU four times slower. Times in milliseconds. */
export interface Visit extends Traffic {
  /**
   * Of the tasks of 50 ms or more, which are all that a browser reports, since the first file of the widget arrived; 0 where there was
   * none. All tasks where there is no widget.
   */
  readonly longestTask: number
  /** The sum of what those tasks took beyond 50 ms. */
  readonly blocking: number
  /** All tasks of the page's main thread, in CPU time, until it has settled. */
  readonly mainThread: number
  readonly layoutShift: number
  /** In the page's own DOM. */
  readonly elements: number
  /** Console messages, uncaught errors, CSP reports. */
  readonly noise: number
  /** From the click to the next frame, on the page's first click and on its second. */
  readonly cold?: number
  readonly warm?: number
}

export const SLOWDOWN = 4
const SETTLING = 3500

/** Loads the widget's page in a fresh profile, lets it settle, and clicks twice. */
export async function visit(browser: Browser, server: BenchServer, widget: Widget): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: widget.width, height: 915 } })
  try {
    const page = await context.newPage()
    let noise = 0
    page.on('console', () => noise++)
    page.on('pageerror', () => noise++)
    const cdp = await context.newCDPSession(page)
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    await page.addInitScript(observe)
    server.traffic()
    await page.goto(server.address(widget), { waitUntil: 'load' })
    await page.waitForTimeout(SETTLING)
    const traffic = server.traffic()
    const mainThread = 1000 * (await taskSeconds(cdp))
    const seen = await page.evaluate(measured)
    const clicks = await clickTwice(page, widget)
    const reports = await page.evaluate(() => bench.reports)
    return { ...traffic, mainThread, ...seen, ...clicks, noise: noise + reports }
  } finally {
    await context.close()
  }
}

async function taskSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
}

async function clickTwice(page: Page, { target, opened }: Widget): Promise<{ cold?: number; warm?: number }> {
  if (!target || !opened) return {}
  const click = async (): Promise<number> => {
    const { x, y, width, height } = await page.evaluate<DOMRect>(`(${target})()`)
    await page.waitForTimeout(300)
    await page.evaluate(() => bench.events.splice(0))
    await page.mouse.click(x + width / 2, y + height / 2)
    // No polling meanwhile: it would be work of the page's main thread.
    await page.waitForTimeout(800)
    if ((await page.locator(opened).count()) !== 1) throw new Error(`a click did not open ${opened}`)
    return page.evaluate(() => Math.max(0, ...bench.events.map(({ duration }) => duration)))
  }
  const cold = await click()
  await page.keyboard.press('Escape')
  await page.locator(opened).waitFor({ state: 'detached', timeout: 5000 })
  return { cold, warm: await click() }
}

interface Observed {
  /** Of interactions by pointer, rounded by the browser to 8 ms. */
  readonly events: PerformanceEventTiming[]
  readonly tasks: PerformanceEntry[]
  shift: number
  reports: number
}

declare const bench: Observed

/** Runs in the page, before anything of it. */
function observe(): void {
  const bench: Observed = { events: [], tasks: [], shift: 0, reports: 0 }
  Object.assign(globalThis, { bench })
  // the shortest that a browser reports
  const events = { type: 'event', buffered: true, durationThreshold: 16 }
  new PerformanceObserver((list) => bench.tasks.push(...list.getEntries())).observe({
    type: 'longtask',
    buffered: true,
  })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) bench.shift += Number(entry.value)
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry instanceof PerformanceEventTiming && entry.interactionId && !entry.name.startsWith('key'))
        bench.events.push(entry)
  }).observe(events)
  document.addEventListener('securitypolicyviolation', () => bench.reports++)
}

/** Runs in the page, before anybody clicks. */
function measured() {
  const theirs = performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin))
  const arrived = Math.min(...theirs.map((entry) => entry.startTime + entry.duration))
  const durations = bench.tasks
    .filter(({ startTime, duration }) => !theirs.length || startTime + duration > arrived)
    .map(({ duration }) => duration)
  return {
    longestTask: Math.max(0, ...durations),
    blocking: durations.reduce((sum, duration) => sum + duration - 50, 0),
    layoutShift: bench.shift,
    elements: document.querySelectorAll('*').length,
  }
}
