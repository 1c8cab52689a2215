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
    await page.getByRole('button', { name: 'Approve' }).click()
    await until(() => figure(page)).toBe('102')
    await choose()
    await page.getByRole('button', { name: 'Reject' }).click()
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

async function shot(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}
