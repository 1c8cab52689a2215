import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Opened, openedConsole, overflows } from './console-opened.ts'
import { violations } from './violations.ts'

let console: Opened
beforeAll(async () => {
  console = await openedConsole()
  await console.desk.claim({ id: 'another', question: { en: 'How many soldiers are in Kursk at all?' } })
  for (let i = 0; i < 12; i++)
    await console.desk.call(
      'PUT',
      `/v1/claims/begun-${i}/working`,
      { id: `begun-${i}`, question: { en: `How many soldiers are in Kursk at all, draft ${i}?` } },
      { 'if-none-match': '*' },
    )
})
afterAll(() => console.close())
afterEach(() => console.clear())

const until = <Value>(read: () => Value) => expect.poll(read, { timeout: 15_000 })
const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
const figure = (page: Page) => page.locator('.says mark').first().textContent()
const annotations = async (key: string) =>
  (await console.desk.call('GET', `/v1/articles/${key}/annotations`)).annotations
const pressed = async (page: Page, keys: string): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

async function reviewing(key: string, options: Parameters<Opened['open']>[1] = {}): Promise<Page> {
  const page = await console.open(`/console/review?article=${key}`, options)
  await page.locator('.compare').waitFor()
  return page
}

describe('another claim for a figure', () => {
  it('is found among claims that readers see, looked at, and approved by a, by keyboard alone', async () => {
    const key = await console.desk.article('other', 2)
    const page = await reviewing(key)
    await pressed(page, 'e')
    await page.getByRole('searchbox').waitFor()
    await page.keyboard.type('at all', { delay: 5 })
    await page.getByRole('radio', { name: 'How many soldiers are in Kursk at all?' }).waitFor()
    await until(() => page.getByRole('radio').count()).toBe(2)
    // what is looked for is not chosen by looking for it
    await page.keyboard.press('Enter')
    expect(await page.getByRole('dialog').count()).toBe(1)
    await pressed(page, 'x')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'The claim that you chose' }).waitFor()
    await page.getByRole('heading', { name: 'How many soldiers are in Kursk at all?' }).waitFor()
    expect((await annotations(key))[0]).toMatchObject({ status: 'suggested', claimId: 'dprk-casualties-kursk' })
    await pressed(page, 'a')
    await said(page, 'All decisions are saved.')
    expect((await annotations(key))[0]).toMatchObject({ figure: '101', status: 'approved', claimId: 'another' })
    expect(await figure(page)).toBe('102')
    await pressed(page, 'z')
    await until(async () => (await annotations(key))[0]).toMatchObject({
      status: 'suggested',
      claimId: 'dprk-casualties-kursk',
    })
    expect(console.noise).toEqual([])
  })

  it('or another of its estimates is chosen by mouse, and not taken where the figure is rejected', async () => {
    const key = await console.desk.article('estimate', 2)
    const page = await reviewing(key)
    await said(page, 'It repeats none of the estimates')
    const choose = async (): Promise<string> => {
      await page.getByRole('button', { name: 'Other claim' }).click()
      const dialog = page.getByRole('dialog')
      expect(await dialog.getByRole('radio').first().isChecked()).toBe(true)
      const estimate = dialog.getByRole('combobox')
      await estimate.selectOption({ index: 2 })
      const id = await estimate.inputValue()
      await dialog.getByRole('button', { name: 'Choose' }).click()
      await said(page, 'It repeats an estimate of the claim.')
      return id
    }
    const id = await choose()
    await page.getByRole('button', { name: 'Approve', exact: true }).click()
    await until(() => figure(page)).toBe('102')
    await choose()
    await page.getByRole('button', { name: 'Reject', exact: true }).click()
    await said(page, 'All decisions are saved.')
    const [first, second] = await annotations(key)
    expect(first).toMatchObject({ status: 'approved', estimateId: id })
    expect(second).toMatchObject({ status: 'rejected' })
    expect(second.estimateId).toBeUndefined()
  })

  it('is not offered without leave to publish', async () => {
    const key = await console.desk.article('leave', 1)
    const { token } = await console.desk.token('claims:read', 'claims:write')
    const page = await reviewing(key, { token })
    expect(await page.getByRole('button', { name: 'Other claim' }).count()).toBe(0)
    await pressed(page, 'e')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it.each([
    [1280, 'light', 'en-GB'],
    [1280, 'dark', 'de-DE'],
    [390, 'light', 'de-DE'],
    [390, 'dark', 'en-GB'],
  ] as const)('is asked for at %i px, %s, in %s', async (width, colorScheme, locale) => {
    const key = await console.desk.article(`look${width}${colorScheme}`, 2)
    const page = await reviewing(key, { viewport: { width, height: 844 }, colorScheme, locale })
    await pressed(page, 'e')
    await page.getByRole('combobox').waitFor()
    expect([await violations(page), await overflows(page)]).toEqual([[], false])
    await shot(page, `other-${width}-${colorScheme}`)
    expect(console.noise).toEqual([])
  })
})

