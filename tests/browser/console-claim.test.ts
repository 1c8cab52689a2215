import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Opened, openedConsole, overflows } from './console-opened.ts'
import { violations } from './violations.ts'

let console: Opened
beforeAll(async () => {
  console = await openedConsole()
})
afterAll(() => console.close())
afterEach(() => console.clear())

const SAMPLE = 'dprk-casualties-kursk'
const until = <Value>(read: () => Value) => expect.poll(read, { timeout: 15_000 })
const working = (id: string) => console.desk.call('GET', `/v1/claims/${id}/working`)
const isSaved = (page: Page) => page.locator('.mark-saved', { hasText: /saved \d/ }).waitFor()
const card = (page: Page) => page.locator('.drawn .card')
/** The ids that more than one element has. */
const doubled = (page: Page) =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return ids.filter((id, n) => ids.indexOf(id) !== n)
  })

describe('the claim screen', () => {
  it('shows the claim, the card as readers see it and every pair, and changes both while somebody types', async () => {
    const page = await console.open(`/console/claims/${SAMPLE}`)
    await card(page)
      .getByRole('heading', { name: /How many North Korean soldiers/ })
      .waitFor()
    expect(await page.locator('.estimates > li').count()).toBe(11)
    await page.getByLabel('Question', { exact: true }).fill('How many fell?')
    await card(page).getByRole('heading', { name: 'How many fell?' }).waitFor()
    await page.locator('button.line', { hasText: 'Zelensky' }).first().click()
    await page.getByLabel('Value', { exact: true }).fill('nearly 5,000')
    await card(page).getByText('nearly 5,000').first().waitFor()
    await page.getByRole('button', { name: 'Pairs', exact: true }).click()
    await page.locator('.told', { hasText: 'rule R' }).waitFor()
    await isSaved(page)
    const { claim } = await working(SAMPLE)
    expect(claim.question).toEqual({ en: 'How many fell?' })
    expect(claim.estimates.map(({ value }: { value: { x?: number } }) => value.x)).toContain(5000)
    expect((await (await fetch(`${console.deployment.origin}/v1/claims/${SAMPLE}`)).json()).question.en).toContain(
      'Kursk',
    )
    expect(console.noise).toEqual([])
  })

  it('draws the card dark, as wide as a phone, and in other languages', async () => {
    const page = await console.open(`/console/claims/${SAMPLE}`)
    await card(page).waitFor()
    await page.getByRole('button', { name: 'Dark' }).click()
    expect(await card(page).getAttribute('class')).toContain('dark')
    await page.getByRole('button', { name: 'Phone' }).click()
    expect((await card(page).boundingBox())?.width).toBeLessThan(360)
    await page.getByLabel('Language', { exact: true }).selectOption('de')
    await card(page).getByText('Widersprüchliche Angaben').first().waitFor()
    await page.getByLabel('Language', { exact: true }).selectOption('ar')
    expect(await page.locator('.drawn > div').getAttribute('dir')).toBe('rtl')
  })

  it('saves a new claim under a name made of its question, half-filled, and says beside each field what is missing', async () => {
    const page = await console.open('/console/claims/new')
    await page.getByText('nothing typed yet').waitFor()
    const missing = await page.locator('.missing li').allTextContents()
    expect(missing[0]).toMatch(/^Question: /)
    expect(missing.filter((one) => one.startsWith(':'))).toEqual([])
    await page.getByLabel('Question', { exact: true }).fill('How many houses burned?')
    await page.keyboard.press('Tab')
    await page.waitForURL('**/console/claims/how-many-houses-burned')
    await isSaved(page)
    expect((await working('how-many-houses-burned')).claim).toEqual({
      id: 'how-many-houses-burned',
      question: { en: 'How many houses burned?' },
    })
    const reason = page.getByLabel('Why the figures differ')
    expect(await reason.locator('xpath=ancestor::*[@class="field"]').count()).toBe(1)
    await page
      .locator('.missing')
      .getByRole('button', { name: /Why the figures differ/ })
      .click()
    await page.keyboard.type('Not everybody counts sheds.')
    await until(() => working('how-many-houses-burned').then(({ claim }) => claim.reason?.en)).toBe(
      'Not everybody counts sheds.',
    )
    await page.getByLabel('Outcomes', { exact: true }).fill('burned, burned down')
    await page.getByLabel('Unit', { exact: true }).fill('people')
    await page.getByRole('button', { name: 'Add an empty one' }).click()
    await page.getByLabel('Value', { exact: true }).fill('some')
    await page.getByLabel('Said on').first().fill('5 Jan')
    await page.getByLabel('Said on').first().fill('5 Jan 2025')
    await page.keyboard.press('Tab')
    await until(() => page.getByLabel('Said on').first().inputValue()).toBe('2025-01-05')
    await isSaved(page)
    await until(() => working('how-many-houses-burned').then(({ claim }) => [claim.measure, claim.estimates])).toEqual([
      {
        outcomes: { burned: { en: 'burned' }, burnedDown: { en: 'burned down' } },
        unit: '{person}',
        kind: 'count',
        additive: true,
      },
      [{ id: 'estimate-1', saidAt: '2025-01-05', value: expect.objectContaining({ phrase: 'some' }) }],
    ])
    expect(console.noise).toEqual([])
  })

  it('publishes what it has shown to change, and offers that to nobody else', async () => {
    const id = 'published-here'
    await console.desk.claim({ id })
    const { token } = await console.desk.token('claims:read', 'claims:write')
    const writer = await console.open(`/console/claims/${id}`, { token })
    await writer.getByLabel('Why the figures differ').fill('They count different things.')
    await isSaved(writer)
    expect(await writer.getByRole('button', { name: /Publish/ }).count()).toBe(0)
    const page = await console.open(`/console/claims/${id}`)
    await page.getByLabel('Question', { exact: true }).fill('How many soldiers fell?')
    await page.getByRole('button', { name: 'Publish …' }).click()
    const dialog = page.getByRole('dialog', { name: 'What publishing changes' })
    await dialog.getByRole('heading', { name: 'How many soldiers fell?' }).waitFor()
    await dialog.getByRole('heading', { name: /North Korean/ }).waitFor()
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByText('Published. Readers see it within a minute.').waitFor()
    const public_ = () => fetch(`${console.deployment.origin}/v1/claims/${id}`).then((answer) => answer.json())
    await until(public_).toMatchObject({
      question: { en: 'How many soldiers fell?' },
      reason: { en: 'They count different things.' },
      revision: 2,
    })
    expect(await page.getByRole('button', { name: /Publish/ }).count()).toBe(0)
  })

  it('may be read by who may not write, and takes nothing from them', async () => {
    const { token } = await console.desk.token('claims:read')
    const page = await console.open(`/console/claims/${SAMPLE}`, { token })
    await page.getByText('Your token may read claims, not write them.').waitFor()
    expect(await page.getByLabel('Question', { exact: true }).isDisabled()).toBe(true)
    expect(await page.getByRole('button', { name: /Publish/ }).count()).toBe(0)
  })

  it.each([
    ['1280 wide', { viewport: { width: 1280, height: 900 } }],
    ['390 wide', { viewport: { width: 390, height: 844 } }],
    ['dark', { colorScheme: 'dark' as const }],
    ['at 200 %', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
    ['in German', { locale: 'de-DE' }],
  ])('breaks no rule of accessibility, and never scrolls sideways: %s', async (_, options) => {
    const page = await console.open(`/console/claims/${SAMPLE}`, options)
    await card(page).waitFor()
    await page.locator('button.line').first().click()
    for (const summary of await page.locator('summary').all()) await summary.click()
    expect(await doubled(page)).toEqual([])
    expect(await violations(page)).toEqual([])
    expect(await overflows(page)).toBe(false)
    await page.locator('.chip').nth(1).click()
    expect(await violations(page)).toEqual([])
    expect(await overflows(page)).toBe(false)
    expect(console.noise).toEqual([])
  })
})
