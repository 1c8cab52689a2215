import { createServer, type Server } from 'node:http'
import { HtmlValidate } from 'html-validate'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { hostile, states } from './states.ts'
import { violations } from './violations.ts'

const { browser: endpoint, embed } = inject('world')
/** A claim of each kind that a page could be broken by. */
const KINDS = ['thirty-estimates', 'long-names', 'trillions', 'arabic', 'points', 'withdrawn', 'correction']
const CLAIM = '/claims/thirty-estimates'
const ARTICLE = `/articles/${states['thirty-estimates']?.key}`
const PAGES = [
  '/claims',
  ...KINDS.map((id) => `/claims/${id}`),
  `${CLAIM}?lang=ar`,
  `${CLAIM}?lang=de`,
  `${CLAIM}/embed`,
  ARTICLE,
  '/claims/hostile',
  '/claims/hostile/embed',
  `/articles/${hostile.key}`,
  '/claims/nobody-asked',
]

let browser: Browser
let page: Page
const noise: string[] = []

beforeAll(async () => {
  browser = await chromium.connect(endpoint)
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.on('console', (message) => /status of 4(04|10)/.test(message.text()) || noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(error.message))
})
afterAll(() => browser.close())

describe.each(PAGES)('%s', (path) => {
  it('is valid HTML', async () => {
    const text = await (await fetch(embed + path)).text()
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: NO_MATTERS_OF_STYLE })
    const { results } = await validator.validateString(text)
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    )
  })

  it('fits a phone, a tablet and a desk, in the light and in the dark, accessible and without a message', async () => {
    await page.goto(embed + path)
    for (const [width, colorScheme] of [
      [320, 'light'],
      [768, 'dark'],
      [1280, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      expect(await violations(page)).toEqual([])
    }
    // what a policy refuses to run is reported there, too
    expect(noise).toEqual([])
    expect(await page.title()).not.toContain('hacked')
    expect(await page.locator('img, a[href^="javascript"]').count()).toBe(0)
  })
})

it.each(['/claims/hostile', '/claims/hostile/embed'])('what would do harm is there as text: %s', async (path) => {
  await page.goto(embed + path)
  expect(await page.locator('body').textContent()).toContain('<script>document.title=`hacked`</script>')
})

/** What a renderer writes otherwise than a person would: shapes of the same markup. */
const NO_MATTERS_OF_STYLE = {
  'void-style': 'off',
  'doctype-style': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'no-inline-style': 'off',
  'long-title': 'off',
  'tel-non-breaking': 'off',
  'no-raw-characters': 'off',
} as const

describe('the frame', () => {
  let parent: Server
  let origin: string
  beforeAll(async () => {
    parent = createServer((request, response) => {
      const secret = new URL(request.url ?? '/', 'http://localhost').searchParams.get('secret')
      response.setHeader('Content-Type', 'text/html')
      response.end(`<!doctype html><title>A blog</title><iframe sandbox="allow-scripts" security="restricted" width="600" height="200"
        src="${embed}${CLAIM}/embed${secret ? `#?secret=${secret}` : ''}"></iframe>
        <script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>`)
    })
    await new Promise<void>((resolve) => parent.listen(0, resolve))
    const address = parent.address()
    origin = `http://localhost:${address && typeof address === 'object' ? address.port : 0}`
  })
  afterAll(() => void parent.close())

  const heard = () => page.evaluate(() => Reflect.get(window, 'heard') as Record<string, unknown>[])

  it('tells any parent its height, styled, at an opaque origin', async () => {
    await page.goto(origin)
    await expect.poll(heard).toContainEqual({ counterpoint: 'height', height: expect.any(Number) })
    const frame = page.frames().find((each) => each.url().includes('/embed'))
    expect(await frame?.locator('.card').evaluate((card) => getComputedStyle(card).borderRadius)).not.toBe('0px')
    expect(await heard()).not.toContainEqual(expect.objectContaining({ message: 'height' }))
  })

  it('speaks to WordPress: the height with its secret, and links of its own host', async () => {
    await page.goto(`${origin}/?secret=abc123`)
    await expect.poll(heard).toContainEqual({ message: 'height', secret: 'abc123', value: expect.any(Number) })
    const frame = page.frames().find((each) => each.url().includes('/embed'))
    await frame?.getByRole('link', { name: 'Full record' }).click()
    await expect.poll(heard).toContainEqual({ message: 'link', secret: 'abc123', value: `${embed}${CLAIM}` })
  })
})
