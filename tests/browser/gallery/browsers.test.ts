import type { Browser, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { rest } from '../rest.ts'
import { eachWindow } from './each-window.ts'
import { buttons, openWindow, ownContent, underlined } from './visit.ts'

const { site } = inject('world')
const BOTH = ['3,800', '10,000 to 12,000']

let browser: Browser
let page: Page
eachWindow((opened, shared) => {
  page = opened
  browser = shared
})

const go = (name: string) => page.goto(`${site}/any-page/${name}`)
const noted = () => expect.poll(async () => (await buttons(page)).length).toBe(2)
const note = () => page.locator('counterpoint-note button').first()
const card = () => page.locator('counterpoint-card [role=dialog]')
/** The card is where its figure is, and wholly on the page, whichever way it got there. */
const standsByItsFigure = async () => {
  const { x, y, width } = (await card().boundingBox()) ?? { x: 0, y: 0, width: 0 }
  const figure = await page.locator('p').first().boundingBox()
  expect(width).toBeGreaterThan(350)
  expect([x >= 0, x + width <= 1280]).toEqual([true, true])
  expect(y - (figure?.y ?? 0)).toBeGreaterThan(0)
  expect(y - (figure?.y ?? 0)).toBeLessThan(100)
}
const withoutHighlights = () => {
  Reflect.deleteProperty(CSS, 'highlights')
  Reflect.deleteProperty(globalThis, 'Highlight')
}
const withoutAnchors = () => {
  const { supports } = CSS
  CSS.supports = (...given: [string]) => !`${given}`.includes('position-area') && supports.apply(CSS, given)
  const { replaceSync } = CSSStyleSheet.prototype
  CSSStyleSheet.prototype.replaceSync = function (text) {
    replaceSync.call(
      this,
      text.replaceAll(/position-(area|try|try-fallbacks|visibility):[^;}]*;?|@position-try[^}]*\}/g, ''),
    )
  }
}
const withoutPopovers = () => {
  for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) {
    Reflect.deleteProperty(HTMLElement.prototype, name)
  }
}

describe('a browser', () => {
  it('without highlights shows the buttons alone', async () => {
    await page.addInitScript(withoutHighlights)
    await go('plain')
    await noted()
    await note().click()
    await standsByItsFigure()
    await page.keyboard.press('Escape')
    await card().waitFor({ state: 'detached' })
  })

  it('without anchor positioning has the card below its figure', async () => {
    await page.addInitScript(withoutAnchors)
    await go('plain')
    await noted()
    await note().click()
    await standsByItsFigure()
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/no-anchors.png` })
    await page.keyboard.press('Escape')
    await card().waitFor({ state: 'detached' })
  })

  it('without anchor positioning has the card above a figure at the bottom of the window, whole', async () => {
    await page.addInitScript(withoutAnchors)
    await go('plain')
    await noted()
    await page.evaluate(() => {
      document.body.style.paddingTop = '1500px'
      scrollTo({ top: 900, behavior: 'instant' })
    })
    await note().click()
    const box = (await card().boundingBox()) ?? { y: -1, height: 0 }
    const figure = await page.evaluate(() => {
      const [range] = CSS.highlights.get('counterpoint-open') ?? []
      return (range as Range).getBoundingClientRect().top
    })
    expect(figure).toBeGreaterThan(500)
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(figure - box.y - box.height).toBeGreaterThanOrEqual(0)
    expect(figure - box.y - box.height).toBeLessThan(30)
  })

  it('that opens the card above its edge, as Safari 26 does on a page that is scrolled, has it by its figure', async () => {
    await page.addInitScript(() => {
      const { replaceSync } = CSSStyleSheet.prototype
      CSSStyleSheet.prototype.replaceSync = function (text) {
        replaceSync.call(
          this,
          text.replace(/position-try:[^}]*inset:auto/, 'inset:-228px auto auto 186px;position-area:none'),
        )
      }
    })
    await go('plain')
    await noted()
    await note().click()
    await standsByItsFigure()
  })

  it('without popovers and anchors has the card, and Esc and its button close it', async () => {
    await page.addInitScript(withoutPopovers)
    await page.addInitScript(withoutAnchors)
    await go('plain')
    await noted()
    await note().click()
    await standsByItsFigure()
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/no-popovers.png` })
    await page.keyboard.press('Escape')
    await card().waitFor({ state: 'detached' })
    expect(await note().evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node)).toBe(true)
    await note().click()
    await card().getByRole('button', { name: 'Close' }).click()
    await card().waitFor({ state: 'detached' })
  })

  it('that lacks constructable style sheets gets the article alone', async () => {
    await page.addInitScript('delete globalThis.CSSStyleSheet')
    await go('plain')
    await rest(page)
    expect(await page.locator('counterpoint-note').count()).toBe(0)
    expect(await underlined(page)).toEqual([])
  })

  it('that lacks what came in the last years is marked', async () => {
    await page.addInitScript(
      ['URL.canParse', 'Map.groupBy', 'Object.groupBy', 'Element.prototype.checkVisibility', 'Promise.withResolvers']
        .map((name) => `delete ${name}`)
        .join(';'),
    )
    await go('plain')
    await noted()
  })

  it('that runs no scripts has the article, and what the publisher added for it', async () => {
    const { page, noise, close } = await openWindow(browser, { javaScriptEnabled: false })
    await page.goto(`${site}/any-page/no-script`)
    expect(await page.locator('article').textContent()).toContain('3,800 North Korean soldiers')
    expect(await page.getByRole('link', { name: 'who else has counted' }).isVisible()).toBe(true)
    expect(noise).toEqual([])
    await close()
  })
})

describe('a page whose built-in functions all throw', () => {
  it('is left alone, and hears nothing', async () => {
    await go('tampered')
    await page.waitForTimeout(1000)
    expect(await page.locator('counterpoint-note,counterpoint-card,counterpoint-margin').count()).toBe(0)
    expect(await page.getByText('3,800 North Korean soldiers').isVisible()).toBe(true)
  })
})

describe('an article in a frame from another origin', () => {
  it.each(['article', 'locked'])('is marked and opens its card there: %s', async (title) => {
    await page.goto(`${site.replace('localhost', '127.0.0.1')}/any-page/framing`)
    const frame = page.frameLocator(`[title=${title}]`)
    const button = frame.locator('counterpoint-note button').first()
    await button.click()
    const card = frame.locator('counterpoint-card [role=dialog]')
    const box = await card.boundingBox()
    const inner = await page.locator(`[title=${title}]`).boundingBox()
    expect(box && inner && box.x >= inner.x && box.x + box.width <= inner.x + inner.width).toBe(true)
    await button.page().keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
    expect(await page.locator('counterpoint-card,counterpoint-note').count()).toBe(0)
  })
})

describe('a page that is being written', () => {
  it('is underlined, and nothing is put where the editor writes', async () => {
    await go('editable')
    await expect.poll(() => underlined(page)).toEqual(BOTH)
    await rest(page)
    expect(await page.locator('article counterpoint-note').count()).toBe(0)
  })
})

describe('a page in print', () => {
  it('has its own text where it has it without the embed, and no buttons', async () => {
    await go('plain')
    await noted()
    const without = await openWindow(browser, { embed: false })
    await without.page.goto(`${site}/any-page/plain`)
    for (const each of [page, without.page]) await each.emulateMedia({ media: 'print' })
    expect(await ownContent(page)).toEqual(await ownContent(without.page))
    expect(await note().isVisible()).toBe(false)
    await without.close()
  })
})
