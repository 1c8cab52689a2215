import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './chromium.ts'
import { deskOf } from './console-desk.ts'
import { overflows, said, tabsOf, tabTo } from './console-tab.ts'
import { type Deployment, serve } from './serve.ts'
import { violations } from './violations.ts'

let browser: Browser
let deployment: Deployment
let desk: ReturnType<typeof deskOf>
let tabs: ReturnType<typeof tabsOf>

beforeAll(async () => {
  ;[browser, deployment] = await Promise.all([launchChromium(), serve()])
  desk = deskOf(deployment)
  tabs = tabsOf(browser, deployment)
})
afterAll(() => Promise.all([browser.close(), deployment.close()]))
afterEach(() => tabs.closed())

/** Replaces a list or the record as a whole, as somebody else would. */
async function put(path: string, body: unknown): Promise<void> {
  const now = await fetch(`${deployment.origin}${path}`, {
    headers: { authorization: `Bearer ${deployment.adminToken}` },
  })
  await desk.call('PUT', path, body, { 'if-match': now.headers.get('etag') ?? '' })
}
const emails = async (): Promise<string[]> =>
  (await desk.call('GET', '/v1/people')).people.map(({ email }: { email: string }) => email)
const mayRead = async (token: string): Promise<number> =>
  (await fetch(`${deployment.origin}/v1/sites`, { headers: { authorization: `Bearer ${token}` } })).status

describe('a token', () => {
  it('is made, shown once, used and revoked, by mouse', async () => {
    const page = await tabs.opened('/console/desk/tokens')
    await page.getByLabel('Who or what holds it').fill('Night script')
    await page.getByRole('button', { name: 'Make it' }).click()
    const secret = page.getByRole('region', { name: 'Night script' })
    await secret.waitFor()
    expect(await violations(page)).toEqual([])
    const token = (await secret.locator('code').textContent()) ?? ''
    expect(await mayRead(token)).toBe(200)
    await page.reload()
    await said(page, 'Night script')
    expect(await page.locator('body').textContent()).not.toContain(token)
    await page.getByRole('button', { name: 'Revoke Night script' }).click()
    await page.getByRole('button', { name: 'Cancel' }).click()
    expect(await mayRead(token)).toBe(200)
    await page.getByRole('button', { name: 'Revoke Night script' }).click()
    await page.getByRole('button', { name: 'Revoke for good' }).click()
    await said(page, '1 token revoked or expired')
    expect(await mayRead(token)).toBe(401)
    expect(tabs.noise).toEqual([])
  })

  it('is made and revoked by keyboard alone', async () => {
    const page = await tabs.opened('/console/desk/tokens')
    await tabTo(page, 'Who or what holds it')
    await page.keyboard.type('By keyboard')
    await page.keyboard.press('Enter')
    const secret = page.getByRole('region', { name: 'By keyboard' })
    await secret.waitFor()
    await expect.poll(() => secret.evaluate((node) => node === document.activeElement)).toBe(true)
    const token = (await secret.locator('code').textContent()) ?? ''
    await tabTo(page, 'Revoke By keyboard')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Revoke for good' }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => mayRead(token)).toBe(401)
  })

  it('of a CMS is bound to one site, and one that nothing is allowed is refused with the reason', async () => {
    await put('/v1/sites', { sites: [{ origin: 'https://news.example', policy: 'suggest' }] })
    const page = await tabs.opened('/console/desk/tokens')
    await page.getByLabel('Who or what holds it').fill('CMS')
    await page.getByLabel('For').selectOption('cms')
    await page.getByLabel(/^Whose articles/).fill('https://news.example/path')
    await page.getByRole('button', { name: 'Make it' }).click()
    await said(page, 'is not an origin')
    expect(await page.getByLabel('Who or what holds it').inputValue()).toBe('CMS')
    await page.getByLabel(/^Whose articles/).fill('https://news.example')
    await page.getByRole('button', { name: 'Make it' }).click()
    await page.getByRole('region', { name: 'CMS' }).waitFor()
    const { tokens } = await desk.call('GET', '/v1/tokens')
    expect(tokens).toContainEqual(
      expect.objectContaining({ name: 'CMS', scopes: ['articles'], origin: 'https://news.example' }),
    )
    await page.getByLabel('For').selectOption('desk')
    await page.getByLabel('Who or what holds it').fill('Nothing')
    await page.getByRole('checkbox', { name: /claims:read/ }).uncheck()
    await page.getByRole('button', { name: 'Make it' }).click()
    await page.getByRole('alert').getByText('/scopes').waitFor()
  })
})

