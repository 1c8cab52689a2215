import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { rest } from './rest.ts'

const { browser: endpoint, embed } = inject('world')

let browser: Browser
let context: BrowserContext
let page: Page
let noise: string[]

beforeAll(async () => {
  browser = await chromium.connect(endpoint)
})
afterAll(() => browser.close())

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  page = await context.newPage()
  noise = []
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(error.message))
})
afterEach(() => context.close())

const visit = () => page.goto(`${embed}/examples/kursk`)
/** The embed has done what it will do. */
const marked = () => page.waitForFunction(() => document.querySelectorAll('counterpoint-note').length > 3)
const note = (figure: string) => page.getByRole('button', { name: new RegExp(`^${figure}:`) })
const card = () => page.getByRole('dialog')
/** What the card says to somebody who cannot see it, on one line. */
const spoken = async () => (await card().ariaSnapshot()).replaceAll(/\s*- (text: )?/g, ' ')
const highlighted = () =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('counterpoint-'))
      .flatMap(([name, ranges]) => [...ranges].map((range) => [name, `${range}`])),
  )

describe('the example article', () => {
  it('has its four figures underlined, by a style that says the verdict', async () => {
    await visit()
    await marked()
    expect((await highlighted()).sort()).toEqual([
      ['counterpoint-compatible', '10,000 to 12,000'],
      ['counterpoint-compatible', 'nearly a third'],
      ['counterpoint-conflict', '3,800'],
      ['counterpoint-unsourced', '1,000'],
    ])
  })

  it('has a button of 24 pixels at the end of each paragraph with a figure, named with figure and verdict', async () => {
    await visit()
    await marked()
    const button = page.getByRole('button', { name: '3,800: sources conflict. Show estimates', exact: true })
    expect(await button.boundingBox()).toMatchObject({ width: 24, height: 24 })
    expect(
      await button.evaluate(
        (node) => (node.getRootNode() as ShadowRoot).host.parentElement?.lastElementChild?.localName,
      ),
    ).toBe('counterpoint-note')
    for (const figure of ['nearly a third', '10,000 to 12,000', '1,000']) expect(await note(figure).count()).toBe(1)
  })

  it('opens a card with what the others have counted', async () => {
    await visit()
    await marked()
    await note('3,800').click()
    const text = await spoken()
    expect(text).toMatch(/^ dialog.*Sources conflict ×1.2 on: killed or wounded/)
    expect(text).toContain('How many North Korean soldiers have been killed or wounded in Kursk?')
    expect(text).toContain('The totals count different things')
    for (const row of [
      /Zelensky Ukraine, a party to the conflict.*3,800 .*this article/,
      /NIS.*about 3,000/,
      /Joint Chiefs.*about 1,100/,
      /via Zelensky.*more than 3,000/,
    ]) {
      expect(text).toMatch(row)
    }
    expect(text).toMatch(/Counts something else/)
  })

  it('opens it by a click on the underlined words, too', async () => {
    await visit()
    await marked()
    const words = await page.evaluate(() => {
      const [range] = CSS.highlights.get('counterpoint-conflict') ?? []
      document.querySelector('counterpoint-note')?.parentElement?.scrollIntoView({ block: 'center' })
      const { x, y, width, height } = (range as Range).getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
    await page.mouse.click(words.x, words.y)
    await card().waitFor()
    expect(await spoken()).toContain('Sources conflict')
  })

  it('closes the card on Esc and gives focus back to the button', async () => {
    await visit()
    await marked()
    await note('3,800').focus()
    await page.keyboard.press('Enter')
    await card().waitFor()
    expect(await card().evaluate((node) => node.matches(':focus-within'))).toBe(true)
    await page.keyboard.press('Escape')
    await page.locator('counterpoint-card').waitFor({ state: 'detached' })
    expect(await note('3,800').evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node)).toBe(true)
  })

  it('shows what was known when it was published, where no conflict was yet, and turns back, by the keyboard', async () => {
    await visit()
    await marked()
    await note('3,800').click()
    const pressed = () => card().getByRole('button', { pressed: true })
    expect(await pressed().textContent()).toBe('Now')
    await card().getByRole('button', { name: 'When published, Jan 6, 2025' }).focus()
    await page.keyboard.press('Enter')
    expect(await spoken()).toMatch(/These can both be right.*3,800.*this article.*about 1,100/)
    expect(await spoken()).not.toContain('about 3,000')
    expect(await pressed().evaluate((node) => node.matches(':focus'))).toBe(true)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Space')
    expect(await spoken()).toMatch(/Sources conflict ×1.2.*about 3,000/)
  })

  it('offers no other time where nothing has become known since', async () => {
    await visit()
    await marked()
    await note('10,000 to 12,000').click()
    expect(await card().getByRole('button', { pressed: true }).count()).toBe(0)
  })

  it.each([40, 300, 620])('keeps the whole card in the window with its figure visible, at scroll %i', async (y) => {
    await visit()
    await marked()
    await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), y)
    const words = await page.evaluate(() => {
      const [range] = CSS.highlights.get('counterpoint-conflict') ?? []
      const { x, y, width, height } = (range as Range).getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
    await page.mouse.click(words.x, words.y)
    const box = await card().boundingBox()
    if (!box) throw new Error('the card has no box')
    expect([box.x >= 0, box.y >= 0, box.x + box.width <= 1280, box.y + box.height <= 900]).toEqual(Array(4).fill(true))
    expect(words.y < box.y || words.y > box.y + box.height || words.x > box.x + box.width).toBe(true)
    expect(box.height).toBeGreaterThan(380)
  })

  it('shows a share with both of its operands', async () => {
    await visit()
    await marked()
    await note('nearly a third').click()
    const text = await spoken()
    expect(text).toMatch(/3,800.* of 12,000.* = 31\.7%/)
    expect(text).toMatch(/3,800.* of 10,000 to 12,000.* = 31\.7 to 38%/)
  })

  it('says first where no primary source was found, and shows apart what counts only the dead', async () => {
    await visit()
    await marked()
    await note('1,000').click()
    const text = await spoken()
    expect(text).toMatch(/^ dialog.*No primary source was found.*Too little is known to compare/)
    expect(text).toMatch(
      /"killed \(logarithmic\)".*1,000.*no primary source.*Counts something else.*"killed or wounded"/,
    )
  })

  it('is not moved by a pixel, and its text is left as it was', async () => {
    await page.route('**/v1/articles/*', (route) => route.abort())
    await visit()
    const measure = () =>
      page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const texts: string[] = []
        while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '')
        const boxes = [...document.querySelectorAll('article *:not(counterpoint-note)')].map((node) =>
          JSON.stringify(node.getBoundingClientRect()),
        )
        return {
          texts,
          boxes,
          height: document.documentElement.scrollHeight,
          width: document.documentElement.scrollWidth,
        }
      })
    const before = await measure()
    await page.unroute('**/v1/articles/*')
    await visit()
    await marked()
    expect(await measure()).toEqual(before)
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
            type: 'layout-shift',
            buffered: true,
          })
          setTimeout(() => resolve(0), 300)
        }),
    )
    expect(shift).toBe(0)
  })

  it('has no notes in its margin on paper', async () => {
    await visit()
    const note = page.locator('counterpoint-margin aside:not([hidden])')
    await note.and(page.locator('.unsourced')).waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await note.evaluateAll((notes) => notes.map((note) => getComputedStyle(note).display))).toEqual(
      Array(await note.count()).fill('none'),
    )
    await page.emulateMedia({ media: null })
  })

  it('is as it was after destroy', async () => {
    await page.route('**/embed.js', (route) => route.abort())
    await visit()
    const before = await page.evaluate(() => document.documentElement.outerHTML)
    await page.unroute('**/embed.js')
    await visit()
    await marked()
    await note('3,800').click()
    await page.evaluate(() => window.counterpoint?.destroy())
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
    expect(
      await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length, 'counterpoint' in window]),
    ).toEqual([0, 0, false])
  })

  it('hears nothing from the embed', async () => {
    await visit()
    await marked()
    await note('3,800').click()
    await page.keyboard.press('Escape')
    expect(noise).toEqual([])
  })
})

