import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './chromium.ts'
import { type Deployment, serve } from './serve.ts'
import { violations } from './violations.ts'

let browser: Browser
let deployment: Deployment
let page: Page
const noise: string[] = []

beforeAll(async () => {
  ;[browser, deployment] = await Promise.all([launchChromium(), serve()])
  page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  page.setDefaultTimeout(5000)
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(error.message))
  await page.goto(deployment.origin)
  await page.getByText('Or pin what runs on your pages').click()
})
afterAll(() => Promise.all([browser.close(), deployment.close()]))

describe('the front page', () => {
  it('gives the tag with its own origin, and the pinned one with its hash', async () => {
    const { src, integrity } = await (await fetch(`${deployment.origin}/embed.json`)).json()
    expect(await page.locator('#tag').textContent()).toContain(`src="${deployment.origin}/embed.js"`)
    expect(await page.locator('#pinned pre').textContent()).toBe(
      `<script type="module" src="${deployment.origin}${src}" integrity="${integrity}" crossorigin async></script>`,
    )
  })

  it('is accessible, fits a phone, and keeps its own strict policy', async () => {
    const { headers } = await fetch(deployment.origin)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(noise).toEqual([])
  })

  it('leads to the page for a text of one’s own', async () => {
    await page.getByRole('link', { name: 'Try it on your own text' }).click()
    await page.getByLabel('Text or HTML').waitFor()
  })
})