describe('why a figure is suggested', () => {
  it.each([
    ['en-GB', 'counts “killed”', 'place “Kursk”'],
    ['de-DE', 'zählt „killed“', 'Ort „Kursk“'],
  ])('is said in the language of the editor: %s', async (locale, counts, place) => {
    const url = `https://one.example/why-${locale.toLowerCase()}`
    const text = 'Western officials speak of around 1,000 North Korean soldiers killed in Kursk.'
    const { key } = await console.desk.call('POST', '/v1/articles', { url, text, title: 'Why' })
    const page = await reviewing(key, { locale })
    expect(await page.locator('.why li').allTextContents()).toEqual(expect.arrayContaining([counts, place]))
  })
})

describe('what waits in one article', () => {
  const statuses = async (key: string) => Object.values(await console.desk.statuses(key)).join(' ')
  /** Scores from 0.99 down to 0.40. */
  async function scored(name: string): Promise<string> {
    const key = await console.desk.article(name, 7)
    const scores = [0.99, 0.96, 0.91, 0.9, 0.7, 0.6, 0.4]
    const { annotations, ...article } = await console.desk.call('GET', `/v1/articles/${key}/annotations`)
    const tag = `"${article.revision}"`
    const scoredNow = annotations.map((one: object, i: number) => ({ ...one, score: scores[i] }))
    await console.desk.call('PUT', `/v1/articles/${key}/annotations`, { annotations: scoredNow }, { 'if-match': tag })
    return key
  }

  it('is decided at once above a score, the number in the button, and taken back in one step, by keyboard alone', async () => {
    const key = await scored('bulk')
    const page = await reviewing(key)
    await page.getByRole('button', { name: 'Approve 2' }).waitFor()
    // a locked shift key decides nothing
    await page.keyboard.press('A')
    await page.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'A', bubbles: true })))
    for (let i = 0; i < 40 && !(await page.getByLabel('How sure').evaluate((one) => one.matches(':focus'))); i++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.getByRole('button', { name: 'Approve 4' }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+A')
    await said(page, 'Approved: 4 figures.')
    await said(page, 'All decisions are saved.')
    expect(await statuses(key)).toBe('approved approved approved approved suggested suggested suggested')
    expect(await figure(page)).toBe('105')
    await pressed(page, 'z')
    await until(() => statuses(key)).toBe(Array(7).fill('suggested').join(' '))
    expect(await figure(page)).toBe('101')
    expect(console.noise).toEqual([])
  })

  it('is decided at once by mouse, in the review and where the article is open', async () => {
    const key = await scored('bulkmouse')
    const page = await reviewing(key)
    await page.getByRole('button', { name: 'Leave 2 alone' }).click()
    await until(() => statuses(key)).toContain('seen seen')
    const url = 'https://one.example/bulk'
    const text =
      'Around 1,000 North Korean soldiers were killed in Kursk. In all 3,800 North Korean soldiers were killed or wounded.'
    const handed = await console.desk.call('POST', '/v1/articles', { url, text, title: 'Counts' })
    await page.goto(`${console.deployment.origin}/console/articles/${handed.key}`)
    await page.getByLabel('How sure').waitFor()
    await page.getByRole('button', { name: 'Reject 2' }).click()
    await until(() => statuses(handed.key)).toBe('rejected rejected')
    await page.getByRole('button', { name: 'Undo' }).click()
    await until(() => statuses(handed.key)).toBe('suggested suggested')
  })

  it('is not approved at once without leave, nor decided at once across articles', async () => {
    const key = await scored('bulkleave')
    const { token } = await console.desk.token('claims:read', 'claims:write')
    const page = await reviewing(key, { token })
    await page.getByRole('button', { name: 'Reject 2' }).waitFor()
    await page.keyboard.press('Shift+A')
    expect(await page.getByRole('button', { name: /^Approve/ }).count()).toBe(0)
    await page.goto(`${console.deployment.origin}/console/review`)
    await page.locator('.compare').waitFor()
    await page.keyboard.press('Shift+R')
    expect(await page.getByLabel('How sure').count()).toBe(0)
    expect(await statuses(key)).toBe(Array(7).fill('suggested').join(' '))
  })

  it('counts in the rail, less what is decided', async () => {
    const key = await scored('rail')
    const page = await reviewing(key)
    const rail = page.getByRole('navigation').getByRole('link', { name: /^Review/ })
    const count = async () => Number((await rail.textContent())?.replace('Review', ''))
    const { total } = await console.desk.call('GET', '/v1/annotations?limit=1')
    await until(count).toBe(total)
    await page.context().setOffline(true)
    await pressed(page, 's')
    expect(await count()).toBe(total - 1)
    await page.context().setOffline(false)
    await said(page, 'All decisions are saved.')
    await pressed(page, 'z')
    await until(count).toBe(total)
  })

  it.each([
    [1280, 'light', 'en-GB'],
    [1280, 'dark', 'de-DE'],
    [390, 'light', 'de-DE'],
    [390, 'dark', 'en-GB'],
  ] as const)('holds at %i px, %s, in %s', async (width, colorScheme, locale) => {
    const key = await scored(`bulk${width}${colorScheme}`)
    const page = await reviewing(key, { viewport: { width, height: 844 }, colorScheme, locale })
    await page.locator('.bulk').waitFor()
    await page.locator('nav .n').waitFor()
    expect([await violations(page), await overflows(page)]).toEqual([[], false])
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/bulk-${width}-${colorScheme}.png`, fullPage: true })
    expect(console.noise).toEqual([])
  })
})

async function shot(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}
