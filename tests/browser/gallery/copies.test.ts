import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { rest } from '../rest.ts'
import { eachWindow } from './each-window.ts'
import { buttons, underlined } from './visit.ts'

const { site } = inject('world')
const BOTH = ['3,800', '10,000 to 12,000']

let page: Page
eachWindow((opened) => {
  page = opened
})

const go = (name: string) => page.goto(`${site}/any-page/${name}`)
const marks = (words: readonly string[]) => expect.poll(() => underlined(page)).toEqual(words)
const noted = (count: number) => expect.poll(async () => (await buttons(page)).length).toBe(count)
const picture = async (name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}
/** Where the underlined words stand: the nearest class, id or element that says which copy it is. */
const places = () =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((ranges) => [...ranges])
      .map((range) => range.startContainer.parentElement?.closest('[class],[id],details,article'))
      .map((element) => element?.className || element?.id || element?.localName),
  )

describe('a sentence that stands twice', () => {
  it('is marked in the key points and in the body, since both are seen', async () => {
    await go('key-points')
    await marks([...BOTH, ...BOTH])
    await noted(4)
    await page.locator('p counterpoint-note button').last().click()
    await page.locator('counterpoint-card [role=dialog]').waitFor()
    await picture('key-points')
  })

  it('is marked where it is seen, and in no copy for print, phones, search engines or screen readers', async () => {
    await go('copies')
    await marks(BOTH)
    await noted(2)
    expect(await places()).toEqual(['article', 'article'])
    await picture('copies')
  })

  it('is marked in a copy once that is shown, and no longer in one that is hidden', async () => {
    await go('copies')
    await marks(BOTH)
    await page.locator('summary').click()
    await marks([...BOTH, ...BOTH])
    await noted(4)
    await page.setViewportSize({ width: 500, height: 900 })
    await expect.poll(places).toContain('phone')
    await page.addStyleTag({ content: '.phone { display: none }' })
    await page.locator('summary').click()
    await page.evaluate(() => document.querySelector('h1')?.append('.'))
  })
})

describe('what a page hides', () => {
  it.each([
    ['Hidden', '3,800'],
    ['Panel', '10,000 to 12,000'],
    ['Found', '11,000'],
    ['Details', '2,700'],
  ])('has no mark until a reader asks for it: %s', async (name, words) => {
    await page.goto(`${site}/any-page/revealed`)
    await page.waitForFunction(() => window.counterpoint)
    await rest(page)
    expect(await underlined(page)).toEqual([])
    await page.getByRole('button', { name }).click()
    await marks([words])
    await noted(1)
    await page.locator('counterpoint-note button').click()
    await page.locator('counterpoint-card [role=dialog]').waitFor()
    if (name === 'Found') await picture('revealed')
  })

  it('is not looked for again and again while it stays hidden', async () => {
    await page.addInitScript(() => {
      globalThis.searches = 0
      const { createRange } = Document.prototype
      Document.prototype.createRange = function () {
        searches++
        return createRange.call(this)
      }
    })
    await page.goto(`${site}/any-page/revealed`)
    await rest(page)
    const before = await page.evaluate(() => searches)
    await page.evaluate(() => document.querySelector('h1')?.append('.'))
    await rest(page, 1200)
    expect(before).toBeGreaterThan(0)
    expect(await page.evaluate(() => searches)).toBe(before)
  })
})

describe('the mark of a footnote', () => {
  it('is no part of a number, and an exponent is none', async () => {
    await go('footnotes')
    await noted(2)
    const names = await buttons(page)
    expect(names.map((name) => name.split(':')[0])).toEqual(BOTH)
    await picture('footnotes')
  })
})
