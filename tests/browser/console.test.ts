import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './chromium.ts'
import { deskOf } from './console-desk.ts'
import { type Deployment, serve } from './serve.ts'
import { violations } from './violations.ts'

let browser: Browser
let deployment: Deployment
let desk: ReturnType<typeof deskOf>
const contexts: BrowserContext[] = []
const noise: string[] = []

beforeAll(async () => {
  ;[browser, deployment] = await Promise.all([launchChromium(), serve()])
  desk = deskOf(deployment)
  await desk.claim()
})
afterAll(() => Promise.all([browser.close(), deployment.close()]))
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()))
  noise.length = 0
})

async function opened(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options })
  contexts.push(context)
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(error.message))
  await page.goto(`${deployment.origin}${path}`)
  return page
}

async function signIn(page: Page, token = deployment.adminToken): Promise<void> {
  await page.locator('input[name=token]').fill(token)
  await page.keyboard.press('Enter')
}

/** The review of one article, ready for keys. */
async function reviewing(key: string, token?: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await opened(`/console/review?article=${key}`, options)
  await signIn(page, token)
  await page.locator('.compare').waitFor()
  return page
}

const pressed = async (page: Page, keys: string): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}
const until = <Value>(read: () => Value) => expect.poll(read, { timeout: 15_000 })
const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
const figure = (page: Page) => page.locator('.says mark').textContent()
const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

describe('signing in', () => {
  it('takes a token, which is in no address, and lasts as long as the tab', async () => {
    const page = await opened('/console/')
    expect(await violations(page)).toEqual([])
    expect(await page.locator('nav').count()).toBe(0)
    await signIn(page)
    await page.getByRole('heading', { name: 'Today' }).waitFor()
    expect(page.url()).toBe(`${deployment.origin}/console/`)
    expect(await page.locator('nav [aria-current=page]').textContent()).toMatch(/^Today/)
    await page.keyboard.press('2')
    await page.getByRole('heading', { name: 'Review' }).waitFor()
    expect(await page.locator('nav [aria-current=page]').textContent()).toMatch(/^Review/)
    await page.keyboard.press('1')
    await page.reload()
    await page.getByRole('heading', { name: 'Today' }).waitFor()
    const other = await page.context().newPage()
    await other.goto(`${deployment.origin}/console/`)
    await other.locator('input[name=token]').waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.locator('input[name=token]').waitFor()
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
    expect(noise).toEqual([])
  })

  it('says so where the token is not valid, and shows nothing of the desk', async () => {
    const page = await opened('/console/review')
    await signIn(page, 'cp_nobody_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG')
    await said(page, 'This token is not valid, or no longer.')
    expect(await page.locator('nav').count()).toBe(0)
  })
})

