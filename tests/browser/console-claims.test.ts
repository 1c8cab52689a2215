import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Opened, openedConsole, overflows } from './console-opened.ts'
import { violations } from './violations.ts'

let console: Opened
beforeAll(async () => {
  console = await openedConsole()
  for (let i = 0; i < 120; i++)
    await begin(`bridge-${String(i).padStart(3, '0')}`, { en: `How many bridges has flood ${i} destroyed?` })
  await begin('hostile', { en: '<img src=x onerror="window.hit=1"><script>window.hit=1</script>' })
  await begin('untitled')
})
afterAll(() => console.close())
afterEach(() => console.clear())

const begin = (id: string, question?: Record<string, string>) =>
  console.desk.call(
    'PUT',
    `/v1/claims/${id}/working`,
    { id, ...(question ? { question } : {}), estimates: [] },
    {
      'if-none-match': '*',
    },
  )

async function opened(options: Parameters<Opened['open']>[1] = {}, path = '/console/claims'): Promise<Page> {
  const page = await console.open(path, options)
  await page.locator('.claims .rows li').first().waitFor()
  return page
}
const rows = (page: Page) => page.locator('.claims .rows li')
/** As an editor would write it. */
async function sample(): Promise<object> {
  return (await console.desk.call('GET', '/v1/claims/dprk-casualties-kursk/content')).claim
}
const until = <Value>(read: () => Value) => expect.poll(read, { timeout: 15_000 })
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

describe('the claims', () => {
  it('are found as one types, gone through and opened, by keyboard alone', async () => {
    const page = await opened()
    await page.keyboard.press('/')
    await page.keyboard.type('soldiers kursk', { delay: 5 })
    await until(() => rows(page).count()).toBe(1)
    expect(await rows(page).first().textContent()).toContain('North Korean')
    expect(new URL(page.url()).searchParams.get('q')).toBe('soldiers kursk')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('bridges flood 11', { delay: 5 })
    await until(() => rows(page).first().textContent()).toContain('flood 11')
    await page.keyboard.press('Enter')
    const first = await focused(page)
    await page.keyboard.press('j')
    const second = await focused(page)
    expect(second).toContain('flood 11')
    expect(second).not.toBe(first)
    await page.keyboard.press('k')
    expect(await focused(page)).toBe(first)
    await page.keyboard.press('Enter')
    await until(() => new URL(page.url()).pathname).toMatch(/^\/console\/claims\/bridge-11\d?$/)
    await page.goBack()
    await until(() => page.locator('.claims input').inputValue()).toBe('bridges flood 11')
    expect(console.noise).toEqual([])
  })

  it('are narrowed by mouse, each choice with how many there would be', async () => {
    const page = await opened()
    const chip = (name: RegExp) => page.getByRole('button', { name })
    await chip(/^All 123$/).waitFor()
    await chip(/^In conflict 1$/).click()
    await until(() => rows(page).count()).toBe(1)
    expect(await rows(page).first().textContent()).toContain('North Korean')
    await chip(/^In conflict 1$/).click()
    await chip(/^Drafts 122$/).click()
    await page.getByText('122 claims').waitFor()
    await page.getByLabel('Order').selectOption('created')
    await until(() => new URL(page.url()).search).toBe('?status=draft&sort=created')
    await page.reload()
    await page.getByText('122 claims').waitFor()
    expect(await chip(/^Drafts 122$/).getAttribute('aria-pressed')).toBe('true')
  })

  it('say by which factor their sides are apart, and in how many articles they are marked', async () => {
    const key = await console.desk.article('carried', 1)
    const row = (page: Page) => rows(page).filter({ hasText: 'North Korean' })
    const page = await opened({}, '/console/claims?verdict=conflict')
    expect(await row(page).textContent()).toContain('×2')
    expect(await row(page).textContent()).not.toContain('article')
    const [found] = await console.desk.list(`article=${key}`)
    const approved = { status: 'approved' }
    await console.desk.call('PUT', `/v1/annotations/${found?.annotation.id}/decision`, approved, {
      'if-match': found?.tag ?? '',
    })
    await page.reload()
    await page.getByText('1 article', { exact: true }).waitFor()
  })

  it('come page by page as one goes down', async () => {
    const page = await opened()
    const before = await rows(page).count()
    expect(before).toBeLessThan(123)
    for (let i = 0; i < 8; i++) {
      await page.mouse.wheel(0, 4000)
      await page.waitForTimeout(100)
    }
    await until(() => rows(page).count()).toBe(123)
  })

  it('say so where there is none, and that the desk does not answer', async () => {
    const page = await opened()
    await page.locator('.claims input').fill('"**" zzzz')
    await page.getByText('No claim is like this').waitFor()
    await page.context().setOffline(true)
    await page.locator('.claims input').fill('bridges')
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await rows(page).first().waitFor()
  })

  it('run nothing that a question says, and name one that has none', async () => {
    const page = await opened()
    await page.locator('.claims input').fill('onerror')
    await until(() => rows(page).first().textContent()).toContain('<img src=x')
    expect(await page.evaluate(() => 'hit' in window)).toBe(false)
    const all = await opened()
    await all.getByText('No question yet').first().waitFor()
    expect(console.noise).toEqual([])
  })

  it('are begun with n, by those who may', async () => {
    const { token } = await console.desk.token('claims:read')
    const reader = await opened({ token })
    expect(await reader.getByRole('button', { name: 'New claim' }).count()).toBe(0)
    const page = await opened()
    await page.keyboard.press('n')
    await until(() => new URL(page.url()).pathname).toMatch(/^\/console\/claims\/(new|[a-z0-9-]+)$/)
  })

  it.each([
    [1280, 'light', 'en-GB'],
    [390, 'dark', 'de-DE'],
    [1280, 'dark', 'de-DE'],
    [390, 'light', 'en-GB'],
  ] as const)('hold at %i px, %s, in %s', async (width, colorScheme, locale) => {
    const page = await opened({ viewport: { width, height: 800 }, colorScheme, locale })
    expect(await overflows(page)).toBe(false)
    expect(await violations(page)).toEqual([])
    await shot(page, `claims-${width}-${colorScheme}`)
    await page.goto(`${console.deployment.origin}/console/`)
    await page.locator('.rows li').first().waitFor()
    await until(() => page.locator('.waiting').count()).toBe(0)
    expect([await violations(page), await overflows(page)]).toEqual([[], false])
    await shot(page, `today-${width}-${colorScheme}`)
  })
})

