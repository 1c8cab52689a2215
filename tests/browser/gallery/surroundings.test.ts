import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { eachWindow } from './each-window.ts'
import { buttons, underlined } from './visit.ts'

const { site } = inject('world')
const BOTH = ['3,800', '10,000 to 12,000']

let page: Page
eachWindow((opened) => {
  page = opened
})

const go = async (name: string) => {
  await page.goto(`${site}/any-page/${name}`)
  await expect.poll(() => underlined(page)).toEqual(BOTH)
  await expect.poll(async () => (await buttons(page)).length).toBe(2)
}
const notes = () => page.locator('counterpoint-note button')
const card = () => page.locator('counterpoint-card [role=dialog]')
const picture = async (name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}
/** In the middle of the words that are underlined first. */
const words = () =>
  page.evaluate(() => {
    const [ranges] = CSS.highlights.values()
    const [range] = ranges ?? []
    const { left, top, width, height } = (range as Range).getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  })

describe('a paragraph that is a link or a button', () => {
  it.each([0, 1])('stays where it is when its note is clicked, or pressed: %i', async (at) => {
    await go('clickable')
    const here = page.url()
    await notes().nth(at).click()
    await card().waitFor()
    await picture(`clickable-${at}`)
    await page.keyboard.press('Escape')
    for (const key of ['Enter', 'Space']) {
      await notes().nth(at).focus()
      await page.keyboard.press(key)
      await card().waitFor()
      await page.keyboard.press('Escape')
    }
    await notes().nth(at).click({ button: 'middle' })
    expect(page.url()).toBe(here)
    expect(page.context().pages()).toHaveLength(1)
    expect(await page.evaluate(() => 'pressed' in globalThis)).toBe(false)
  })

  it('is followed when its words are clicked', async () => {
    await go('clickable')
    await page.locator('h3').click()
    await page.waitForURL('**/plain')
  })
})

describe.each(['modal', 'trapped'])('an article in a dialog: %s', (name) => {
  it('opens its card in there, where it can be used', async () => {
    await go(name)
    await notes().first().click()
    await card().waitFor()
    await picture(name)
    const dialog = page.getByRole('dialog').first()
    expect(await dialog.locator('counterpoint-card').count()).toBe(1)
    expect(await card().evaluate((node) => node.matches(':focus-within') || node.matches(':focus'))).toBe(true)
    await card().getByRole('button', { name: 'Close' }).click()
    await card().waitFor({ state: 'detached' })
    expect(await page.getByText('In the dialog').isVisible()).toBe(true)
    expect(await page.locator('counterpoint-margin aside:not([hidden])').count()).toBe(0)
  })

  it('closes the card by Esc, and stays open', async () => {
    await go(name)
    await notes().first().click()
    await card().waitFor()
    await page.keyboard.press('Escape')
    await card().waitFor({ state: 'detached' })
    expect(await page.getByText('In the dialog').isVisible()).toBe(true)
  })
})

describe('a page that is enlarged', () => {
  it('has its margin notes and its card at their figures', async () => {
    await go('zoomed')
    await expect.poll(() => page.locator('counterpoint-margin aside:not([hidden])').count()).toBe(2)
    const offsets = await page.evaluate(() => {
      const aside = [...(document.querySelector('counterpoint-margin')?.shadowRoot?.querySelectorAll('aside') ?? [])]
      const lines = [...CSS.highlights.values()].flatMap((ranges) => [...ranges]) as Range[]
      const right = document.querySelector('p')?.getBoundingClientRect().right ?? 0
      return aside.map((note) => {
        const { top, left } = note.getBoundingClientRect()
        return [
          Math.round(Math.min(...lines.map((line) => Math.abs(line.getBoundingClientRect().top - top)))),
          Math.round(left - right),
        ]
      })
    })
    expect(offsets).toEqual([
      [0, 30],
      [0, 30],
    ])
    await notes().first().click()
    const { x, y, width } = (await card().boundingBox()) ?? { x: 0, y: 0, width: 0 }
    await picture('zoomed')
    const figure = await words()
    expect([x >= 0, x + width <= 1280, y > figure.y, y < figure.y + 60]).toEqual([true, true, true, true])
  })
})

describe('a line that ends at an edge', () => {
  it.each(['full-lines', 'full-column'])('has its note inside, and nothing scrolls sideways: %s', async (name) => {
    await go(name)
    const over = () =>
      page.evaluate(() =>
        [document.documentElement, document.querySelector('.column')].map((box) =>
          box ? box.scrollWidth - box.clientWidth : 0,
        ),
      )
    await expect.poll(over).toEqual([0, 0])
    await picture(name)
    await page.setViewportSize({ width: 700, height: 900 })
    await expect.poll(over).toEqual([0, 0])
  })
})

describe('words that cannot be selected', () => {
  it('open their card when they are clicked, though something else is selected', async () => {
    await go('unselectable')
    await page.locator('#other').dblclick()
    const { x, y } = await words()
    await page.mouse.click(x, y)
    await card().waitFor()
  })

  it('are not opened by a reader who selects words that can be', async () => {
    await go('plain')
    const { x, y } = await words()
    await page.mouse.dblclick(x, y)
    expect(await page.evaluate(() => `${getSelection()}`)).not.toBe('')
  })
})

describe('a card', () => {
  it('closes when the page goes on to another article', async () => {
    await go('navigating')
    await notes().first().click()
    await card().waitFor()
    await page.route('**/v1/articles/*', () => {})
    await page.evaluate(() => navigation.navigate('?second'))
    await card().waitFor({ state: 'detached' })
  })

  it('closes when its sentence goes, and stays when another one does', async () => {
    await go('plain')
    await notes().first().click()
    await card().waitFor()
    await page.evaluate(() => document.querySelectorAll('article p')[1]?.remove())
    await expect.poll(() => underlined(page)).toEqual(BOTH.slice(0, 1))
    expect(await card().isVisible()).toBe(true)
    await page.evaluate(() => document.querySelector('article p')?.remove())
    await card().waitFor({ state: 'detached' })
  })
})

describe('a language that no standard names so', () => {
  it.each([
    ['language-posix', 'en-US', 'Sources conflict'],
    ['language-cut', 'en', 'Sources conflict'],
    ['language-twice', 'fr-FR', 'Les sources se contredisent'],
    ['language-odd', 'de-DE', 'Widersprüchliche Angaben'],
  ])('is the one that it means: %s', async (name, lang, verdict) => {
    await go(name)
    await notes().first().click()
    expect(await page.locator('counterpoint-card').getAttribute('lang')).toBe(lang)
    expect(await card().textContent()).toContain(verdict)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('counterpoint-print .card').count()).toBe(2)
  })
})
