import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { buttons, markup, openWindow, ownContent, traces, underlined, type Visit } from './visit.ts'

const { browser: endpoint, site } = inject('world')
const BOTH = ['3,800', '10,000 to 12,000']

/** Pages by what is awkward about them, and the words that are underlined in them. */
const pages: readonly (readonly [name: string, about: string, marks: readonly string[]])[] = [
  ['plain', 'asks for nothing', BOTH],
  ['unset', 'unsets every property of everything', BOTH],
  ['important', 'styles everything with !important', BOTH],
  ['small-root', 'has a root of ten pixels', BOTH],
  ['clipped', 'clips every paragraph', BOTH],
  ['transformed', 'is transformed', BOTH],
  ['on-top', 'claims the highest z-index for its own', BOTH],
  ['columns', 'is set in columns', BOTH],
  ['scroller', 'scrolls inside a box', BOTH],
  ['quirks', 'has no doctype', BOTH],
  ['base', 'has another base for its addresses', BOTH],
  ['clobbered', 'has elements named like what scripts use', BOTH],
  ['csp-strict', 'allows a script and no connection, style or image', BOTH],
  ['csp-connect', 'allows a script and a connection', BOTH],
  ['csp-nonce', 'trusts scripts by nonce, without styles, with Trusted Types', BOTH],
  ['trusted-types', 'forbids every Trusted Types policy', BOTH],
  ['document-domain', 'sets its document.domain', BOTH],
  ['twice', 'includes the embed three times', BOTH],
  ['tampered-quietly', 'has old libraries that replace what is built in', BOTH],
  ['footnotes', 'has footnotes at its numbers', ['3,800', '10,0003 to 12,000']],
  ['named-notes', 'names the marks of its footnotes by class alone', BOTH],
  ['language-posix', 'names its language as systems do', BOTH],
  ['language-cut', 'names its language without an end', BOTH],
  ['language-twice', 'names its country twice', BOTH],
  ['language-odd', 'names its language with its encoding', BOTH],
  ['full-lines', 'has lines to the edge of the window', BOTH],
  ['full-column', 'has lines to the edge of a box that scrolls', BOTH],
  ['unselectable', 'lets nobody select its words', BOTH],
  ['contents', 'has text in elements without boxes', BOTH],
  ['arabic', 'is Arabic', ['٣٬٨٠٠']],
  ['hebrew', 'is Hebrew', ['3,800']],
  ['japanese', 'is Japanese', ['３８００']],
]

let browser: Browser
const visits: Visit[] = []
beforeAll(async () => {
  browser = await chromium.connect(endpoint)
})
afterAll(() => browser.close())
afterEach(() => Promise.all(visits.splice(0).map((visit) => visit.close())))

describe.each(pages)('%s: a page that %s', (name, _, marks) => {
  it('is marked, opens a card, is left as it was and hears nothing', async () => {
    const [without, { page, noise }] = await Promise.all([
      visit(name, { embed: false }),
      visit(name).then(async (visit) => {
        await expect.poll(() => underlined(visit.page)).toEqual(marks)
        await expect.poll(async () => (await buttons(visit.page)).length).toBe(marks.length)
        return visit
      }),
    ])
    expect(await ownContent(page)).toEqual(await ownContent(without.page))
    for (const button of await page.locator('counterpoint-note button').all()) {
      const { x, y, width, height } = (await button.boundingBox()) ?? NOWHERE
      expect([width, height].map(Math.round)).toEqual([24, 24])
      expect(await topAt(page, x + width / 2, y + height / 2)).toBe('counterpoint-note')
    }
    expect(await marginFaults(page)).toEqual([])
    await opensCard(page)
    expect(await page.evaluate(() => shifts)).toEqual([])
    await page.evaluate(() => window.counterpoint?.destroy())
    expect(await markup(page)).toBe(await markup(without.page))
    expect(await traces(page)).toEqual(await traces(without.page))
    expect(noise).toEqual(without.noise)
  })
})