describe('today', () => {
  it('says which embargo ends and which claim expires, and leads to claims and articles', async () => {
    const soon = new Date(Date.now() + 86_400_000).toISOString()
    await console.desk.call(
      'POST',
      '/v1/import',
      `${JSON.stringify({ type: 'claim', claim: { ...(await sample()), id: 'held', embargoUntil: soon }, status: 'published' })}\n`,
      { 'content-type': 'application/x-ndjson' },
    )
    const key = await console.desk.article('leads', 2)
    const page = await console.open('/console/')
    const ahead = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Ahead' }) })
    await ahead.getByText(/^embargo ends/).waitFor()
    expect(await ahead.getByRole('link').getAttribute('href')).toBe('/console/claims/held')
    expect(await violations(page)).toEqual([])
    await page.getByRole('link', { name: 'About leads' }).click()
    await page.getByRole('heading', { name: 'About leads' }).waitFor()
    expect(new URL(page.url()).pathname).toBe(`/console/articles/${key}`)
    const { token } = await console.desk.token('claims:write')
    const narrow = await console.open('/console/', { token })
    await narrow.getByText('About leads').waitFor()
    expect(await narrow.getByRole('link', { name: 'About leads' }).count()).toBe(0)
    expect(await narrow.getByRole('heading', { name: 'Ahead' }).count()).toBe(0)
    expect(console.noise).toEqual([])
  })

  it('names claims that are out of date and what is begun, and leads to each', async () => {
    const page = await console.open('/console/')
    const section = (name: string) => page.locator('section').filter({ has: page.getByRole('heading', { name }) })
    await section('Drafts').getByRole('link', { name: 'No question yet' }).waitFor()
    expect(await violations(page)).toEqual([])
    await section('Out of date')
      .getByRole('link', { name: /North Korean/ })
      .click()
    await until(() => new URL(page.url()).pathname).toBe('/console/claims/dprk-casualties-kursk')
    expect(console.noise).toEqual([])
  })
})

async function shot(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true })
}