describe('the review', () => {
  it('decides 50 suggestions in 50 keys, and takes the last 20 back', async () => {
    const key = await desk.article('fifty', 50)
    const page = await reviewing(key)
    expect(await figure(page)).toBe('101')
    const keys = 'aaaaarrrrrsssssaaaaarsras'.repeat(2)
    await pressed(page, keys)
    await said(page, 'Nothing waits')
    await said(page, 'All decisions are saved.')
    const meant = { a: 'approved', r: 'rejected', s: 'seen' } as const
    const statuses = [...keys].map((key) => meant[key as keyof typeof meant])
    expect(statuses).toHaveLength(50)
    const stood = (from: number) =>
      Object.fromEntries(statuses.map((status, i) => [101 + i, i < from ? status : 'suggested']))
    expect(await desk.statuses(key)).toEqual(stood(50))
    await pressed(page, 'z'.repeat(25))
    await until(() => desk.statuses(key)).toEqual(stood(30))
    expect(await figure(page)).toBe('131')
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0)
    await pressed(page, keys.slice(30))
    await said(page, 'Nothing waits')
    await until(() => desk.statuses(key)).toEqual(stood(50))
    expect(noise).toEqual([])
  })

  it('does what a key says, also before the screen is drawn, and once however long it is held', async () => {
    const key = await desk.article('fast', 3)
    const page = await reviewing(key)
    await pressed(page, 'aaa')
    await said(page, 'Nothing waits')
    await said(page, 'All decisions are saved.')
    await page.evaluate(async () => {
      for (const init of [{ key: 'z' }, { key: 'z' }, { key: 'z', repeat: true }]) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }))
        await Promise.resolve()
      }
    })
    await until(() => desk.statuses(key)).toEqual({ 101: 'approved', 102: 'suggested', 103: 'suggested' })
  })

  it('goes back to a decision, which can be made anew', async () => {
    const key = await desk.article('anew', 3)
    const page = await reviewing(key)
    await pressed(page, 'aakk')
    expect(await figure(page)).toBe('101')
    await said(page, 'Approved')
    await pressed(page, 'r')
    expect(await figure(page)).toBe('103')
    await said(page, 'All decisions are saved.')
    expect(await desk.statuses(key)).toEqual({ 101: 'rejected', 102: 'approved', 103: 'suggested' })
  })

  it('of two editors in one article: neither is in the way of the other, and who thought the same is told nothing', async () => {
    const key = await desk.article('two', 4)
    const [one, other] = [await reviewing(key), await reviewing(key)]
    await Promise.all([pressed(one, 'ar'), pressed(other, 'jjas')])
    await Promise.all([one, other].map((page) => said(page, 'All decisions are saved.')))
    await pressed(other, 'ar')
    await said(other, 'Nothing waits')
    await said(other, 'All decisions are saved.')
    expect(await desk.statuses(key)).toEqual({ 101: 'approved', 102: 'rejected', 103: 'approved', 104: 'seen' })
    expect(await other.getByRole('alert').textContent()).toBe('')
  })

  it('of what somebody else decided otherwise is told, changes nothing, and can be made again', async () => {
    const key = await desk.article('second', 2)
    const page = await reviewing(key)
    const other = await reviewing(key)
    await pressed(other, 's')
    await said(other, 'All decisions are saved.')
    await pressed(page, 'r')
    await page.getByRole('alert').getByText('Somebody else was first. It is now: Left alone.').waitFor()
    expect(await desk.statuses(key)).toEqual({ 101: 'seen', 102: 'suggested' })
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Look at it' }).click()
    expect(await figure(page)).toBe('101')
    await pressed(page, 'r')
    await said(page, 'All decisions are saved.')
    expect(await desk.statuses(key)).toEqual({ 101: 'rejected', 102: 'suggested' })
  })

  it('keeps what is decided without a network, says so, and sends it afterwards', async () => {
    const key = await desk.article('offline', 8)
    const page = await reviewing(key)
    await pressed(page, 'a')
    await said(page, 'All decisions are saved.')
    await page.context().setOffline(true)
    await pressed(page, 'rrrsz')
    await said(page, '3 decisions are not saved yet.')
    await said(page, 'No connection.')
    expect(await page.getByRole('button', { name: 'Sign out' }).count()).toBe(0)
    expect(await desk.statuses(key)).toMatchObject({ 101: 'approved', 102: 'suggested' })
    await page.context().setOffline(false)
    await said(page, 'All decisions are saved.')
    expect(await desk.statuses(key)).toMatchObject({ 102: 'rejected', 104: 'rejected', 105: 'suggested' })
  })

  it('sends what a tab had not sent when it was loaded anew', async () => {
    const key = await desk.article('anewload', 3)
    const page = await reviewing(key)
    await page.route('**/decision', (route) => route.abort())
    await pressed(page, 'ar')
    await said(page, '2 decisions are not saved yet.')
    await page.unroute('**/decision')
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await page.locator('.compare').waitFor()
    await until(() => desk.statuses(key)).toMatchObject({ 101: 'approved', 102: 'rejected' })
    expect(await figure(page)).toBe('103')
  })

  it('carries nothing out twice where an answer was lost', async () => {
    const key = await desk.article('lost', 2)
    const page = await reviewing(key)
    let lost = 0
    await page.route('**/decision', async (route) => {
      if (lost++ > 0) return route.continue()
      await route.fetch()
      await route.abort()
    })
    await pressed(page, 'az')
    await until(() => lost).toBeGreaterThan(2)
    await until(() => desk.statuses(key)).toEqual({ 101: 'suggested', 102: 'suggested' })
    expect(await page.getByRole('alert').textContent()).toBe('')
  })

  it('goes on after a token has expired, when somebody has signed in again', async () => {
    const key = await desk.article('expired', 4)
    const { token, id } = await desk.token('claims:write', 'claims:read', 'publish')
    const page = await reviewing(key, token)
    await pressed(page, 'a')
    await said(page, 'All decisions are saved.')
    await desk.call('DELETE', `/v1/tokens/${id}`)
    await pressed(page, 'r')
    await page.getByRole('dialog', { name: 'Your session has ended' }).waitFor()
    expect(await violations(page)).toEqual([])
    expect(await desk.statuses(key)).toMatchObject({ 102: 'suggested' })
    await page.keyboard.press('Escape')
    await signIn(page)
    await said(page, 'All decisions are saved.')
    expect(await desk.statuses(key)).toMatchObject({ 101: 'approved', 102: 'rejected' })
    await pressed(page, 's')
    await until(() => desk.statuses(key)).toMatchObject({ 103: 'seen' })
  })

  it('offers to approve only where the token may publish', async () => {
    const key = await desk.article('scopes', 3)
    const { token } = await desk.token('claims:write')
    const page = await reviewing(key, token)
    expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0)
    await pressed(page, 'ar')
    await said(page, 'All decisions are saved.')
    expect(await desk.statuses(key)).toEqual({ 101: 'rejected', 102: 'suggested', 103: 'suggested' })
    const reader = await opened('/console/review')
    await signIn(reader, (await desk.token('claims:read')).token)
    await said(reader, 'Your token does not allow this.')
  })
})

