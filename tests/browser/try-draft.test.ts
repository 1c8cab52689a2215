import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { type Deployment, serve } from './serve.ts'
import { violations } from './violations.ts'

let browser: Browser
let deployment: Deployment
let context: BrowserContext
let page: Page
let noise: string[]
let asked: string[]

beforeAll(async () => {
  ;[browser, deployment] = await Promise.all([chromium.connect(inject('world').browser), serve()])
})
afterAll(() => Promise.all([browser.close(), deployment.close()]))

const open = async (options: { width?: number; colorScheme?: 'light' | 'dark' } = {}) => {
  const { width = 1280, colorScheme = 'light' } = options
  context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
  page = await context.newPage()
  noise = []
  asked = []
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(error.message))
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`${deployment.origin}/examples/try`)
}
beforeEach(() => open())
afterEach(() => context.close())

const tab = () => page.getByRole('tab', { name: 'Several texts' })
const panel = () => page.getByRole('tabpanel', { name: 'Several texts' })
const said = (what: string | RegExp) => panel().getByRole('status').filter({ hasText: what }).waitFor()
const paste = async (n: number, text: string, outlet = '', day = '') => {
  const article = panel().getByRole('group', { name: `Article ${n}` })
  await article.getByLabel('Text').fill(text)
  await article.getByLabel('Outlet').fill(outlet)
  if (day) await article.getByLabel('Published').fill(day)
}

const GUARD = 'At least 42 people drowned when a ferry capsized on Sunday, the coast guard said on Monday.'
const RELATIVES = 'The relatives’ committee said that more than 90 people died. The bridge has 45 lamps.'

describe('several texts', () => {
  it('are drafted in the browser, without a request and without a word on the console', async () => {
    expect(asked).not.toContain('/examples/try-draft.js')
    await tab().click()
    await paste(1, GUARD, 'Coast Courier', '2024-03-06')
    const before = asked.length
    await paste(2, RELATIVES, 'Capital Post', '2024-03-06')
    await panel().getByRole('button', { name: 'Draft', exact: true }).click()
    await said('1 claim drafted, 1 figure left out.')
    expect(asked.slice(before)).toEqual([])
    expect(noise).toEqual([])
    const rows = await panel().getByRole('row').allTextContents()
    expect(rows.slice(1)).toEqual([
      expect.stringMatching(/^At least 42killedcoast guard2024-03-04.*At least 42 people drowned.*Coast Courier$/),
      expect.stringMatching(/^more than 90killed.*committeenot said.*Capital Post$/),
    ])
  })

  it('show what is open, how the estimates stand to each other, and the card', async () => {
    await tab().click()
    await panel().getByRole('button', { name: 'Use two sample texts' }).click()
    await said(/drafted/)
    const shown = (await panel().textContent()) ?? ''
    expect(shown).toContain('an article asks no question')
    expect(shown).toMatch(/about 300 .*: (?:conflict|can both be right|counts something else|the same source)/)
    const card = panel().locator('.card').first()
    await card.waitFor()
    expect(await card.textContent()).toContain('3,800')
    expect(await violations(page)).toEqual([])
  })

  it('need to be two, and what is pasted stays text', async () => {
    await tab().click()
    await paste(1, '<img src=x onerror="document.title=1"> 42 people died, the coast guard said.')
    await panel().getByRole('button', { name: 'Draft', exact: true }).click()
    await said('Paste at least two texts.')
    await paste(2, RELATIVES)
    await panel().getByRole('button', { name: 'Draft', exact: true }).click()
    await said('1 claim drafted')
    expect(await panel().locator('img').count()).toBe(0)
    expect(await page.title()).toContain('Try it')
  })

  it('are reached by the arrow keys, and the first tab is as it was', async () => {
    await page.getByRole('tab', { name: 'One text' }).press('ArrowRight')
    await panel().getByRole('button', { name: 'Add an article' }).click()
    expect(await panel().getByRole('group').count()).toBe(3)
    await tab().press('ArrowLeft')
    await page.getByLabel('Text or HTML').waitFor()
    expect(await panel().isVisible()).toBe(false)
  })

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('fit a %s page of %d pixels', async (colorScheme, width) => {
    await context.close()
    await open({ colorScheme, width })
    await tab().click()
    await panel().getByRole('button', { name: 'Use two sample texts' }).click()
    await said(/drafted/)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/${colorScheme}-${width}.png`, fullPage: true })
  })
})
