import { type Browser, chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { buttons, openWindow, underlined, type Visit } from './visit.ts'

const { browser: endpoint, site } = inject('world')
const BOTH = ['3,800', '10,000 to 12,000']

/** Pages by how their text is written, and the words that are underlined in them. Decoys stand around: other numbers, the same words. */
const pages: readonly (readonly [name: string, about: string, marks: readonly string[]])[] = [
  ['amp', 'is made of custom elements', BOTH],
  ['ads', 'has advertisements between its sentences', BOTH],
  ['off-screen', 'skips what is off the screen', BOTH],
  ['slotted', 'stands in a shadow root', BOTH],
  ['replaced', 'is drawn anew by a script', BOTH],
  ['live-blog', 'gets posts above the others', BOTH],
  ['lazy-paywall', 'shows its rest later', BOTH],
  ['soft-hyphens', 'is hyphenated', ['3,\u2060800', '10,\u00ad000 to 12,\ufeff000']],
  ['thin-spaces', 'groups digits by thin spaces', ['3\u202f800', '10\u2009000\u00a0to\u00a012\u00a0000']],
  ['word-breaks', 'breaks its numbers', ['3,800', '10,000 to12,000']],
  ['split-numbers', 'has its digits in pieces', BOTH],
  ['isolates', 'isolates its numbers', ['3,800', '10,000\u200e to 12,000']],
  ['ruby', 'has readings above its numbers', BOTH],
  ['drop-cap', 'has initials', BOTH],
  ['spoken-words', 'has words for screen readers', BOTH],
  ['corrected', 'has been corrected', ['3,800']],
  ['tables', 'is laid out by tables', BOTH],
  ['endless', 'goes on with another article', BOTH],
  ['tooltips', 'explains its words', BOTH],
  ['stretched', 'marks up its data', ['3,800', '10,000\u2002to 12,000']],
]

let browser: Browser
let visit: Visit | undefined
beforeAll(async () => {
  browser = await chromium.connect(endpoint)
})
afterAll(() => browser.close())
afterEach(() => visit?.close())

describe.each(pages)('%s: a page that %s', (name, _, marks) => {
  it('is marked where it states its figures, and nowhere else', async () => {
    visit = await openWindow(browser)
    const { page, noise } = visit
    await page.goto(`${site}/any-page/${name}`)
    if (/dataset\.drawn/.test(await page.content())) await page.locator('body[data-drawn]').waitFor()
    await expect.poll(() => underlined(page)).toEqual(marks)
    await expect.poll(async () => (await buttons(page)).length).toBe(marks.length)
    expect(noise).toEqual([])
  })
})
