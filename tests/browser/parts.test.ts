import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { openWindow, underlined, type Visit } from './gallery/visit.ts'
import { rest } from './rest.ts'

const { browser: endpoint, embed, site } = inject('world')

let browser: Browser
let visit: Visit
let page: Page
/** What was asked of the deployment, in order. */
let asked: string[]
beforeAll(async () => {
  browser = await chromium.connect(endpoint)
})
afterAll(() => browser.close())
beforeEach(async () => {
  visit = await openWindow(browser)
  page = visit.page
  asked = []
  page.on('request', (request) => {
    const path = request.url().replace(embed, '')
    if (path.startsWith('/')) asked.push(path === '/embed.js' ? 'loader' : path.startsWith('/v1/') ? 'data' : 'part')
  })
})
afterEach(() => visit.close())

const button = () => page.locator('counterpoint-note button').first()
const card = () => page.locator('counterpoint-card [role=dialog]')
const go = async () => {
  await page.goto(`${site}/any-page/plain`)
  await expect.poll(async () => (await underlined(page)).length).toBe(2)
}

describe('what a page asks for', () => {
  it('is the loader, what is known and the marks before there are marks; then the cards', async () => {
    let release = (): void => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    let parts = 0
    await page.route('**/embed/*.js', async (route) => {
      if (++parts > 1) await held
      await route.continue()
    })
    await go()
    await expect.poll(() => page.locator('counterpoint-note button').count()).toBe(2)
    expect(asked.slice(0, 3)).toEqual(['loader', 'data', 'part'])
    release()
    await page.locator('counterpoint-margin').waitFor({ state: 'attached' })
    expect(asked).toEqual(['loader', 'data', 'part', 'part'])
  })

  it('is the loader and one answer where nothing is known', async () => {
    await page.goto(`${site}/options?data-canonical=https://news.example/that-nobody-has-checked`)
    await rest(page, 1500)
    expect(asked).toEqual(['loader', 'data'])
  })

  it('is the cards at once when a reader comes near a figure, and once however often', async () => {
    // From the first note on, this page is never idle.
    await page.addInitScript(() => {
      const { requestIdleCallback } = globalThis
      globalThis.requestIdleCallback = (then) =>
        document.querySelector('counterpoint-note') ? 0 : requestIdleCallback(then)
    })
    await go()
    await button().waitFor()
    const before = asked.length
    for (let i = 0; i < 3; i++) {
      await page.locator('p').first().hover()
      await page.locator('h1').hover()
    }
    await expect.poll(() => asked.slice(before)).toEqual(['part'])
    await button().click()
    await card().waitFor()
    expect(asked.slice(before)).toEqual(['part'])
  })

  it('is the cards once more, where they could not be had the first time and a reader asks for one', async () => {
    let parts = 0
    await page.route('**/embed/*.js', (route) => (++parts === 2 ? route.abort() : route.continue()))
    await go()
    await expect.poll(() => parts).toBe(2)
    await rest(page, 100)
    await button().click()
    await card().waitFor()
  })
})
