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

/** Too narrow for a margin. */
const narrow = () => page.setViewportSize({ width: 412, height: 900 })
/** Aborts the nth parts that are asked for, from 1. */
const failing = async (...nth: number[]) => {
  let parts = 0
  await page.route(PART, (route) => (nth.includes(++parts) ? route.abort('internetdisconnected') : route.continue()))
}

describe('what a page asks for', () => {
  it('is the loader, what is known and the marks before there are marks; then the notes, and the cards where a margin has room', async () => {
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
    expect(await page.locator('counterpoint-note').count()).toBe(0)
    release()
    await expect.poll(() => page.locator('counterpoint-note button').count()).toBe(2)
    await page.locator('counterpoint-margin').waitFor({ state: 'attached' })
    expect(asked).toEqual(['loader', 'data', 'part', 'part', 'part'])
  })

  it('is the loader and one answer where nothing is known', async () => {
    await page.goto(`${site}/options?data-canonical=https://news.example/that-nobody-has-checked`)
    await rest(page, 1500)
    expect(asked).toEqual(['loader', 'data'])
  })

  it('is no cards, where there is no margin, as long as no reader comes near a figure; and once however often they do', async () => {
    await narrow()
    await go()
    await button().waitFor()
    await rest(page, 1500)
    expect(asked).toEqual(['loader', 'data', 'part', 'part'])
    for (let i = 0; i < 3; i++) {
      await page.locator('p').first().hover()
      await page.locator('h1').hover()
    }
    await button().click()
    await card().waitFor()
    expect(asked).toEqual(['loader', 'data', 'part', 'part', 'part'])
  })

  it('is the cards, where there is no margin, for what a publisher has placed', async () => {
    await narrow()
    await page.goto(`${site}/placed`)
    await page.locator('counterpoint-claim .val').first().waitFor()
    expect(asked.filter((what) => what === 'part')).toHaveLength(3)
  })

  it('is the notes at once, on a page that is never idle from the first line on', async () => {
    await page.addInitScript(() => {
      const { requestIdleCallback } = globalThis
      globalThis.requestIdleCallback = (then) => (CSS.highlights.size ? 0 : requestIdleCallback(then))
    })
    await go()
    await button().click()
    await card().waitFor()
  })

  it('is the notes once more in an idle moment, where they could not be had the first time', async () => {
    await failing(2)
    await go()
    await button().focus()
    await page.keyboard.press('Enter')
    await card().waitFor()
  })

  it('is the notes again, where they could not be had twice, once a reader clicks a line', async () => {
    await failing(2, 3)
    await go()
    await expect.poll(() => asked.length).toBe(5)
    await rest(page, 100)
    expect(await page.locator('counterpoint-note').count()).toBe(0)
    const { x, y } = await page.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((ranges) => [...ranges])
      return (range as Range).getBoundingClientRect()
    })
    await page.mouse.click(x + 2, y + 2)
    await card().waitFor()
    expect(await page.locator('counterpoint-note button').count()).toBe(2)
  })
})

describe('a button whose card is not there yet', () => {
  const line = () => page.evaluate(() => CSS.highlights.has('counterpoint-open'))

  it('says at once that it was heard, and opens the card as soon as that has come', async () => {
    let release = (): void => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    let parts = 0
    await page.route(PART, async (route) => {
      if (++parts === 3) await held
      await route.continue()
    })
    await narrow()
    await go()
    await button().click()
    expect(await button().getAttribute('aria-busy')).toBe('true')
    expect(await line()).toBe(true)
    await page.locator('counterpoint-note button').nth(1).click()
    release()
    await card().waitFor()
    expect(await card().count()).toBe(1)
    // Of two, what was asked for last.
    expect(await card().textContent()).toContain('11,000')
    expect(await page.locator('counterpoint-note [aria-busy]').count()).toBe(0)
    await page.keyboard.press('Escape')
    await expect.poll(line).toBe(false)
  })

  it('is as it was where the card cannot be had, and opens it when asked again', async () => {
    await failing(3, 4)
    await narrow()
    await go()
    await button().focus()
    await expect.poll(() => asked.length).toBe(5)
    await page.keyboard.press('Enter')
    await expect.poll(() => asked.length).toBe(6)
    await expect.poll(() => page.locator('counterpoint-note [aria-busy]').count()).toBe(0)
    expect(await line()).toBe(false)
    await page.keyboard.press('Enter')
    await card().waitFor()
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
