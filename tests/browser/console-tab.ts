import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { signIn } from './console-opened.ts'
import type { Deployment } from './serve.ts'

/** Tabs of the console, and all that they say on the browser's console, which is nothing where all is well. */
export function tabsOf(browser: Browser, { origin, adminToken }: Deployment) {
  const contexts: BrowserContext[] = []
  const noise: string[] = []
  return {
    noise,
    /** A tab of its own, in which somebody has signed in. */
    async opened(path: string, options: BrowserContextOptions = {}, token = adminToken): Promise<Page> {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options })
      contexts.push(context)
      const page = await context.newPage()
      page.setDefaultTimeout(20_000)
      page.on('console', (message) => noise.push(message.text()))
      page.on('pageerror', (error) => noise.push(error.message))
      await page.goto(`${origin}${path}`)
      await signIn(page, token)
      await page.getByRole('heading', { level: 1 }).waitFor()
      return page
    },
    async closed(): Promise<void> {
      await Promise.all(contexts.splice(0).map((context) => context.close()))
      noise.length = 0
    },
  }
}

/** Moves on with the tab key until what is focused has this name. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)).includes(name)) return
  }
  throw new Error(`the tab key does not lead to ${name}`)
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const node = document.activeElement
    // past the last one nothing is focused
    if (node === document.body) return ''
    const label = node instanceof HTMLInputElement || node instanceof HTMLSelectElement ? node.labels?.[0] : undefined
    return [node?.getAttribute('aria-label'), node?.textContent, label?.textContent].join(' ')
  })
}

export const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
export const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
