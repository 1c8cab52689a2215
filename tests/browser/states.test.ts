import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { rest } from './rest.ts'
import { states } from './states.ts'
import { violations } from './violations.ts'

const { browser: endpoint, site } = inject('world')

let browser: Browser
let context: BrowserContext
let page: Page
let noise: string[]

beforeAll(async () => {
  browser = await chromium.connect(endpoint)
})
afterAll(() => browser.close())

const open = async (width: number) => {
  context = await browser.newContext({ viewport: { width, height: 844 } })
  page = await context.newPage()
  noise = []
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(error.message))
}
beforeEach(() => open(1280))
afterEach(() => context.close())

const visit = async (name: string) => {
  await page.addInitScript(() => {
    document.addEventListener('counterpoint:ready', () => document.documentElement.toggleAttribute('data-ready', true))
  })
  await page.goto(`${site}/${name}`)
  await page.waitForSelector('[data-ready]')
}
const note = () => page.locator('counterpoint-note button').first()
const card = () => page.getByRole('dialog')
const spoken = async (locator = card()) => (await locator.ariaSnapshot()).replaceAll(/\s*- (text: )?/g, ' ')
/** Opens the card of the page's first figure and returns its words. */
const opened = async (name: string) => {
  await visit(name)
  await note().click()
  return spoken()
}

