import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { plantSamples } from '../../scripts/plant-samples.ts'
import { type Deployment, serve } from './serve.ts'

let browser: Browser
let deployment: Deployment
let page: Page

/** As `npm start` does it: nobody has pinned the figures of this article, the worker has read it. */
beforeAll(async () => {
  ;[browser, deployment] = await Promise.all([chromium.connect(inject('world').browser), serve()])
  await plantSamples(deployment.origin, deployment.adminToken)
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${deployment.origin}/examples/toll`)
  await page.waitForFunction(() => document.querySelectorAll('counterpoint-note').length > 3)
})
afterAll(() => Promise.all([browser.close(), deployment.close()]))

const highlighted = () =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('counterpoint-'))
      .flatMap(([, ranges]) => [...ranges].map((range) => `${range}`)),
  )

describe('the example article that nobody has pinned', () => {
  it('has its figures marked, and none of its dates', async () => {
    expect((await highlighted()).sort()).toEqual([
      '2,700',
      '3,800',
      'Around 1,000',
      'about 300',
      'an estimated 11,000',
      'around 4,000',
      'at least 12,000',
      'nearly 40 percent',
    ])
  })

  it('shows at "3,800" what the others have counted', async () => {
    await page.getByRole('button', { name: '3,800: sources conflict. Show estimates', exact: true }).click()
    const card = await page.getByRole('dialog').ariaSnapshot()
    expect(card).toContain('How many North Korean soldiers have been killed or wounded in Kursk?')
    for (const said of ['3,800', 'about 3,000', 'about 1,100', 'more than 3,000']) expect(card).toContain(said)
  })
})
