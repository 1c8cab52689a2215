import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './chromium.ts'
import { deskOf } from './console-desk.ts'
import { said, tabsOf, tabTo } from './console-tab.ts'
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

const HEADER = 'claim,question,unit,counts,party,said_at,value'
const table = (claim: string) =>
  [
    HEADER,
    `${claim},How many bridges fell?,{bridge},fallen,Ministry,2025-01-05,7`,
    `${claim},,,fallen,Army,,8`,
    `${claim},,,fallen,Mayor,2025-01-06,lots`,
    ',,,,,2025-01-06,3',
  ].join('\n')

async function choose(page: Page, text: string, name = 'estimates.csv'): Promise<void> {
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
}

const audited = async () => (await desk.call('GET', '/v1/audit?limit=500')).entries.length
const estimates = async (claim: string): Promise<unknown[]> =>
  (await desk.call('GET', `/v1/claims/${claim}/content`)).claim.estimates

describe('an import', () => {
  it('shows what becomes of every row before anything is written, then brings in all but the faulty ones, by mouse', async () => {
    const before = await audited()
    const page = await tabs.opened('/console/desk')
    await page.getByRole('link', { name: 'Import' }).click()
    await choose(page, table('bridges'))
    await said(page, 'Import 2 rows')
    expect(await page.locator('.log > li > span').allTextContents()).toEqual([
      'new',
      'unfinished',
      'refused',
      'refused',
    ])
    await said(page, 'value is not a number')
    await said(page, '2 faulty rows stay out.')
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'refused 2' }).click()
    expect(await page.locator('.log b').allTextContents()).toEqual(['line 4', 'line 5'])
    expect(await audited()).toBe(before)
    await page.getByRole('button', { name: 'Import 2 rows' }).click()
    await said(page, '1 new, 1 changed, 0 unchanged, 2 refused.')
    expect(await violations(page)).toEqual([])
    expect(await estimates('bridges')).toHaveLength(1)
    expect((await desk.call('GET', '/v1/claims/bridges/working')).claim.estimates).toHaveLength(2)
    await choose(page, table('bridges'))
    await said(page, 'unchanged 1')
    const header = table('bridges').split('\n').slice(0, 1)
    await choose(page, [...header, 'bridges,How many bridges fell?,{bridge},fallen,Army,2025-01-07,9'].join('\n'))
    await said(page, /^The claim loses what the file no longer has: ministry-2025-01-05/)
    expect(tabs.noise).toEqual([])
  })

  it('is done by keyboard alone', async () => {
    const page = await tabs.opened('/console/desk')
    const buffer = Buffer.from(table('roads'))
    page.on('filechooser', (dialog) => void dialog.setFiles({ name: 'roads.csv', mimeType: 'text/csv', buffer }))
    await tabTo(page, 'Import')
    await page.keyboard.press('Enter')
    await page.getByLabel('File', { exact: true }).waitFor()
    await tabTo(page, 'File')
    await page.keyboard.press('Enter')
    await said(page, 'Import 2 rows')
    await tabTo(page, 'Import 2 rows')
    await page.keyboard.press('Enter')
    await said(page, '1 new, 1 changed')
    expect(await estimates('roads')).toHaveLength(1)
    expect(tabs.noise).toEqual([])
  })

  it('takes an export, fact-checks and conflict data, each for what it is', async () => {
    const page = await tabs.opened('/console/desk/import')
    const format = page.getByLabel('What it is')
    const review = {
      '@type': 'ClaimReview',
      url: 'https://c.example/1',
      claimReviewed: '200 tanks were lost.',
      datePublished: '2025-01-02',
    }
    await choose(page, JSON.stringify({ '@context': 'https://schema.org', ...review }), 'check.json')
    await said(page, 'Import 1 row')
    expect(await format.inputValue()).toBe('claim-review')
    await choose(
      page,
      'id,date_start,date_end,country,best,low,high,source_article\n1,2025-01-01,2025-01-02,Mali,5,4,6,Report',
      'ged.csv',
    )
    await page.getByText('line 2').waitFor()
    expect(await format.inputValue()).toBe('low-best-high')
    const site = { type: 'site', site: { origin: 'https://imported.example', policy: 'suggest' } }
    await choose(page, `${JSON.stringify(site)}\n{"type":"site"}\n`, 'export.ndjson')
    await said(page, 'site:https://imported.example')
    await said(page, 'Import 1 row')
    expect(await format.inputValue()).toBe('ndjson')
    await format.selectOption('csv')
    await said(page, 'There is nothing to import')
    await said(page, 'has no column named claim')
  })

  it('loses and doubles nothing where the network goes, before the file is there and after', async () => {
    const page = await tabs.opened('/console/desk/import')
    await page.getByLabel('File', { exact: true }).waitFor()
    await page.context().setOffline(true)
    await choose(page, table('offline'))
    await said(page, 'No answer came.')
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Look again' }).click()
    await said(page, 'Import 2 rows')
    let lost = 0
    await page.route('**/v1/import', async (route) => {
      if (lost++ > 1) return route.continue()
      // the second time the desk has carried it out, and nobody hears of it
      if (lost > 1) await route.fetch()
      await route.abort()
    })
    await page.getByRole('button', { name: 'Import 2 rows' }).click()
    await said(page, 'Part of the file may be in already')
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Import it again' }).click()
    await expect.poll(() => estimates('offline')).toHaveLength(1)
    await said(page, 'Part of the file may be in already')
    await page.getByRole('button', { name: 'Import it again' }).click()
    await said(page, '0 new, 0 changed, 2 unchanged, 2 refused.')
    expect(await estimates('offline')).toHaveLength(1)
  })

  it('asks before the tab is left while it is on its way, and goes on after a token has expired', async () => {
    const { token, id } = await desk.token('admin')
    const page = await tabs.opened('/console/desk/import', {}, token)
    await choose(page, table('expired'))
    await said(page, 'Import 2 rows')
    await desk.call('DELETE', `/v1/tokens/${id}`)
    await page.getByRole('button', { name: 'Import 2 rows' }).click()
    await page.getByRole('dialog', { name: 'Your session has ended' }).waitFor()
    const asked = await page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))
    expect(asked).toBe(true)
    await page.locator('input[name=token]').fill(deployment.adminToken)
    await page.keyboard.press('Enter')
    await said(page, '1 new, 1 changed')
    expect(await page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })))).toBe(true)
  })

  it('says why a file is not taken at all', async () => {
    const page = await tabs.opened('/console/desk/import')
    await choose(page, `${HEADER}\n${'x'.repeat(4 * 1024 * 1024)}`)
    await said(page, 'At most 4194304 bytes are read here')
    await choose(page, 'not json', 'broken.json')
    await said(page, 'is not JSON')
    expect(await page.getByRole('button', { name: /^Import/ }).count()).toBe(0)
  })
})
