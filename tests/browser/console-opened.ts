import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { launchChromium } from './chromium.ts'
import { deskOf } from './console-desk.ts'
import { type Deployment, serve } from './serve.ts'

/** A deployment with the sample claim, and a browser in which its console is opened. */
export interface Opened {
  readonly deployment: Deployment
  readonly desk: ReturnType<typeof deskOf>
  /** What pages have said to their console. What the desk answers with a problem is said there by the browser. */
  readonly noise: string[]
  open(path: string, options?: BrowserContextOptions & { token?: string }): Promise<Page>
  /** Ends every context, as closing the browser does. */
  clear(): Promise<void>
  close(): Promise<void>
}

export async function openedConsole(): Promise<Opened> {
  const [browser, deployment]: [Browser, Deployment] = await Promise.all([launchChromium(), serve()])
  const desk = deskOf(deployment)
  await desk.claim()
  const contexts: BrowserContext[] = []
  const noise: string[] = []
  return {
    deployment,
    desk,
    noise,
    async open(path, { token = deployment.adminToken, ...options } = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', ...options })
      contexts.push(context)
      const page = await context.newPage()
      listen(page, noise)
      await page.goto(`${deployment.origin}${path}`)
      await signIn(page, token)
      return page
    },
    async clear() {
      await Promise.all(contexts.splice(0).map((context) => context.close()))
      noise.length = 0
    },
    async close() {
      await Promise.all([browser.close(), deployment.close()])
    },
  }
}

export function listen(page: Page, noise: string[]): void {
  page.setDefaultTimeout(10_000)
  page.on('console', (message) => {
    if (!message.text().startsWith('Failed to load resource')) noise.push(message.text())
  })
  page.on('pageerror', (error) => noise.push(error.message))
}

/** Until the desk is there: who leaves before keeps no session, and the form has a heading, too. */
export async function signIn(page: Page, token: string): Promise<void> {
  await page.locator('input[name=token]').fill(token)
  await page.keyboard.press('Enter')
  await page.locator('input[name=token]').waitFor({ state: 'detached' })
  await page.getByRole('navigation').first().waitFor()
}

/** That the page is wider than its window. */
export function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}
