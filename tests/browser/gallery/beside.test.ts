import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { rest } from '../rest.ts'
import { openWindow, ownContent, underlined, type Visit } from './visit.ts'

const { browser: endpoint, embed, site } = inject('world')

let browser: Browser
let visit: Visit
let page: Page
beforeAll(async () => {
  browser = await chromium.connect(endpoint)
})
afterAll(() => browser.close())
afterEach(async ({ task }) => {
  const name = task.name.replaceAll(/\W+/g, '-').slice(0, 60)
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
  expect(visit.noise).toEqual([])
  await visit.close()
})

type Options = Parameters<typeof openWindow>[1]
const go = async (url: string, width = 1280, more: Options = {}) => {
  visit = await openWindow(browser, { viewport: { width, height: 900 }, ...more })
  page = visit.page
  await page.goto(url)
  await expect.poll(async () => (await underlined(page)).length).toBeGreaterThan(0)
}
const anyPage = (name: string, width?: number) => go(`${site}/any-page/${name}`, width)
const notes = () => page.locator('counterpoint-margin aside:not([hidden])')
const lead = () => page.locator('counterpoint-note span')
/** The margin has been filled, or found too narrow: the words come in the same moment. */
const settled = () => rest(page)
const shifted = () => page.evaluate(() => shifts)

describe('notes in the margin', () => {
  it('stand level with their figures, the conflict first; others make room, and none is over another or the page', async () => {
    await anyPage('sidenotes')
    await expect.poll(() => notes().count()).toBe(3)
    const { notes: all, figures, aside } = await measured()
    expect(level(all, figures)).toBe(true)
    const things = [...all, aside]
    expect(things.filter((one, at) => things.slice(0, at).some((other) => meet(one, other)))).toEqual([])
    for (const { top } of all) expect(Math.min(...figures.map((each) => Math.abs(each.top - top)))).toBeLessThan(240)
    expect(await shifted()).toEqual([])
  })

  it('follow when the page gets narrower, and stand nowhere where there is no room', async () => {
    await anyPage('sidenotes')
    await expect.poll(() => notes().count()).toBe(3)
    await page.setViewportSize({ width: 900, height: 900 })
    await expect.poll(() => notes().count()).toBe(0)
    await page.setViewportSize({ width: 1280, height: 900 })
    await expect.poll(() => notes().count()).toBe(3)
  })

  it('stand in no other column of the text', async () => {
    await anyPage('columns')
    await expect.poll(() => notes().allTextContents()).toEqual([expect.stringContaining('These can both be right')])
  })

  it('of the sample have its conflict, level with its figure', async () => {
    await go(`${embed}/examples/kursk`)
    await expect.poll(() => notes().filter({ hasText: 'Sources conflict' }).count()).toBe(1)
    const { notes: all, figures } = await measured()
    expect(level(all, figures)).toBe(true)
  })
})

describe('the first disputed figure', () => {
  it('has a line of words after its button where no note says it, which moves nothing and covers nothing', async () => {
    await anyPage('plain', 900)
    await expect.poll(() => lead().textContent()).toBe('Sources conflict on 3,800')
    const without = await openWindow(browser, { embed: false, viewport: { width: 900, height: 900 } })
    await without.page.goto(page.url())
    expect(await ownContent(page)).toEqual(await ownContent(without.page))
    await without.close()
    expect(await covered()).toEqual([])
    expect(await shifted()).toEqual([])
  })

  it.each([320, 390, 600])('has it beside or below its paragraph’s end on a screen of %i pixels', async (width) => {
    await anyPage('plain', width)
    await expect.poll(() => lead().count()).toBe(1)
    await settled()
    expect(await covered()).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    expect(await shifted()).toEqual([])
  })

  it('has none where that would cover the text', async () => {
    await anyPage('tight', 600)
    await expect.poll(() => lead().count()).toBe(1)
    await settled()
    expect(await lead().isVisible()).toBe(false)
    expect(await covered()).toEqual([])
  })

  it('has it from right to left in Arabic, in the dark', async () => {
    await go(`${site}/arabic`, 390, { colorScheme: 'dark' })
    await expect.poll(() => lead().textContent()).toBe('المصادر متعارضة بشأن ٥٠٠')
    expect(await covered()).toEqual([])
    const words = await lead().boundingBox()
    const button = await page.locator('counterpoint-note button').boundingBox()
    expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual(button?.x ?? 0)
  })

  it('opens its card by these words, which are for the eye: the button says them to all others', async () => {
    await anyPage('plain', 900)
    await lead().click()
    await page.locator('counterpoint-card [role=dialog]').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('p').first().ariaSnapshot()).not.toContain('Sources conflict on')
  })

  it('has none where a note says it, and gets it when that note has no room any more', async () => {
    await anyPage('plain')
    await expect.poll(() => notes().count()).toBe(2)
    expect(await lead().count()).toBe(0)
    await page.setViewportSize({ width: 900, height: 900 })
    await expect.poll(() => lead().count()).toBe(1)
  })

  it.each(['options?data-lead=off', 'options?data-notes=list', 'agreement'])('has none on %s', async (name) => {
    await go(`${site}/${name}`, 900)
    await settled()
    expect(await lead().count()).toBe(0)
  })
})

type Box = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>
type Said = Box & { readonly says: string }

/** Whether the conflict's note is level with its figure. */
function level(notes: readonly Said[], figures: readonly Said[]): boolean {
  const figure = figures.find(({ says }) => says === '3,800')
  const note = notes.find(({ says }) => says === 'Sources conflict')
  return !!figure && !!note && Math.abs(note.top - figure.top) <= 1
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}

/** What stands where: notes by their first words, the underlined figures, and the page's own aside. */
const measured = () =>
  page.evaluate(() => {
    const boxOf = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom })
    const all = [...(document.querySelector('counterpoint-margin')?.shadowRoot?.querySelectorAll('aside') ?? [])]
    const ranges = [...CSS.highlights.values()].flatMap((each) => [...each] as Range[])
    return {
      notes: all
        .filter((note) => !note.hidden)
        .map((note) => ({ says: note.querySelector('b')?.textContent ?? '', ...boxOf(note.getBoundingClientRect()) })),
      figures: ranges.map((range) => ({ says: `${range}`, ...boxOf(range.getBoundingClientRect()) })),
      aside: boxOf(document.querySelector('aside')?.getBoundingClientRect() ?? new DOMRect()),
    }
  })

/** Lines of the page's own text that the words stand on. */
const covered = () =>
  page.evaluate(() => {
    const words = document.querySelector('counterpoint-note')?.shadowRoot?.querySelector('span')
    if (!words || getComputedStyle(words).visibility === 'hidden') return []
    const box = words.getBoundingClientRect()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const under: string[] = []
    while (walker.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      for (const { left, right, top, bottom } of range.getClientRects()) {
        // A line's box is higher than its letters.
        if (left < box.right && right > box.left && top + 4 < box.bottom && bottom - 4 > box.top) under.push(`${range}`)
      }
    }
    return under
  })
