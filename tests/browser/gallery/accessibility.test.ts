import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { states } from '../states.ts'
import { violations } from '../violations.ts'
import { openWindow, type Visit } from './visit.ts'

const { browser: endpoint, embed, site } = inject('world')

let browser: Browser
let visit: Visit
beforeAll(async () => {
  browser = await chromium.connect(endpoint)
})
afterAll(() => browser.close())
afterEach(async () => {
  expect(visit.noise).toEqual([])
  await visit.close()
})

const example = async (colorScheme: 'light' | 'dark' = 'light'): Promise<Page> => {
  visit = await openWindow(browser, { colorScheme })
  await visit.page.goto(`${embed}/examples/kursk`)
  await visit.page.waitForFunction(() => document.querySelectorAll('counterpoint-note').length === 4)
  return visit.page
}
const note = (page: Page) => page.getByRole('button', { name: /^3,800:/ })
const card = (page: Page) => page.getByRole('dialog')
/** The name of what has the focus, in whichever shadow root it is. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return element?.ariaLabel ?? element?.textContent ?? ''
  })

describe.each(['light', 'dark'] as const)('the example article in %s colours', (scheme) => {
  it('breaks no rule of axe, closed or open', async () => {
    const page = await example(scheme)
    expect(await violations(page)).toEqual([])
    await note(page).click()
    const folded = card(page).locator('details:not([open]) > summary')
    while (await folded.count()) await folded.first().click()
    expect(await violations(page)).toEqual([])
  })
})

describe('every state of the card in dark colours', () => {
  it.each(Object.keys(states))('breaks no rule of axe: %s', async (name) => {
    visit = await openWindow(browser, { colorScheme: 'dark' })
    const { page } = visit
    await page.addInitScript(() => {
      document.addEventListener('counterpoint:ready', () =>
        document.documentElement.toggleAttribute('data-ready', true),
      )
    })
    await page.goto(`${site}/${name}`)
    await page.waitForSelector('[data-ready]')
    const button = page.locator('counterpoint-note button').first()
    if (await button.count()) await button.click()
    // The test pages have no landmarks of their own.
    const found = (await violations(page)).filter((each) => !/^(region|landmark-one-main)/.test(each))
    expect(found).toEqual([])
  })
})

describe('a reader with a keyboard', () => {
  it('reaches the button after the links before it, opens the card, goes through it, and comes back', async () => {
    const page = await example()
    const path: string[] = []
    for (let i = 0; i < 20 && !path.at(-1)?.startsWith('3,800'); i++) {
      await page.keyboard.press('Tab')
      path.push(await focused(page))
    }
    expect(path.slice(-2)).toEqual([
      'nearly a third: these can both be right. Show estimates',
      '3,800: sources conflict. Show estimates',
    ])
    await page.keyboard.press('Enter')
    await card(page).waitFor()
    const inside: string[] = []
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('Tab')
      inside.push(await focused(page))
    }
    expect(inside.slice(0, 3)).toEqual(['Close', 'Now', 'When published, Jan 6, 2025'])
    expect(inside[3]).toMatch(/^Counts something else/)
    expect(await card(page).evaluate((node) => node.matches(':focus-within'))).toBe(true)
    await page.keyboard.press('Escape')
    await page.locator('counterpoint-card').waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('3,800: sources conflict. Show estimates')
    await page.keyboard.press('Space')
    await card(page).waitFor()
  })

  it('can press nothing smaller than 24 pixels, in the text or in the card', async () => {
    const page = await example()
    await note(page).click()
    const buttons = page.locator('counterpoint-note button, counterpoint-card button, counterpoint-card summary')
    const boxes = await Promise.all((await buttons.all()).map((button) => button.boundingBox()))
    expect(boxes.length).toBeGreaterThan(5)
    expect(boxes.filter((box) => !box || Math.round(Math.min(box.width, box.height)) < 24)).toEqual([])
  })
})

describe('a screen reader', () => {
  it('reads the sentence whole, and then the note', async () => {
    const page = await example()
    const paragraph = page.getByRole('paragraph').filter({ hasText: 'Speaking on the Lex Fridman podcast' })
    expect(await paragraph.ariaSnapshot()).toMatch(
      /^- paragraph:\n +- text: [^\n]*said that 3,800 North Korean soldiers had been killed or wounded so far[^\n]*preliminary\.\n +- 'button "3,800: sources conflict\. Show estimates"'$/,
    )
  })

  it('is told that the card is a dialog, and which question it is about', async () => {
    const page = await example()
    await note(page).click()
    expect(
      await page
        .getByRole('dialog', { name: 'How many North Korean soldiers have been killed or wounded in Kursk?' })
        .count(),
    ).toBe(1)
    expect(
      await card(page)
        .locator('svg')
        .evaluateAll((all) => all.every((each) => each.ariaHidden === 'true')),
    ).toBe(true)
  })
})
