import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { rest } from './rest.ts'

const { browser: endpoint, embed, site } = inject('world')

let browser: Browser
let context: BrowserContext
let page: Page
let errors: string[]

beforeAll(async () => {
  browser = await chromium.connect(endpoint)
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 844 } })
  page = await context.newPage()
  errors = []
  page.on('pageerror', (error) => errors.push(error.message))
})
afterEach(async () => {
  expect(errors).toEqual([])
  await context.close()
})

const visit = async (name: string) => {
  await page.goto(`${site}/${name}`)
  await note().first().waitFor()
}
const note = () => page.locator('counterpoint-note button')
const marked = () => page.evaluate(() => [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String)))

describe('a page that changes after it was marked', () => {
  it('keeps its mark when a framework replaces the text by the same text', async () => {
    await visit('wide-spread')
    await page.evaluate(() => {
      const text = document.querySelector('article p')?.firstChild
      if (text) text.nodeValue = 'Today the ministry says that 500 homes were destroyed by the storm.'
    })
    await expect.poll(marked).toEqual(['500'])
    expect(await note().count()).toBe(1)
  })

  it('loses the mark when the figure changes, and gets it back with the figure', async () => {
    await visit('wide-spread')
    const write = (figure: string) =>
      page.evaluate((figure) => {
        const text = document.querySelector('article p')?.firstChild
        if (text) text.nodeValue = `The ministry says that ${figure} homes were destroyed by the storm.`
      }, figure)
    await write('700')
    await expect.poll(() => note().count()).toBe(0)
    expect(await marked()).toEqual([])
    await write('500')
    await expect.poll(marked).toEqual(['500'])
    expect(await note().count()).toBe(1)
  })

  it('gets its note back when the whole paragraph is replaced', async () => {
    await visit('wide-spread')
    await page.evaluate(() => {
      const paragraph = document.querySelector('article p')
      const copy = document.createElement('p')
      copy.textContent = paragraph?.textContent ?? ''
      paragraph?.replaceWith(copy)
    })
    await expect.poll(marked).toEqual(['500'])
    await expect.poll(() => note().count()).toBe(1)
  })

  it('is marked when the article comes late', async () => {
    await page.goto(`${site}/wide-spread`)
    await page.evaluate(() => document.querySelector('article')?.remove())
    await rest(page)
    await page.evaluate(() => {
      const article = document.createElement('article')
      const paragraph = document.createElement('p')
      paragraph.textContent = 'The ministry says that 500 homes were destroyed by the storm.'
      article.append(paragraph)
      document.body.append(article)
    })
    await expect.poll(marked).toEqual(['500'])
  })

  it('has the figures of the new article after it navigated without loading', async () => {
    await visit('wide-spread')
    await page.evaluate(() => {
      history.pushState({}, '', '/missing-dates')
      document.querySelector('link[rel=canonical]')?.setAttribute('href', 'https://news.example/missing-dates')
      const paragraph = document.querySelector('article p')
      if (paragraph) paragraph.textContent = 'The union says that 7,400 jobs have gone in the valley.'
    })
    await expect.poll(marked).toEqual(['7,400'])
    expect(await note().count()).toBe(1)
  })

  it('is marked anew, and not twice, when it comes back from the cache of pages', async () => {
    await visit('wide-spread')
    await page.goto(`${site}/missing-dates`)
    await note().first().waitFor()
    await page.goBack()
    await note().first().waitFor()
    expect(await note().count()).toBe(1)
    expect(await marked()).toEqual(['500'])
  })
})

