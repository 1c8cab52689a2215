import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { bundle } from '../../scripts/build.ts'
import { states } from './states.ts'

const { browser: endpoint, embed, site } = inject('world')

let browser: Browser
/** The embed in one file, drawn by Preact itself. */
let withPreact: string
beforeAll(async () => {
  browser = await chromium.connect(endpoint)
  withPreact = await bundle('widget/pinned.ts', { constants: { DEPTH: 1 } })
})
afterAll(() => browser.close())

/** Everything that the embed has put into the page, card and appendix included. */
const drawn = async (url: string, script?: string): Promise<readonly string[]> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 844 } })
  const page = await context.newPage()
  if (script)
    await page.route('**/embed.js', (route) => route.fulfill({ body: script, contentType: 'text/javascript' }))
  await page.addInitScript(() => {
    document.addEventListener('counterpoint:ready', () => document.documentElement.toggleAttribute('data-ready', true))
  })
  await page.goto(url)
  await page.waitForSelector('[data-ready]')
  await page.waitForTimeout(100)
  await page.waitForFunction(() => {
    const margin = document.querySelector('counterpoint-margin')?.shadowRoot
    return [...(margin?.querySelectorAll('aside:not([hidden])') ?? [])].every((note) => note.firstChild)
  })
  await page.evaluate(() => {
    document.querySelector('counterpoint-note')?.shadowRoot?.querySelector('button')?.click()
    dispatchEvent(new Event('beforeprint'))
  })
  const all = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap(({ shadowRoot, localName }) =>
      shadowRoot ? [`${localName}: ${shadowRoot.innerHTML}`] : [],
    ),
  )
  await context.close()
  return all
}

describe('what the embed draws is what Preact draws', () => {
  const compare = async (url: string) => {
    const [once, reference] = await Promise.all([drawn(url), drawn(url, withPreact)])
    expect(once.length).toBeGreaterThan(0)
    expect(once).toEqual(reference)
  }

  it.each([...Object.keys(states), 'placed'])('in the state %s', (name) => compare(`${site}/${name}`))

  it('in the example article', () => compare(`${embed}/examples/kursk`))
})