describe('people', () => {
  it('are added, changed, removed and brought back, by mouse', async () => {
    const page = await tabs.opened('/console/desk/people')
    await page.getByLabel('E-mail address').fill('Anna@News.example')
    await page.getByLabel('Name').fill('Anna')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await said(page, 'anna@news.example')
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('')
    await page.getByRole('button', { name: 'Change anna@news.example' }).click()
    await page.getByRole('checkbox', { name: /publish/ }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await said(page, 'claims:read, claims:write, publish')
    await page.getByRole('button', { name: 'Remove: anna@news.example' }).click()
    await said(page, 'anna@news.example was removed.')
    expect(await emails()).toEqual([])
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(emails).toEqual(['anna@news.example'])
    expect(tabs.noise).toEqual([])
  })

  it('are added and removed by keyboard alone', async () => {
    const page = await tabs.opened('/console/desk/people')
    await tabTo(page, 'E-mail address')
    await page.keyboard.type('ben@news.example')
    await page.keyboard.press('Enter')
    await expect.poll(emails).toContain('ben@news.example')
    await tabTo(page, 'Remove: ben@news.example')
    await page.keyboard.press('Space')
    await expect.poll(emails).not.toContain('ben@news.example')
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(emails).toContain('ben@news.example')
    await tabTo(page, 'Change ben@news.example')
    await page.keyboard.press('Enter')
    const email = page.getByLabel('E-mail address')
    await expect.poll(() => email.evaluate((node) => node === document.activeElement)).toBe(true)
  })

  it('that two desks add at once are both there, and what is refused stays in its fields', async () => {
    await put('/v1/people', { people: [] })
    const page = await tabs.opened('/console/desk/people')
    await page.getByLabel('E-mail address').fill('one@news.example')
    await put('/v1/people', { people: [{ email: 'two@news.example', scopes: ['publish'] }] })
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect.poll(emails).toEqual(['one@news.example', 'two@news.example'])
    await page.context().setOffline(true)
    await page.getByLabel('E-mail address').fill('three@news.example')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await said(page, 'What you entered is still here')
    await page.context().setOffline(false)
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('three@news.example')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect.poll(emails).toContain('three@news.example')
  })
})

describe('a site', () => {
  it('is added, given a feed, removed and brought back; a feed says how it fares', async () => {
    await put('/v1/sites', { sites: [] })
    const page = await tabs.opened('/console/desk')
    await page.getByLabel(/^Address of the site/).fill('https://news.example')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('button', { name: 'Change https://news.example' }).click()
    await page.getByLabel(/^Feed/).fill('https://news.example/rss.xml')
    await page.getByLabel(/^Figures/).selectOption('publish')
    await page.getByRole('button', { name: 'Save' }).click()
    await said(page, /^https:\/\/news\.example\/rss\.xml · /)
    await said(page, 'figures are marked at once where sure')
    const sites = async () => (await desk.call('GET', '/v1/sites')).sites
    const site = { origin: 'https://news.example', policy: 'publish', feed: 'https://news.example/rss.xml' }
    expect(await sites()).toEqual([site])
    await page.getByRole('button', { name: 'Remove: https://news.example' }).click()
    await expect.poll(sites).toEqual([])
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(sites).toEqual([site])
  })
})

it('a form that opens has the focus as it is drawn, not when somebody has begun to type', async () => {
  await put('/v1/sites', { sites: [{ origin: 'https://news.example', policy: 'suggest' }] })
  const page = await tabs.opened('/console/desk')
  const button = page.getByRole('button', { name: 'Change https://news.example' })
  const focused = await button.evaluate(
    (button: HTMLElement) =>
      new Promise((resolve) => {
        const drawn = () => resolve((document.activeElement as HTMLInputElement).name)
        new MutationObserver(drawn).observe(document.body, { childList: true, subtree: true })
        button.click()
      }),
  )
  expect(focused).toBe('origin')
})

describe('the publisher', () => {
  it('is told, a flaw is named, and of what somebody else says meanwhile neither is lost', async () => {
    const page = await tabs.opened('/console/desk/publisher')
    await page.getByLabel('Name of the desk').fill('Example Desk')
    await page.getByLabel(/^Licence/).fill('mine')
    await page.getByRole('button', { name: 'Save' }).click()
    await said(page, 'is not an SPDX licence identifier')
    await page.getByLabel(/^Licence/).fill('CC-BY-4.0')
    await page.getByRole('button', { name: 'Save' }).click()
    await said(page, 'Saved.')
    await page.getByLabel('Name of the desk').fill('My Desk')
    await put('/v1/desk', { name: 'Their Desk' })
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('alert').getByText('Their Desk').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await page.getByLabel('Name of the desk').inputValue()).toBe('My Desk')
    await page.getByRole('button', { name: 'Save' }).click()
    await said(page, 'Saved.')
    expect(await desk.call('GET', '/v1/desk')).toEqual({ name: 'My Desk', licence: 'CC-BY-4.0' })
  })
})