describe('a card', () => {
  const opened = async (name: string) => {
    const { page } = await visit(name)
    await page.locator('counterpoint-note button').first().click()
    const card = page.locator('counterpoint-card [role=dialog]')
    return {
      text: await card.textContent(),
      direction: await card.evaluate((node) => getComputedStyle(node).direction),
    }
  }

  it.each(['hebrew', 'japanese'])(
    'is English throughout on a page in a language that the embed does not speak: %s',
    async (name) => {
      const { text, direction } = await opened(name)
      expect(text).toContain('killed or wounded')
      expect(text).toContain('Jan 5, 2025')
      expect(direction).toBe('ltr')
    },
  )

  it('is written from right to left in Arabic, with the lists of English labels in English', async () => {
    const { text, direction } = await opened('arabic')
    expect(text).toContain('killed or wounded')
    expect(text).toContain('5 يناير 2025')
    expect(direction).toBe('rtl')
  })
})

async function visit(name: string, options: Parameters<typeof openWindow>[1] = {}): Promise<Visit> {
  const visit = await openWindow(browser, options)
  visits.push(visit)
  await visit.page.goto(`${site}/any-page/${name}`)
  return visit
}

/** The card is inside the window, above everything else, of a size that can be read; Esc closes it. */
async function opensCard(page: Page): Promise<void> {
  const button = page.locator('counterpoint-note button').first()
  await button.focus()
  await page.keyboard.press('Enter')
  const card = page.locator('counterpoint-card [role=dialog]')
  await card.waitFor()
  const { x, y, width, height } = (await card.boundingBox()) ?? NOWHERE
  expect([x >= 0, y >= 0, x + width <= 1280, y + height <= 900]).toEqual([true, true, true, true])
  expect(width).toBeGreaterThan(350)
  const gap = await gapToFigure(page, { x, y, width, height })
  expect([gap >= 0, gap < 30], `${gap} pixels`).toEqual([true, true])
  expect(height).toBeGreaterThan(250)
  expect(
    await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName, [x + width / 2, y + 15] as const),
  ).toBe('counterpoint-card')
  expect(await card.evaluate((node) => getComputedStyle(node).fontSize)).toBe('14px')
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${page.url().split('/').at(-1)}.png` })
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'detached' })
  expect(await button.evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node)).toBe(true)
}

const topAt = (page: Page, x: number, y: number) =>
  page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName, [x, y] as const)

/** What is wrong with the notes in the margin: the heaviest is level with its figure, and none stands over another. */
const marginFaults = (page: Page) =>
  page.evaluate(() => {
    const notes = [...(document.querySelector('counterpoint-margin')?.shadowRoot?.querySelectorAll('aside') ?? [])]
    const boxes = notes.filter((note) => !note.hidden).map((note) => note.getBoundingClientRect())
    const lines = [...CSS.highlights.values()]
      .flatMap((ranges) => [...ranges])
      .map((range) => (range as Range).getBoundingClientRect().top)
    const [first] = boxes
    const isLevel = !first || notes[0]?.hidden || lines.some((top) => Math.abs(first.top - top) <= 1)
    const over = boxes.filter((one, at) => boxes.slice(0, at).some((other) => meet(one, other)))
    function meet(a: DOMRect, b: DOMRect) {
      return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
    }
    return [...(isLevel ? [] : ['not level']), ...over.map(({ top }) => `over another at ${top}`)]
  })

/** How many pixels the card stands from its figure's line, as wide as the paragraph; the figure is highlighted while the card is open. */
const gapToFigure = (page: Page, card: { x: number; y: number; width: number; height: number }) =>
  page.evaluate(({ x, y, width, height }) => {
    const [range] = CSS.highlights.get('counterpoint-open') ?? []
    const { top, bottom } = (range as Range).getBoundingClientRect()
    const paragraph = (range as Range).startContainer.parentElement?.getBoundingClientRect() ?? new DOMRect()
    return Math.max(x - paragraph.right, paragraph.left - x - width, y - bottom, top - y - height)
  }, card)

const NOWHERE = { x: -1, y: -1, width: 0, height: 0 }
