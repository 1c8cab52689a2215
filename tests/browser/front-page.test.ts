import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from './violations.ts'

const { browser: endpoint, embed } = inject('world')

let browser: Browser
let page: Page
const noise: string[] = []

beforeAll(async () => {
  browser = await chromium.connect(endpoint)
  page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(error.message))
  await page.goto(embed)
  await page.getByText('Or pin what runs on your pages').click()
})
afterAll(() => browser.close())

describe('the front page', () => {
  it('gives the tag with its own origin, and the pinned one with its hash', async () => {
    const { src, integrity } = await (await fetch(`${embed}/embed.json`)).json()
    expect(await page.locator('#tag').textContent()).toContain(`src="${embed}/embed.js"`)
    expect(await page.locator('#pinned pre').textContent()).toBe(
      `<script type="module" src="${embed}${src}" integrity="${integrity}" crossorigin async></script>`,
    )
  })

  it('is accessible, fits a phone, and keeps its own strict policy', async () => {
    const { headers } = await fetch(embed)
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