describe.each(Object.keys(states))('%s', (name) => {
  it.each([1280, 390])('is accessible closed and open, fits a screen of %i pixels, and says nothing', async (width) => {
    await context.close()
    await open(width)
    await visit(name)
    await rest(page, 100)
    // The test pages have no landmarks of their own.
    const own = (found: readonly string[]) => found.filter((each) => !/^(region|landmark-one-main)/.test(each))
    expect(own(await violations(page))).toEqual([])
    if (await note().count()) {
      await note().click()
      const box = await card().boundingBox()
      expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= 844).toBe(true)
      expect(await card().evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
      expect(own(await violations(page))).toEqual([])
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    expect(noise).toEqual([])
  })
})

describe('a card', () => {
  it('says that nobody else has counted', async () => {
    expect(await opened('one-estimate')).toMatch(/One source so far.*The river.*214 .*this article/)
  })

  it('shows eight of thirty estimates, and the rest on request', async () => {
    await opened('thirty-estimates')
    expect(await card().locator('section > ul > li').count()).toBe(8)
    await card().getByText('22 more').click()
    expect(await card().getByText('The observer 1', { exact: true }).isVisible()).toBe(true)
  })

  it('turns to a logarithmic axis beyond a tenfold spread, and says so', async () => {
    expect(await opened('wide-spread')).toMatch(/"counted \(logarithmic\)".*up to 1,900.*about 8,000/)
  })

  it('writes large amounts as words, with their currency', async () => {
    expect(await opened('trillions')).toMatch(/about \$4\.2T.*\$3T to \$6T|\$4\.2T/)
  })

  it('draws arrows for open ends and hatching for a vague word, and says both in words', async () => {
    expect(await opened('one-sided')).toMatch(/at least 120 Read as 120 or more.*hundreds.*up to 300 Read as 0 to 300/)
    const drawn = await card()
      .locator('section > ul > li')
      .evaluateAll((rows) =>
        rows.map((row) => [row.querySelectorAll('.plot path').length, row.querySelectorAll('.vague').length]),
      )
    expect(drawn.sort()).toEqual([
      [0, 1],
      [1, 0],
      [1, 0],
      [1, 0],
    ])
  })

  it('keeps dates at the precision that they have', async () => {
    expect(await opened('missing-dates')).toMatch(/time: "?2024"? .*time: Mar 2024/)
  })

  it('says of five outlets that they have one origin', async () => {
    expect(await opened('one-origin')).toMatch(/The ministry.*5 outlets, one origin.*500 .*this article/)
  })

  it('shows what its source has revised, and what nobody has found the source of, as just that', async () => {
    const text = await opened('one-origin')
    expect(text).toMatch(/1,400 .*revised by its source/)
    expect(text).toMatch(/The rumour .*2,000 .*no primary source/)
  })

  it('shows what was corrected, and when', async () => {
    expect(await opened('correction')).toMatch(/Corrected, Feb 3, 2025 The insurers’ figure was first entered as 9,000/)
  })

  it('shows a value in its own unit, the claim’s beside it, and apart what does not convert', async () => {
    expect(await opened('other-units')).toMatch(
      /about 134 million gallons \(3\.19 million barrels\).*this article.*3\.19 million barrels.*In another unit \(1\).*\$65B/,
    )
  })

  it('says in which prices, and what is foreseen', async () => {
    const text = await opened('price-bases')
    expect(text).toMatch(/building the line, in 2015 prices.*£44\.6B.*£55\.7B/)
    expect(text).toMatch(/building the line, in 2019 prices.*a forecast, made on Feb 11, 2020.*up to £106B/)
  })

  it('says in points how far differences are apart', async () => {
    expect(await opened('points')).toMatch(
      /Sources conflict.* points apart on: growth of the economy.*is below this one.*−0\.6%/,
    )
  })

  it('begins no line of Arabic from the left', async () => {
    await opened('arabic')
    await card().getByText('كيف نقارن').click()
    // a name in Latin letters would turn the line that begins with it, unless it is closed off
    const lines = await card()
      .locator('p, b')
      .evaluateAll((all) => all.map(({ textContent }) => textContent ?? ''))
    expect(lines.filter((line) => line.includes('The insurers')).length).toBeGreaterThan(0)
    expect(lines.filter((line) => /(?<!\u2068)The insurers|The insurers(?!\u2069)/.test(line))).toEqual([])
  })

  it.each([
    ['german', ['0', '500', '1000', '1500'], '1.250', '1000'],
    ['arabic', ['1', '750', '500', '250', '0'], '800', '1'],
  ])('has its axis and its plot run as lines are read: %s', async (name, ticks, figure, leftOfIt) => {
    await opened(name)
    const texts = await card()
      .locator('.axis text')
      .evaluateAll((all) => all.map((text) => ({ text: text.textContent, x: text.getBoundingClientRect().x })))
    const sorted = texts.toSorted((a, b) => a.x - b.x)
    expect(sorted.map(({ text }) => text?.replaceAll(/\D/g, ''))).toEqual(ticks)
    const dot = await card().locator('li', { hasText: figure }).locator('circle').first().boundingBox()
    expect(ticks[sorted.findLastIndex(({ x }) => x <= (dot?.x ?? Number.NaN))]).toBe(leftOfIt)
  })

  it('shows what somebody slipped into the store as text, and makes no link of it', async () => {
    expect(await opened('hostile')).toContain('<img src=x onerror=alert(1)>')
    await card().getByText('Sources', { exact: true }).click()
    expect(await card().getByRole('link').count()).toBe(1)
    expect(await card().getByRole('link').getAttribute('href')).toMatch(/^http/)
  })

  it('meets a verdict, a reason and a form of a later release, and keeps the mark', async () => {
    expect(await opened('later')).toMatch(/There is more about this figure.*500 .*this article.*about 8,000/)
    expect(await page.evaluate(() => [...CSS.highlights.keys()].length)).toBeGreaterThan(0)
    expect(noise).toEqual([])
  })

  it('links each source that has a web address', async () => {
    await opened('one-estimate')
    await card().getByText('Sources').click()
    expect(await card().getByRole('link', { name: /river/ }).getAttribute('href')).toBe('https://news.example/source')
  })

  it('says how the verdict came about, with the thresholds', async () => {
    await opened('wide-spread')
    await card().getByText('How we compare').click()
    expect(await spoken()).toMatch(
      /Another figure, about 8,000 \(The insurers, Jan 20, 2025\), is above this one\..*less than ×1.1 apart/,
    )
  })

  it.each([
    [
      'german',
      'Die Schäden',
      /Widersprüchliche Angaben ×1,4 bei: .*Ministerium time: 20\. Jan\. 2025 1\.250 .*dieser Artikel.*rund 890/,
    ],
    ['arabic', 'حصيلة', /المصادر متعارضة.*500 منزل.*هذا المقال/],
    ['ukrainian', 'Наслідки', /21 особа.*ця стаття.*понад 45 осіб.*32 особи/],
  ])('speaks the language of the page: %s', async (name, _, words) => {
    expect(await opened(name)).toMatch(words)
  })
})

describe('a paragraph with two figures', () => {
  it('has one button for each, side by side', async () => {
    await visit('several-in-a-paragraph')
    const names = await page
      .getByRole('button', { name: /Show estimates/ })
      .evaluateAll((all) => all.map((each) => [each.ariaLabel, each.getBoundingClientRect().x]))
    expect(names.map(([name]) => name)).toEqual([
      '500: sources conflict. Show estimates',
      '120: one source so far. Show estimates',
    ])
    expect(Number(names[1]?.[1]) - Number(names[0]?.[1])).toBeGreaterThanOrEqual(24)
  })
})

describe('the summary', () => {
  const summary = () => page.locator('counterpoint-summary')

  it('lists the figures, and opens the card of each', async () => {
    await visit('several-in-a-paragraph')
    await summary().getByRole('button', { name: /^500/ }).click()
    expect(await spoken()).toContain('Sources conflict')
  })

  it('lists a figure that the article no longer states, which has no mark', async () => {
    await visit('changed')
    await expect.poll(() => spoken(summary())).toContain('500: The article no longer says this')
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
  })

  it('says that a comparison was withdrawn', async () => {
    await visit('withdrawn')
    await expect.poll(() => spoken(summary())).toContain('500: This comparison was withdrawn')
  })
})

describe('a card placed by hand', () => {
  it('is drawn in its place, of a claim that the article does not mention', async () => {
    await visit('placed')
    await page.locator('counterpoint-claim .val', { hasText: 'about 8,000' }).waitFor()
    expect(await spoken(page.locator('counterpoint-claim'))).toMatch(/Sources conflict.*logarithmic/)
  })
})

describe('the margin', () => {
  const margin = () => page.locator('counterpoint-margin aside')

  it('holds a note beside the paragraph where there is room, and opens the card', async () => {
    await visit('wide-spread')
    await margin().waitFor()
    expect(await margin().textContent()).toMatch(/Sources conflict.*Others count up to 1,900 to 8,000/)
    await margin().click()
    expect(await spoken()).toContain('Sources conflict')
  })

  it('counts nothing among the others that nobody has found the source of', async () => {
    await visit('one-origin')
    await expect.poll(() => margin().textContent()).toMatch(/Others count 800$/)
  })

  it('is left empty where there is none', async () => {
    await page.setViewportSize({ width: 900, height: 800 })
    await visit('wide-spread')
    await rest(page, 200)
    expect(await margin().isVisible()).toBe(false)
  })
})