describe('a page with its own wishes', () => {
  it('that includes the tag twice is marked once', async () => {
    await visit('twice')
    await rest(page)
    expect(await note().count()).toBe(1)
  })

  it('that demands the hash of the pinned build gets exactly that, and the same marks and card', async () => {
    const { src } = await (await fetch(`${embed}/embed.json`)).json()
    const scripts: string[] = []
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
    await visit('pinned')
    await note().click()
    await page.getByRole('dialog').getByText('conflicts').waitFor()
    expect(scripts).toEqual([`${embed}${src}`])
  })

  it('that demands another hash stays as it is, and nothing more is asked for', async () => {
    const { src } = await (await fetch(`${embed}/embed.json`)).json()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url().replace(embed, '')))
    const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'))
    await page.goto(`${site}/pinned?integrity=sha384-${'A'.repeat(64)}`)
    await refused
    await rest(page)
    expect(asked.filter((address) => address.startsWith('/'))).toEqual(['/embed.json', src])
    expect(await page.evaluate(() => 'counterpoint' in window)).toBe(false)
    expect(await marked()).toEqual([])
  })

  it('that keeps the pinned build may do so for ever', async () => {
    const { src } = await (await fetch(`${embed}/embed.json`)).json()
    const { headers } = await fetch(`${embed}${src}`)
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  it('that is to be taken along by the next deployment is in a list that no cache keeps', async () => {
    const { src, integrity } = await (await fetch(`${embed}/embed.json`)).json()
    const list = await fetch(`${embed}/embed/releases.json`)
    expect(list.headers.get('cache-control')).toBe('no-cache')
    const [{ parts }] = (await list.json()).releases
    expect(parts[src.slice(1)]).toBe(integrity)
  })

  it('that wants its blocks untouched has all buttons in one labelled region at its end', async () => {
    await visit('notes-in-a-list')
    expect(await page.locator('article counterpoint-note').count()).toBe(0)
    expect(await page.getByRole('region').ariaSnapshot()).toContain('button "500: sources conflict. Show estimates"')
    await note().click()
    await page.getByRole('dialog').waitFor()
  })

  it('that asks for a refresh is asked about again', async () => {
    await visit('wide-spread')
    const again = page.waitForRequest(/v1\/articles\/.*\.js\?1$/)
    await page.evaluate(() => window.counterpoint?.refresh())
    await again
    await expect.poll(marked).toEqual(['500'])
  })

  it('that is printed carries the cards as an appendix, which goes again', async () => {
    await visit('wide-spread')
    await page.locator('counterpoint-margin aside').waitFor()
    const appendix = page.locator('counterpoint-print')
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await appendix.getByText('about 8,000').first().isVisible()).toBe(true)
    expect(await appendix.getByRole('link', { name: /insurers/ }).isVisible()).toBe(true)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    expect(await appendix.count()).toBe(0)
  })

  it('that is printed carries them where there is no margin too, once a reader was near a figure or reaches for the keys', async () => {
    await page.setViewportSize({ width: 412, height: 900 })
    for (const come of [() => page.locator('article p').first().hover(), () => page.keyboard.down('Control')]) {
      await visit('wide-spread')
      const part = page.waitForResponse(/\/embed\/\w+\.js/)
      await come()
      await part
      await expect
        .poll(() =>
          page.evaluate(() => {
            dispatchEvent(new Event('beforeprint'))
            return document.querySelector('counterpoint-print')?.shadowRoot?.querySelectorAll('.card').length
          }),
        )
        .toBe(1)
    }
  })

  it('that changes while it is looked at is marked, however often it does', async () => {
    await page.addInitScript(() => {
      const { performance, setTimeout: later } = globalThis
      const now = performance.now.bind(performance)
      let looks = 0
      // Whoever asks for the time finds that a slice has passed; and whoever waits finds another page.
      performance.now = () => now() + 10 * ++looks
      const wait = (then: TimerHandler, delay?: number, ...rest: unknown[]) => {
        if (delay === undefined) document.querySelector('h1')?.append(` ${looks}`)
        return later(then, delay, ...rest)
      }
      Object.assign(globalThis, { setTimeout: wait })
    })
    await visit('wide-spread')
    await expect.poll(marked).toEqual(['500'])
    expect(await page.locator('h1').textContent()).toMatch(/\d/)
  })

  it('that listens hears when the embed is ready and when a card is opened', async () => {
    await page.addInitScript(() => {
      const heard: unknown[] = []
      Object.assign(globalThis, { heard })
      for (const name of ['ready', 'open']) {
        document.addEventListener(`counterpoint:${name}`, (event) =>
          heard.push(event instanceof CustomEvent && event.detail),
        )
      }
    })
    await visit('wide-spread')
    await note().click()
    await expect
      .poll(() => page.evaluate(() => Reflect.get(globalThis, 'heard')))
      .toEqual([{ marks: 1 }, { claim: 'wide-spread', figure: '500' }])
  })
})
