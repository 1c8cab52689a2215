import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** One visit to a page: `noise` is all that was written to its console or thrown into it. */
export interface Visit {
  readonly page: Page
  readonly noise: readonly string[]
  close(): Promise<void>
}

/** Opens a window that follows the layout shifts of whatever it visits. Without the embed its script is there, and empty. */
export async function openWindow(
  browser: Browser,
  { embed = true, ...options }: BrowserContextOptions & { readonly embed?: boolean } = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  if (!embed) await context.route('**/embed.js*', (route) => route.fulfill(EMPTY))
  await context.addInitScript(() => {
    globalThis.shifts = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry))
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const page = await context.newPage()
  const noise: string[] = []
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(`${error.stack ?? error}`))
  return { page, noise, close: () => context.close() }
}

const EMPTY = { body: '', contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' } }

/** The words that are underlined, in the order of the page. */
export const underlined = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('counterpoint-') && name !== 'counterpoint-open')
      .flatMap(([, ranges]) => [...ranges])
      .sort((a, b) => (a as Range).compareBoundaryPoints(Range.START_TO_START, b as Range))
      .map((range) => `${range}`),
  )

/** The embed's buttons by name, in the order of the page. */
export const buttons = async (page: Page): Promise<string[]> => {
  const all = await page.locator('counterpoint-note button').all()
  return Promise.all(all.map(async (button) => (await button.getAttribute('aria-label')) ?? ''))
}

/** All that a reader has from the page's own elements: every text node, and where every box is. */
export const ownContent = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '')
    const { scrollWidth, scrollHeight } = document.documentElement
    const boxes = [...document.querySelectorAll('body, body *')]
      .filter(({ localName }) => !localName.startsWith('counterpoint-'))
      .map((node) => `${node.localName} ${JSON.stringify(node.getBoundingClientRect())}`)
    return { texts, boxes, scrollWidth, scrollHeight }
  })

/** The page as markup. */
export const markup = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML)

/** What is left of the embed outside the document. */
export const traces = (page: Page) =>
  page.evaluate(() => ({
    highlights: [...CSS.highlights.keys()],
    sheets: document.adoptedStyleSheets.length,
    api: typeof window.counterpoint === 'object' && !(window.counterpoint instanceof Element),
  }))
