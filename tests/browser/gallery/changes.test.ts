import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, inject, it } from 'vitest'
import { rest } from '../rest.ts'
import { eachWindow } from './each-window.ts'
import { buttons, underlined } from './visit.ts'

const { site } = inject('world')
const BOTH = ['3,800', '10,000 to 12,000']

let page: Page
eachWindow((opened) => {
  page = opened
})

const go = (name: string) => page.goto(`${site}/any-page/${name}`)
const marks = (words: readonly string[], of = page) => expect.poll(() => underlined(of)).toEqual(words)
const noted = (count: number) => expect.poll(async () => (await buttons(page)).length).toBe(count)
/** Counts how often the embed looks for its figures: it makes one range for each that it finds. */
const countSearches = () =>
  page.addInitScript(() => {
    globalThis.searches = 0
    const { createRange } = Document.prototype
    Document.prototype.createRange = function () {
      searches++
      return createRange.call(this)
    }
  })
const searched = () => page.evaluate(() => searches)

describe('a page that navigates without loading', () => {
  it.each(['By the Navigation API', 'By history'])('has the figures of its new article: %s', async (how) => {
    await go('navigating')
    await marks(BOTH)
    await page.getByRole('button', { name: how, exact: true }).click()
    await marks(['11,000'])
    await noted(1)
  })

  it('has them in a browser without the Navigation API', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'navigation', { value: undefined })
    })
    await go('navigating')
    await marks(BOTH)
    await page.getByRole('button', { name: 'By history', exact: true }).click()
    await marks(['11,000'])
  })

  it('is left unmarked where it keeps the address of the old article', async () => {
    await go('navigating')
    await marks(BOTH)
    await page.getByRole('button', { name: 'By history, with an address that stays' }).click()
    await marks([])
    await noted(0)
  })
})

describe('a reader who is faster than the network', () => {
  it('has the figures of the last article, not of one that was passed by', async () => {
    await go('navigating')
    await marks(BOTH)
    await rest(page)
    const network = Promise.withResolvers<void>()
    await page.route('**/v1/articles/*', async (route) => {
      await network.promise
      await route.continue()
    })
    const asked = page.waitForRequest('**/v1/articles/*')
    await page.evaluate(() =>
      document.querySelector('link[rel=canonical]')?.setAttribute('href', 'https://news.example/passed-by'),
    )
    await asked
    await page.evaluate(() => {
      document.querySelector('link[rel=canonical]')?.setAttribute('href', 'https://news.example/any-page/second')
      const paragraph = document.querySelector('p')
      if (paragraph) paragraph.textContent = 'By now, up to 11,000 soldiers have crossed the border.'
    })
    network.resolve()
    await marks(['11,000'])
  })
})

describe('a page whose text comes in parts', () => {
  it('has the figure of a part that is loaded on scrolling', async () => {
    await go('scrolling')
    await marks(['3,800'])
    for (const part of ['Part 1', 'Officials']) {
      await page.locator('#end').scrollIntoViewIfNeeded()
      await page.getByText(part).waitFor()
      await page.evaluate(() => scrollTo(0, 0))
    }
    await marks(BOTH)
    await noted(2)
  })

  it('has no mark on half a number behind a wall, and one when the wall is gone', async () => {
    await go('paywall')
    await rest(page)
    expect(await underlined(page)).toEqual([])
    expect(await buttons(page)).toEqual([])
    await page.getByRole('button', { name: 'Continue reading' }).click()
    await marks(['3,800'])
    await noted(1)
  })

  it('is marked on a page of 20,000 words', async () => {
    await go('long')
    await marks(['3,800'])
    await noted(1)
    expect(await page.evaluate(() => shifts)).toEqual([])
  })

  it('has fifty marks at most', async () => {
    await go('sixty')
    await marks(Array.from({ length: 50 }, (_, i) => `${3000 + i}`))
    await noted(50)
    expect(await page.evaluate(() => shifts)).toEqual([])
  })
})

describe('a page that does not rest', () => {
  beforeEach(countSearches)

  it('is searched once for a thousand changes at once', async () => {
    await go('plain')
    await noted(2)
    await rest(page)
    const before = await searched()
    await page.evaluate(() => {
      const paragraph = document.querySelector('p')
      if (!paragraph) return
      const text = paragraph.firstChild?.nodeValue ?? ''
      for (let i = 0; i < 1000; i++) paragraph.textContent = text
    })
    await noted(2)
    await rest(page)
    expect((await searched()) - before).toBe(2)
    await marks(BOTH)
  })

  it('is not searched while only a ticker runs', async () => {
    await go('plain')
    await noted(2)
    await rest(page)
    const before = await searched()
    await page.evaluate(async () => {
      const heading = document.querySelector('h1')
      for (let i = 0; i < 60; i++) {
        if (heading) heading.textContent = `Live ${i}`
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    })
    await rest(page)
    expect((await searched()) - before).toBe(0)
  })

  it('has its way when it takes the embed’s elements out, again and again', async () => {
    await page.addInitScript(() => {
      globalThis.taken = 0
      new MutationObserver((records) => {
        for (const { addedNodes } of records) {
          for (const node of addedNodes) {
            if (!(node instanceof Element) || !node.localName.startsWith('counterpoint-')) continue
            taken++
            node.remove()
          }
        }
      }).observe(document, { childList: true, subtree: true })
    })
    await go('plain')
    await marks(BOTH)
    // a check that was under way when the page had loaded may put them in once more
    let before = -1
    for (let tries = 0; tries < 4 && before !== (await page.evaluate(() => taken)); tries++) {
      before = await page.evaluate(() => taken)
      await rest(page)
    }
    expect(await page.evaluate(() => taken)).toBe(before)
  })
})

describe('a page that the browser puts aside', () => {
  beforeEach(() =>
    page.addInitScript(() => {
      globalThis.listeners = []
      const { addEventListener } = EventTarget.prototype
      EventTarget.prototype.addEventListener = function (...given: Parameters<typeof addEventListener>) {
        if (this === window || this === document) listeners.push(given[0])
        addEventListener.apply(this, given)
      }
    }),
  )

  // This Chromium is built without such a cache: what would keep a page out of it is looked for instead, and its events are sent.
  // `npm run test:browsers` has pages put aside and brought back by browsers that do.
  it('is not kept out of the cache, and follows no scrolling', async () => {
    await go('plain')
    await noted(2)
    await page.locator('counterpoint-note button').first().click()
    const heard = await page.evaluate(() => listeners)
    expect(heard).toContain('pageshow')
    for (const type of ['unload', 'beforeunload', 'scroll', 'resize', 'pointermove', 'wheel']) {
      expect(heard).not.toContain(type)
    }
  })

  it('is marked for the address that it has when it comes back', async () => {
    await go('plain')
    await noted(2)
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    })
    await rest(page)
    await marks(BOTH)
    await noted(2)
  })
})
