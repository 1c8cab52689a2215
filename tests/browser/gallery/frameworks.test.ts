import type { Browser, Page } from 'playwright-core'
import { beforeEach, describe, expect, inject, it } from 'vitest'
import { rest } from '../rest.ts'
import { eachWindow } from './each-window.ts'
import { buttons, openWindow, ownContent, underlined } from './visit.ts'

const { site } = inject('world')
const ALL = ['3,800', '10,000 to 12,000', '11,000']

let browser: Browser
let page: Page
eachWindow((opened, shared) => {
  page = opened
  browser = shared
})

const marks = (words: readonly string[]) => expect.poll(() => underlined(page)).toEqual(words)
/** There is one button for each of these figures. */
const noted = (words: readonly string[]) =>
  expect.poll(async () => (await buttons(page)).map((name) => name.split(':')[0])).toEqual(words)
const shifted = () => page.evaluate(() => shifts)
const paragraph = () =>
  page
    .locator('article p')
    .first()
    .evaluate((node) => node.textContent)

describe('a page that React hydrates late', () => {
  it('is underlined at once, and gets no button before React has taken it over', async () => {
    await page.goto(`${site}/any-page/react`)
    await marks(ALL)
    await rest(page)
    await noted([])
    await page.evaluate(() => story())
    await noted(ALL)
    await marks(ALL)
    expect(await shifted()).toEqual([])
  })

  it('keeps every node that the server sent', async () => {
    await page.goto(`${site}/any-page/react`)
    await marks(ALL)
    const kept = await page.locator('article').elementHandle()
    await page.evaluate(() => story())
    await noted(ALL)
    expect(await kept?.evaluate((node) => node.isConnected)).toBe(true)
  })
})

describe.each(['react', 'vue'])('a page of %s', (name) => {
  beforeEach(async () => {
    await page.goto(`${site}/any-page/${name}`)
    await page.evaluate(() => story())
    await marks(ALL)
    await noted(ALL)
  })

  it('loses the mark of a number that it renders anew, and its text is not corrupted', async () => {
    await page.evaluate(() => story({ count: '3,900' }))
    expect(await paragraph()).toBe(
      'The president said that 3,900 North Korean soldiers had been killed or wounded in the region.',
    )
    await marks(ALL.slice(1))
    await noted(ALL.slice(1))
    await page.evaluate(() => story({ count: '3,800' }))
    await marks(ALL)
    await noted(ALL)
    expect(await shifted()).toEqual([])
  })

  it('keeps its marks when a paragraph is replaced by a new one', async () => {
    await page.evaluate(() => story({ version: 1 }))
    await marks(ALL)
    await noted(ALL)
    expect(await shifted()).toEqual([])
  })

  it('loses the mark of a paragraph that it takes out', async () => {
    await page.evaluate(() => story({ withdrawn: true }))
    await marks(ALL.slice(1))
    await noted(ALL.slice(1))
    await page.evaluate(() => story({ withdrawn: false }))
    await marks(ALL)
  })

  it('has the text and the boxes that it has without the embed', async () => {
    await page.evaluate(() => story({ version: 2, count: '3,900' }))
    await page.evaluate(() => story({ count: '3,800' }))
    await marks(ALL)
    await noted(ALL)
    const without = await openWindow(browser, { embed: false })
    await without.page.goto(`${site}/any-page/${name}`)
    await without.page.evaluate(() => story())
    await without.page.evaluate(() => story({ version: 2 }))
    await expect.poll(() => ownContent(without.page)).toEqual(await ownContent(page))
    await without.close()
  })
})
