import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { listen, type Opened, openedConsole, signIn } from './console-opened.ts'
import { violations } from './violations.ts'

const until = <Value>(read: () => Value) => expect.poll(read, { timeout: 20_000 })
const reason = (page: Page) => page.getByLabel('Why the figures differ')
const isSaved = (page: Page) => page.locator('.mark-saved', { hasText: /saved \d/ }).waitFor({ timeout: 30_000 })

describe('what is typed and not saved', () => {
  let console: Opened
  beforeAll(async () => {
    console = await openedConsole()
  })
  afterAll(() => console.close())
  afterEach(() => console.clear())
  const working = (id: string) => console.desk.call('GET', `/v1/claims/${id}/working`)
  const opened = async (id: string): Promise<Page> => {
    await console.desk.claim({ id })
    const page = await console.open(`/console/claims/${id}`)
    await reason(page).waitFor()
    return page
  }
  const cut = (page: Page) => page.route('**/v1/**', (route) => route.abort())
  /** What a browser holds back goes out as soon as its page is closed: this page cannot send anything any more, whatever becomes of it. */
  const cutOff = (page: Page) =>
    page.evaluate(() => {
      globalThis.fetch = () => Promise.reject(new TypeError('cut off'))
    })

  it('is kept here while there is no network, called so, and saved when the desk answers again', async () => {
    const page = await opened('no-network')
    await cut(page)
    await reason(page).fill('Typed on a train.')
    await page.locator('.mark-kept').waitFor()
    await page.unrouteAll()
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await isSaved(page)
    expect((await working('no-network')).claim.reason).toEqual({ en: 'Typed on a train.' })
  })

  it('is offered again after the tab was closed, in another tab, and can be dropped', async () => {
    const page = await opened('tab-closed')
    await cutOff(page)
    await reason(page).fill('Typed before it was closed.')
    await page.locator('.mark-kept').waitFor()
    const context = page.context()
    await page.close()
    const next = await context.newPage()
    listen(next, console.noise)
    await next.goto(`${console.deployment.origin}/console/claims/tab-closed`)
    await signIn(next, console.deployment.adminToken)
    await next.getByText(/had not been saved. It is back./).waitFor()
    expect(await reason(next).inputValue()).toBe('Typed before it was closed.')
    expect(await violations(next)).toEqual([])
    await next.getByRole('button', { name: 'Drop it' }).click()
    await until(() => reason(next).inputValue()).toContain('The totals count different things')
    await isSaved(next)
    await until(() => next.evaluate(() => Object.keys(localStorage))).toEqual([])
  })

  it('waits for a new session where the old one has ended', async () => {
    await console.desk.claim({ id: 'expired' })
    const { token, id } = await console.desk.token('claims:read', 'claims:write')
    const page = await console.open('/console/claims/expired', { token })
    await reason(page).waitFor()
    await console.desk.call('DELETE', `/v1/tokens/${id}`)
    await reason(page).fill('Typed after it had ended.')
    const over = page.getByRole('dialog', { name: 'Your session has ended' })
    await over.getByLabel('Token').fill(console.deployment.adminToken)
    await page.keyboard.press('Enter')
    await isSaved(page)
    expect((await working('expired')).claim.reason).toEqual({ en: 'Typed after it had ended.' })
  })

  it('is given back to nobody else', async () => {
    const page = await opened('not-yours')
    await cutOff(page)
    await reason(page).fill('Mine alone.')
    await page.locator('.mark-kept').waitFor()
    const { token } = await console.desk.token('claims:read', 'claims:write')
    await page.evaluate(() => sessionStorage.clear())
    await page.reload()
    await signIn(page, token)
    await reason(page).waitFor()
    expect(await reason(page).inputValue()).not.toBe('Mine alone.')
  })

  it('is kept here as long as it is half a date, and named beside its field', async () => {
    const page = await opened('half-a-date')
    await page.locator('button.line').first().click()
    await page.getByLabel('Said on').first().fill('2025-13')
    await page.locator('.mark-kept').waitFor()
    await page.locator('.flaw', { hasText: 'Is not an existing date' }).first().waitFor()
    expect((await working('half-a-date')).claim.estimates[0].saidAt).toBeUndefined()
    await page.getByLabel('Said on').first().fill('3 Dec 2024')
    await page.keyboard.press('Tab')
    await isSaved(page)
    await until(async () => (await working('half-a-date')).claim.estimates[0].saidAt).toBe('2024-12-03')
  })

  it('goes together with what somebody else saved meanwhile; what both changed is asked, with what it was', async () => {
    const id = 'two-editors'
    const one = await opened(id)
    const other = await console.open(`/console/claims/${id}`)
    await reason(other).waitFor()
    await reason(one).fill('One’s reason.')
    await one.locator('button.line').first().click()
    await one.getByLabel('Value', { exact: true }).fill('at least 150')
    await isSaved(one)
    await other.getByLabel('Question', { exact: true }).fill('The other’s question?')
    await isSaved(other)
    await until(() => reason(other).inputValue()).toBe('One’s reason.')
    await until(async () => (await working(id)).claim).toMatchObject({
      question: { en: 'The other’s question?' },
      reason: { en: 'One’s reason.' },
      estimates: expect.arrayContaining([expect.objectContaining({ value: expect.objectContaining({ x: 150 }) })]),
    })
    await reason(one).fill('One’s other reason.')
    await one.getByText('The other’s question?').first().waitFor()
    await isSaved(one)
    await cut(other)
    await reason(other).fill('The other’s own reason.')
    await other.locator('.mark-kept').waitFor()
    await other.unrouteAll()
    await other.evaluate(() => dispatchEvent(new Event('online')))
    const both = other.locator('.conflicts')
    await both.waitFor()
    expect(await both.locator('li p').allTextContents()).toEqual([
      'One’s reason.',
      'The other’s own reason.',
      'One’s other reason.',
    ])
    expect(await violations(other)).toEqual([])
    expect((await working(id)).claim.reason).toEqual({ en: 'One’s other reason.' })
    await both.getByRole('button', { name: 'Keep yours' }).click()
    await isSaved(other)
    expect((await working(id)).claim.reason).toEqual({ en: 'The other’s own reason.' })
    expect(console.noise).toEqual([])
  })

  it('is laid over what was published meanwhile, and undoes nothing of that', async () => {
    const id = 'published-meanwhile'
    const page = await opened(id)
    await reason(page).fill('Typed over the old one.')
    await isSaved(page)
    const { claim, revision } = await console.desk.call('GET', `/v1/claims/${id}/content`)
    const question = { en: 'Asked anew?' }
    await console.desk.call('PUT', `/v1/claims/${id}`, { ...claim, question }, { 'if-match': `"${revision}"` })
    await page.reload()
    await until(() => page.getByLabel('Question', { exact: true }).inputValue()).toBe('Asked anew?')
    expect(await reason(page).inputValue()).toBe('Typed over the old one.')
    await isSaved(page)
    await until(async () => (await working(id)).isBehind).toBe(false)
    expect((await working(id)).claim).toMatchObject({ question, reason: { en: 'Typed over the old one.' } })
  })

  it('never becomes part of another claim that has the name already', async () => {
    await console.desk.claim({ id: 'a-name-that-is-taken' })
    const page = await console.open('/console/claims/new')
    await page.getByLabel('Question', { exact: true }).fill('A name that is taken?')
    await page.keyboard.press('Tab')
    await page.waitForURL('**/console/claims/a-name-that-is-taken-2')
    await isSaved(page)
    expect((await working('a-name-that-is-taken-2')).claim.question).toEqual({ en: 'A name that is taken?' })
  })
})