describe('today', () => {
  it('names what changed in pages, what waits in which article, and what a draft lacks', async () => {
    const url = 'https://changes.example/a'
    const text = 'Around 1,000 North Korean soldiers have been killed in Kursk, officials believe.'
    await desk.call('POST', '/v1/articles', { url, text, title: 'Counts' })
    const found = (await desk.list('site=https://changes.example'))[0]
    if (!found) throw new Error('nothing is suggested')
    await desk.call(
      'PUT',
      `/v1/annotations/${found.annotation.id}/decision`,
      { status: 'approved' },
      { 'if-match': found.tag },
    )
    await desk.call('POST', '/v1/articles', { url, text: 'Nothing more is known.', title: 'Counts' })
    await desk.call(
      'PUT',
      '/v1/claims/begun/working',
      { id: 'begun', question: { en: 'How many bridges?' } },
      { 'if-none-match': '*' },
    )
    const key = await desk.article('waiting', 4)
    const page = await opened('/console/')
    await signIn(page)
    await said(page, '“Around 1,000” is no longer there')
    await said(page, 'How many bridges?')
    await said(page, /things are missing to publish/)
    await page.getByText('What is missing').click()
    await said(page, '/measure')
    expect(await violations(page)).toEqual([])
    const item = page.getByRole('listitem').filter({ hasText: 'About waiting' })
    await item.getByRole('link', { name: 'Review 4' }).click()
    await page.locator('.compare').waitFor()
    expect(page.url()).toContain(`/console/review?article=${key}`)
    expect(noise).toEqual([])
  })
})

describe.each([
  ['en-GB', 1280, 'light'],
  ['de-DE', 1280, 'dark'],
  ['en-GB', 390, 'dark'],
  ['de-DE', 390, 'light'],
] as const)('in %s, %i pixels wide, %s', (locale, width, colorScheme) => {
  const options = { locale, viewport: { width, height: 844 }, colorScheme }

  it('every screen passes axe, fits, and says nothing on the console', async () => {
    const key = await desk.article(`axe${locale}${width}`.replaceAll('-', ''), 1)
    const page = await opened('/console/', options)
    await signIn(page)
    await page.locator('.rows').first().waitFor()
    expect([await violations(page), await overflows(page)]).toEqual([[], false])
    expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2))
    await page.goto(`${deployment.origin}/console/review?article=${key}`)
    await page.locator('.compare').waitFor()
    expect([await violations(page), await overflows(page)]).toEqual([[], false])
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await pressed(page, 's')
    await page.locator('.empty').waitFor()
    await said(page, /All decisions are saved\.|Alle Entscheidungen sind gespeichert\./)
    expect([await violations(page), await overflows(page)]).toEqual([[], false])
    await page.goto(`${deployment.origin}/console/nowhere`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect([await violations(page), await overflows(page)]).toEqual([[], false])
    expect(noise).toEqual([])
  })
})

describe('texts of others', () => {
  it('are text, in every place', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>'
    await desk.claim({ id: 'hostile', question: { en: hostile }, reason: { en: hostile } })
    const key = await desk.article('hostile', 1, {
      claimId: 'hostile',
      quote: { exact: `101 ${hostile}`, prefix: hostile, suffix: hostile },
      evidence: [
        { code: 'note', text: hostile },
        { code: 'other', word: hostile },
      ],
    })
    await desk.call(
      'PUT',
      '/v1/claims/hostiledraft/working',
      { id: 'hostiledraft', question: { en: hostile } },
      { 'if-none-match': '*' },
    )
    const page = await reviewing(key)
    expect(await page.locator('main').textContent()).toContain(hostile)
    await pressed(page, 's')
    await said(page, 'All decisions are saved.')
    await page.goto(`${deployment.origin}/console/`)
    await said(page, 'hostiledraft')
    expect(await page.locator('main').textContent()).toContain(hostile)
    expect(await page.locator('img, main script').count()).toBe(0)
    expect(await page.title()).toBe('Today · Counterpoint')
    expect(noise).toEqual([])
  })
})