describe('where nothing is known, or nothing can be', () => {
  const untouched = async () => {
    await rest(page)
    return page.evaluate(() => [
      document.querySelectorAll('counterpoint-note,counterpoint-card').length,
      CSS.highlights.size,
    ])
  }

  it('adds nothing to an article that nobody has checked, and says nothing', async () => {
    await page.goto(`${embed}/examples/toll`)
    expect(await untouched()).toEqual([0, 0])
    expect(noise).toEqual([])
  })

  it.each([
    ['an answer that is no module', { body: '<html>', contentType: 'text/html' }],
    ['an answer that is no article', { body: 'export default {"annotations":7}', contentType: 'text/javascript' }],
    ['a failing worker', { status: 500, body: '{}' }],
  ])('adds nothing on %s', async (_, answer) => {
    await page.route('**/v1/articles/*', (route) => route.fulfill(answer))
    await visit()
    expect(await untouched()).toEqual([0, 0])
    expect(noise.filter((text) => !/^Failed to load/.test(text))).toEqual([])
  })

  it('adds nothing while the network is down, or slow, and the article can be read', async () => {
    await page.route('**/v1/articles/*', () => {})
    await visit()
    expect(await untouched()).toEqual([0, 0])
    expect(await page.locator('article').textContent()).toContain('3,800')
  })
})
