import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { buttons } from './gallery/visit.ts'

const { browser: endpoint, embed, site } = inject('world')

let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await chromium.connect(endpoint)
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 844 } })
  page = await context.newPage()
  await page.addInitScript(() => {
    document.addEventListener('counterpoint:ready', (event) => {
      if (event instanceof CustomEvent) document.documentElement.setAttribute('data-marks', event.detail.marks)
    })
  })
})
afterEach(() => context.close())

/** The page with these attributes on its tag, as `docs/embed.md` lists them. */
const visit = async (attributes: Readonly<Record<string, string>> = {}, css = '') => {
  await page.goto(`${site}/options?${new URLSearchParams(attributes)}`)
  if (css) await page.addStyleTag({ content: css })
  await page.waitForSelector('[data-marks]')
  // The buttons come with the part after that.
  await page.waitForSelector('[data-marks="0"],counterpoint-note', { state: 'attached' })
}
const blocks = () =>
  page.locator('counterpoint-note').evaluateAll((notes) => notes.map(({ parentElement }) => parentElement?.id))
const open = async () => {
  await page.locator('counterpoint-note button').first().click()
  return page.getByRole('dialog')
}
const colourOf = (element: Element) => getComputedStyle(element).color

describe('on the tag,', () => {
  it('nothing has to be set', async () => {
    await visit()
    expect(await blocks()).toEqual(['first'])
    expect(await buttons(page)).toEqual(['500: sources conflict. Show estimates'])
    await page.locator('counterpoint-margin aside').waitFor()
    expect(await (await open()).evaluate((card) => getComputedStyle(card).colorScheme)).toBe('light')
  })

  it('data-lang sets the language of what is added', async () => {
    await visit({ 'data-lang': 'de-AT' })
    expect(await buttons(page)).toEqual(['500: widersprüchliche Angaben. Schätzungen zeigen'])
  })

  it('data-theme sets its colours, whatever those of the article are', async () => {
    await visit({ 'data-theme': 'dark' })
    expect(await (await open()).evaluate((card) => getComputedStyle(card).colorScheme)).toBe('dark')
  })

  it('data-margin="off" leaves the margin empty', async () => {
    await visit({ 'data-margin': 'off' })
    await open()
    expect(await page.locator('counterpoint-margin').count()).toBe(0)
  })

  it('data-notes="list" puts the buttons at the end of the page', async () => {
    await visit({ 'data-notes': 'list' })
    expect(await page.locator('body > counterpoint-note').count()).toBe(1)
    expect(await page.locator('article counterpoint-note').count()).toBe(0)
  })

  it('data-root says where the article is', async () => {
    await visit({ 'data-root': '#first' })
    expect(await blocks()).toEqual(['first'])
    await visit({ 'data-root': '#second' })
    expect(await blocks()).toEqual([])
  })

  it('data-exclude says what is not to be read', async () => {
    await visit({ 'data-exclude': 'aside, #first' })
    expect(await blocks()).toEqual([])
  })

  it('data-canonical says which article it is', async () => {
    await visit({ 'data-canonical': 'https://news.example/one-estimate?utm_source=x#top' })
    expect(await blocks()).toEqual(['second'])
  })
})

describe('in the styles of the page, on :root,', () => {
  const css = `:root {
    --counterpoint-conflict: rgb(1, 2, 3);
    --counterpoint-calm: rgb(4, 5, 6);
    --counterpoint-font: "Some Serif", serif;
  }`

  it('custom properties set the colour of a conflict and the font', async () => {
    await visit({}, css)
    const line = await page.evaluate(
      () =>
        getComputedStyle(document.querySelector('#first') as Element, '::highlight(counterpoint-conflict)')
          .textDecorationColor,
    )
    expect(line).toBe('rgb(1, 2, 3)')
    expect(await page.locator('counterpoint-note button').first().evaluate(colourOf)).toBe('rgb(1, 2, 3)')
    const card = await open()
    expect(await card.locator('.verdict').evaluate(colourOf)).toBe('rgb(1, 2, 3)')
    expect(await card.evaluate((element) => getComputedStyle(element).fontFamily)).toBe('"Some Serif", serif')
  })

  it('and that of all other verdicts', async () => {
    await visit({ 'data-canonical': 'https://news.example/one-estimate' }, css)
    expect(await page.locator('counterpoint-note button').first().evaluate(colourOf)).toBe('rgb(4, 5, 6)')
    expect(await (await open()).locator('.verdict').evaluate(colourOf)).toBe('rgb(4, 5, 6)')
  })
})

describe('the deployment', () => {
  it('hears from a page only that somebody reads it: no cookie, no address, no more than the origin as referrer', async () => {
    await context.addCookies([{ name: 'reader', value: '1', url: embed }])
    const heard: Promise<Record<string, string>>[] = []
    page.on('request', (request) => {
      if (request.url().startsWith(embed)) heard.push(request.allHeaders())
    })
    await visit({ secret: 'path' })
    await open()
    const headers = await Promise.all(heard)
    expect(headers.length).toBeGreaterThan(2)
    for (const { cookie, referer } of headers) {
      expect(cookie).toBe(undefined)
      expect([`${site}/`, undefined]).toContain(referer?.startsWith(embed) ? undefined : referer)
    }
    expect(JSON.stringify(headers)).not.toContain('secret')
    expect(await context.cookies()).toHaveLength(1)
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  })
})