describe('a webhook', () => {
  it('is added, and what was sent to it can be sent again', async () => {
    const got: string[] = []
    const receiver = createServer((request, response) => {
      got.push(String(request.headers['webhook-id']))
      response.writeHead(204).end()
    }).listen(0)
    const { port } = receiver.address() as AddressInfo
    const page = await tabs.opened('/console/desk/webhooks')
    await page.getByLabel(/^Name/).fill('archive')
    await page.getByLabel(/^Address/).fill(`http://localhost:${port}/hooks`)
    await page.getByRole('checkbox', { name: /claim.published/ }).check()
    // what is drawn anew around a form leaves alone what somebody has filled in
    await page.route('**/v1/webhooks/archive', (route) => route.abort(), { times: 1 })
    await page.getByRole('button', { name: 'Add it' }).click()
    await said(page, 'What you entered is still here')
    expect(await page.getByRole('checkbox', { name: /claim.published/ }).isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Add it' }).click()
    expect(await page.getByRole('region', { name: 'archive' }).locator('code').textContent()).toMatch(/^whsec_/)
    await desk.claim({ id: 'hooked' })
    await expect.poll(() => got.length, { timeout: 20_000 }).toBe(1)
    await tabTo(page, 'Deliveries to archive')
    await page.keyboard.press('Enter')
    await said(page, 'Taken')
    expect(await violations(page)).toEqual([])
    await tabTo(page, 'Send again: claim.published hooked')
    await page.keyboard.press('Enter')
    await said(page, '1 message is sent again.')
    await expect.poll(() => got.length, { timeout: 20_000 }).toBe(2)
    expect(got[1]).toBe(got[0])
    await page.getByRole('checkbox', { name: /verdict.changed/ }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect
      .poll(async () => (await desk.call('GET', '/v1/webhooks/archive')).kinds)
      .toEqual(['claim.published', 'verdict.changed'])
    await page.getByRole('button', { name: 'New secret' }).click()
    await page.getByRole('region', { name: 'archive' }).waitFor()
    await page.getByRole('button', { name: 'Forget this endpoint' }).click()
    await page.getByRole('button', { name: 'Forget it, and what waits for it' }).click()
    await said(page, 'Nobody is told anything.')
    receiver.close()
  })
})

describe('the rest of the desk', () => {
  it('gives everything as a file, tells what waits, who did what, and how it fares', async () => {
    const page = await tabs.opened('/console/desk/export')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download everything' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('counterpoint.ndjson')
    await said(page, 'The file is in your downloads.')
    await page.getByRole('link', { name: 'Outbox' }).click()
    await page.getByRole('button', { name: 'Publish everything anew' }).click()
    await said(page, /published anew/)
    await page.getByRole('link', { name: 'Audit' }).click()
    await said(page, 'rebuild')
    for (let i = 0; i < 60; i++) await put('/v1/sites', { sites: [] })
    await page.getByRole('link', { name: 'Health' }).click()
    await said(page, 'answers')
    await page.getByRole('link', { name: 'Audit' }).click()
    await said(page, 'sites')
    await page.getByRole('button', { name: 'Older' }).click()
    await said(page, 'rebuild')
    await page.getByRole('button', { name: 'Back to the newest' }).click()
    expect(tabs.noise).toEqual([])
  })

  it('says so where its code does not come, and opens when it does', async () => {
    const page = await tabs.opened('/console/')
    await page.context().setOffline(true)
    await page.getByRole('link', { name: 'Desk' }).click()
    await page.getByRole('heading', { name: 'This page could not be loaded' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: 'Desk: Sites and feeds' }).waitFor()
  })

  it('shows a token what it allows, and no more', async () => {
    await put('/v1/sites', { sites: [{ origin: 'https://news.example', policy: 'suggest' }] })
    const { token } = await desk.token('claims:read')
    const page = await tabs.opened('/console/desk', {}, token)
    await said(page, 'https://news.example')
    expect(await page.getByRole('navigation', { name: 'Subjects' }).getByRole('link').allTextContents()).toEqual([
      'Sites and feeds',
      'Publisher',
      'Outbox',
      'Health',
    ])
    expect(await page.locator('main form, main button').count()).toBe(0)
    for (const closed of ['import', 'tokens', 'webhooks/archive', 'nowhere']) {
      await page.goto(`${deployment.origin}/console/desk/${closed}`)
      await said(page, 'There is no such page, or your token does not allow it.')
    }
    const writer = await tabs.opened('/console/', {}, (await desk.token('claims:write')).token)
    expect(await writer.getByRole('link', { name: 'Desk' }).count()).toBe(0)
  })
})

const PAGES = [
  'sites',
  'import',
  'export',
  'people',
  'tokens',
  'webhooks',
  'webhooks/hostile',
  'publisher',
  'outbox',
  'audit',
  'health',
]

describe.each([
  ['en-GB', 1280, 'light'],
  ['de-DE', 1280, 'dark'],
  ['en-GB', 390, 'dark'],
  ['de-DE', 390, 'light'],
] as const)('in %s, %i pixels wide, %s', (locale, width, colorScheme) => {
  it('every page passes axe, fits, and takes the texts of others for texts', { timeout: 120_000 }, async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>'
    await desk.call('POST', '/v1/tokens', { name: hostile, scopes: ['claims:read'] })
    await put('/v1/people', { people: [{ email: 'evil@news.example', name: hostile, scopes: [] }] })
    await put('/v1/desk', { name: hostile })
    const path = `https://news.example/${'<script>alert(1)</script>'.repeat(3)}`
    await put('/v1/sites', { sites: [{ origin: 'https://news.example', policy: 'suggest', feed: path }] })
    const hook = { url: 'https://hooks.example/<script>', kinds: ['claim.published'] }
    await fetch(`${deployment.origin}/v1/webhooks/hostile`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${deployment.adminToken}`,
        'content-type': 'application/json',
        'if-none-match': '*',
      },
      body: JSON.stringify(hook),
    })
    const page = await tabs.opened('/console/desk', { locale, viewport: { width, height: 844 }, colorScheme })
    for (const name of PAGES) {
      await page.goto(`${deployment.origin}/console/desk/${name}`)
      await page.locator('main section').first().waitFor()
      await expect.poll(() => page.locator('.waiting').count()).toBe(0)
      if (name === 'import') {
        const text = hostile.replaceAll('"', "'")
        const good = `hostile,${text},{bridge},fallen,${text},2025-01-05,7`
        const file = `claim,question,unit,counts,party,said_at,value,${text}\n${good}\n${text},${text},${text},,,,${text}\n`
        const buffer = Buffer.from(file)
        await page.locator('input[type=file]').setInputFiles({ name: `${hostile}.csv`, mimeType: 'text/csv', buffer })
        await page.locator('.rows').waitFor()
      }
      expect([name, await violations(page), await overflows(page)]).toEqual([name, [], false])
      expect([name, await page.locator('img, main script').count(), await page.title()]).toEqual([
        name,
        0,
        expect.stringContaining('Counterpoint'),
      ])
    }
    expect(tabs.noise).toEqual([])
  })
})
