import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { rest } from '../rest.ts'
import { eachWindow } from './each-window.ts'
import { underlined } from './visit.ts'

const { embed, site } = inject('world')
const BOTH = ['3,800', '10,000 to 12,000']

let page: Page
eachWindow((opened) => {
  page = opened
})

const card = () => page.locator('counterpoint-card [role=dialog]')
const button = () => page.locator('counterpoint-note button').first()
const marks = (words: readonly string[]) => expect.poll(() => underlined(page)).toEqual(words)
const pressed = () => card().locator('[aria-pressed=true]').textContent()
const isFocused = (node: Node) => (node.getRootNode() as ShadowRoot).activeElement === node
const openKursk = async () => {
  await page.goto(`${embed}/examples/kursk`)
  await page.getByRole('button', { name: /^3,800: sources conflict/ }).click()
  await card().waitFor()
}
const openPlain = async () => {
  await page.goto(`${site}/any-page/plain`)
  await marks(BOTH)
  await button().click()
  await card().waitFor()
}
/** How far the card stands below the line of its figure. */
const gap = () =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('counterpoint-open') ?? []
    const box = document.querySelector('counterpoint-card')?.shadowRoot?.querySelector('.card')?.getBoundingClientRect()
    return (box?.top ?? Number.NaN) - (range as Range).getBoundingClientRect().bottom
  })

describe('what a reader has done in a card', () => {
  it('stays while the page is marked anew: the day that was turned to, the open fold, the focus', async () => {
    await openKursk()
    await card()
      .getByRole('button', { name: /When published/ })
      .click()
    const fold = card().locator('summary').last()
    await fold.click()
    const before = await Promise.all([card(), fold].map((each) => each.elementHandle()))
    const again = page.waitForResponse(/v1\/articles\/.*\.js\?1$/)
    await page.evaluate(() => window.counterpoint?.refresh())
    await again
    await rest(page)
    for (const element of before) expect(await element?.evaluate((node) => node.isConnected)).toBe(true)
    expect(await pressed()).toContain('When published')
    expect(await card().locator('details').last().getAttribute('open')).toBe('')
    expect(await fold.evaluate(isFocused)).toBe(true)
  })

  it('stays when another day is turned to: the fold that was open, and the focus on the day', async () => {
    await openKursk()
    const summary = card().getByText('Sources', { exact: true })
    const sources = card()
      .locator('details')
      .filter({ has: page.getByText('Sources', { exact: true }) })
    await summary.click()
    const past = card().getByRole('button', { name: /When published/ })
    await past.focus()
    await page.keyboard.press('Enter')
    expect(await pressed()).toContain('When published')
    expect(await past.evaluate(isFocused)).toBe(true)
    expect(await sources.getAttribute('open')).toBe('')
  })

  it('stays when it has been scrolled to: what is pressed does not run away', async () => {
    await openKursk()
    const sources = card().getByText('Sources', { exact: true })
    await sources.scrollIntoViewIfNeeded()
    const scrolled = await card().evaluate(({ scrollTop }) => scrollTop)
    expect(scrolled).toBeGreaterThan(0)
    const { x = 0, y = 0 } = (await sources.boundingBox()) ?? {}
    await page.mouse.move(x + 20, y + 10)
    await page.mouse.down()
    await rest(page, 100)
    expect(await card().evaluate(({ scrollTop }) => scrollTop)).toBe(scrolled)
    await page.mouse.up()
    expect(await sources.evaluate((node) => (node.parentNode as HTMLDetailsElement).open)).toBe(true)
  })

  it('does not run away either while the page has not come to rest since the card opened', async () => {
    await page.addInitScript(() => {
      const whenIdle = requestIdleCallback
      window.requestIdleCallback = (then, options) => ('isBusy' in window ? 0 : whenIdle(then, options))
    })
    await page.goto(`${embed}/examples/kursk`)
    await page.getByRole('button', { name: /^3,800: sources conflict/ }).waitFor()
    await rest(page)
    await page.evaluate(() => Object.assign(window, { isBusy: true }))
    await page.getByRole('button', { name: /^3,800: sources conflict/ }).click()
    const sources = card().getByText('Sources', { exact: true })
    await sources.click()
    expect(await sources.evaluate((node) => (node.parentNode as HTMLDetailsElement).open)).toBe(true)
  })

  it('stays with its figure when the page puts something in above it', async () => {
    await openPlain()
    const before = await gap()
    await page.evaluate(() => {
      const late = document.createElement('p')
      late.textContent = 'A line that comes late.'
      document.querySelector('h1')?.after(late)
    })
    await expect.poll(async () => Math.abs((await gap()) - before)).toBeLessThanOrEqual(1)
    expect(await card().evaluate((node) => node.matches(':popover-open'))).toBe(true)
  })

  it('ends with the focus on the button that is there now, when the page has replaced its paragraph meanwhile', async () => {
    await openPlain()
    await page.evaluate(() => {
      const paragraph = document.querySelector('p')
      const copy = document.createElement('p')
      copy.textContent = paragraph?.firstChild?.nodeValue ?? ''
      paragraph?.replaceWith(copy)
    })
    await marks(BOTH)
    await rest(page)
    expect(await card().count()).toBe(1)
    const open = await page.evaluate(() => [...(CSS.highlights.get('counterpoint-open') ?? [])].map(String))
    expect(open).toEqual(['3,800'])
    await page.keyboard.press('Escape')
    await card().waitFor({ state: 'detached' })
    expect(await button().evaluate(isFocused)).toBe(true)
  })

  it('goes with the figure, when the page does not state that any more', async () => {
    await openPlain()
    await page.evaluate(() => document.querySelector('p')?.remove())
    await card().waitFor({ state: 'detached' })
  })
})
