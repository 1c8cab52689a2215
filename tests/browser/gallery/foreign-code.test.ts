import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { rest } from '../rest.ts'
import { buttons, markup, openWindow, traces, underlined, type Visit } from './visit.ts'

const { browser: endpoint, site } = inject('world')
const BOTH = ['3,800', '10,000 to 12,000']

let browser: Browser
let visit: Visit
let page: Page
beforeAll(async () => {
  browser = await chromium.connect(endpoint)
})
afterAll(() => browser.close())
beforeEach(async () => {
  visit = await openWindow(browser)
  page = visit.page
})
afterEach(() => visit.close())

const go = (name: string) => page.goto(`${site}/any-page/${name}`)
const marks = (words: readonly string[]) => expect.poll(() => underlined(page)).toEqual(words)
const noted = (count: number) => expect.poll(() => page.locator('counterpoint-note button').count()).toBe(count)
const card = () => page.locator('counterpoint-card [role=dialog]')

describe('a page that gives names of the platform to things of its own', () => {
  // What a test runs in such a page breaks as the page's own scripts do, so it is only looked at and clicked.
  it('is marked, and opens its card', async () => {
    await go('own-globals')
    await expect.poll(() => page.title()).toBe('2 marks')
    await noted(2)
    await expect.poll(() => page.locator('counterpoint-margin aside:not([hidden])').count()).toBe(2)
    await page.locator('counterpoint-note button').first().click()
    await card().getByText('Counts something else').waitFor()
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/own-globals.png` })
    await page.keyboard.press('Escape')
    await card().waitFor({ state: 'detached' })
    expect(visit.noise).toEqual([])
  })
})

describe('elements that readers have named like what scripts use', () => {
  it('silence nothing', async () => {
    await go('hostile-names')
    await marks(BOTH)
    const pristine = (code: string) =>
      page.evaluate(`(() => { const all = Document.prototype.querySelectorAll.bind(document); ${code} })()`)
    await expect.poll(() => pristine(`return all('counterpoint-note').length`)).toBe(2)
    await pristine(`all('counterpoint-note')[0].shadowRoot.querySelector('button').click()`)
    await expect
      .poll(() =>
        pristine(
          `return all('counterpoint-card')[0].shadowRoot.querySelector('[role=dialog]').matches(':popover-open')`,
        ),
      )
      .toBe(true)
    await pristine(`counterpoint.destroy()`)
    expect(await pristine(`return all('counterpoint-note,counterpoint-card,counterpoint-margin').length`)).toBe(0)
    expect(visit.noise).toEqual([])
  })
})

describe('a tag that a plugin takes out again before it has run', () => {
  it('has its settings in its address', async () => {
    await go('loader')
    await marks(BOTH)
    await noted(2)
    expect(await buttons(page)).toContainEqual(expect.stringMatching(/^3,800: widersprüchliche Angaben/))
    await page.locator('counterpoint-note button').first().click()
    expect(await card().textContent()).toContain('Widersprüchliche Angaben')
    expect(await page.locator('counterpoint-margin').count()).toBe(0)
  })
})

describe('a part that comes late', () => {
  it('is mounted once, however often figures are looked for meanwhile, and leaves nothing', async () => {
    const without = await openWindow(browser, { embed: false })
    await without.page.goto(`${site}/any-page/plain`)
    let asked = 0
    const network = Promise.withResolvers<void>()
    await page.route('**/embed/*.js', async (route) => {
      asked++
      await network.promise
      await route.continue()
    })
    await go('plain')
    await page.waitForFunction(() => window.counterpoint)
    for (let i = 0; i < 4; i++) {
      await page.evaluate(() => window.counterpoint?.refresh())
      await page.evaluate(() => document.querySelector('h1')?.append(''))
      await rest(page, 100)
    }
    network.resolve()
    await marks(BOTH)
    await noted(2)
    // the marks, then the notes, then the cards for the margin
    await expect.poll(() => page.locator('counterpoint-margin').count()).toBe(1)
    await rest(page)
    await noted(2)
    expect(asked).toBe(3)
    await page.evaluate(() => window.counterpoint?.destroy())
    await rest(page)
    expect(await markup(page)).toBe(await markup(without.page))
    expect(await traces(page)).toEqual(await traces(without.page))
    await without.close()
  })

  it('is not mounted any more once the page has no use for it', async () => {
    const network = Promise.withResolvers<void>()
    await page.route('**/embed/*.js', async (route) => {
      await network.promise
      await route.continue()
    })
    const asked = page.waitForRequest('**/embed/*.js')
    await go('plain')
    await asked
    await page.evaluate(() => window.counterpoint?.destroy())
    network.resolve()
    await rest(page)
    expect(await page.locator('counterpoint-note,counterpoint-margin').count()).toBe(0)
    expect(await underlined(page)).toEqual([])
  })
})

describe('a page that never rests, with a figure that it no longer states', () => {
  it('keeps what a reader has opened and where the focus is, and asks for nothing again', async () => {
    const asked: string[] = []
    page.on('request', (request) => request.url().includes('/v1/') && asked.push(request.url()))
    await go('restless')
    await marks(['3,800'])
    await noted(1)
    const placed = page.locator('counterpoint-claim[claim=dprk-deployed]')
    await placed.getByText('Sources', { exact: false }).last().waitFor()
    await rest(page)
    const fold = placed.locator('summary').last()
    await fold.click()
    const focus = page.locator('counterpoint-summary button')
    await focus.focus()
    const [opened, focused, note] = await Promise.all([
      placed.locator('details[open]').last().elementHandle(),
      focus.elementHandle(),
      page.locator('counterpoint-note').elementHandle(),
    ])
    const before = asked.length
    // Several times as long as the embed pauses on such a page.
    await rest(page, 4500)
    for (const element of [opened, focused, note])
      expect(await element?.evaluate((node) => node.isConnected)).toBe(true)
    expect(await opened?.evaluate((node) => node.hasAttribute('open'))).toBe(true)
    expect(await focused?.evaluate((node) => node.matches(':focus'))).toBe(true)
    expect(asked.slice(before)).toEqual([])
    expect(asked.filter((url) => url.includes('/v1/claims/'))).toHaveLength(1)
    expect(visit.noise.filter((line) => !line.includes('404'))).toEqual([])
    expect(visit.noise.length).toBeLessThan(2)
  })

  it('leaves what was placed for a word of the language as it is', async () => {
    await go('restless')
    await marks(['3,800'])
    await rest(page)
    expect(await page.getByText('A word of the language').isVisible()).toBe(true)
  })
})
