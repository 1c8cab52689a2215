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

/** Asked for again, it has another address. */
const PART = /\/embed\/\w+\.js/
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
    expect(asked.slice(0, 3)).toEqual(['loader', 'data', 'part'])
    // A button that opens nothing yet would be a promise.
    expect(await page.locator('counterpoint-note').count()).toBe(0)
    release()
    await expect.poll(() => page.locator('counterpoint-note button').count()).toBe(2)
    await page.locator('counterpoint-margin').waitFor({ state: 'attached' })
    expect(asked).toEqual(['loader', 'data', 'part', 'part'])
  })

  it('is the loader and one answer where nothing is known', async () => {
    await page.goto(`${site}/options?data-canonical=https://news.example/that-nobody-has-checked`)
    await rest(page, 1500)
    expect(asked).toEqual(['loader', 'data'])
  })

  it('is the cards at once, on a page that is never idle from the first line on, and once however often a reader comes near a figure', async () => {
    await page.addInitScript(() => {
      const { requestIdleCallback } = globalThis
      globalThis.requestIdleCallback = (then) => (CSS.highlights.size ? 0 : requestIdleCallback(then))
    })
    await go()
    for (let i = 0; i < 3; i++) {
      await page.locator('p').first().hover()
      await page.locator('h1').hover()
    }
    await button().click()
    await card().waitFor()
    expect(asked).toEqual(['loader', 'data', 'part', 'part'])
  })

  it('is the cards once more in an idle moment, where they could not be had the first time', async () => {
    let parts = 0
    await page.route(PART, (route) => (++parts === 2 ? route.abort() : route.continue()))
    await go()
    await button().focus()
    await page.keyboard.press('Enter')
    await card().waitFor()
    expect(parts).toBe(3)
  })

  it('is the cards again, where they could not be had twice, once a reader comes near a figure', async () => {
    let parts = 0
    await page.route(PART, (route) => ([2, 3].includes(++parts) ? route.abort() : route.continue()))
    await go()
    await expect.poll(() => parts).toBe(3)
    await rest(page, 100)
    expect(await page.locator('counterpoint-note').count()).toBe(0)
    await page.locator('p').first().hover()
    await button().click()
    await card().waitFor()
    expect(parts).toBe(4)
  })
})

it('draws a card as a reader comes near its figure, so that a click has only to show it', async () => {
  await page.addInitScript(() => {
    globalThis.drawn = 0
    const { createElement } = Document.prototype
    Document.prototype.createElement = function (name: string) {
      if (name === 'counterpoint-card') drawn++
      return createElement.call(this, name)
    }
  })
  const drawnCards = () => page.evaluate(() => drawn)
  await go()
  await button().waitFor()
  await rest(page)
  const before = await drawnCards()
  await page.locator('p').first().hover()
  await expect.poll(drawnCards).toBe(before + 1)
  expect(await card().count()).toBe(0)
  await button().click()
  await card().waitFor()
  expect(await drawnCards()).toBe(before + 1)
  // The focus comes back to the button, and so does a card that may be opened once more.
  await page.keyboard.press('Escape')
  await expect.poll(drawnCards).toBe(before + 2)
  await page.keyboard.press('Enter')
  await card().waitFor()
  expect(await drawnCards()).toBe(before + 2)
})

declare global {
  var drawn: number
}
