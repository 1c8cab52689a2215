import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './chromium.ts'
import { deskOf } from './console-desk.ts'
import { listen, signIn } from './console-opened.ts'
import { type Mortal, mortal } from './mortal.ts'

const until = <Value>(read: () => Value) => expect.poll(read, { timeout: 30_000 })
const reason = (page: Page) => page.getByLabel('Why the figures differ')
const mark = (page: Page) => page.locator('[class^="mark-"]')
const isSaved = (page: Page) => page.locator('.mark-saved', { hasText: /saved \d/ }).waitFor({ timeout: 30_000 })

describe('a worker that is killed', () => {
  let worker: Mortal
  let browser: Browser
  let context: BrowserContext
  beforeAll(async () => {
    ;[browser, worker] = await Promise.all([launchChromium(), mortal()])
    context = await browser.newContext({ locale: 'en-GB' })
  })
  afterAll(() => Promise.all([browser.close(), worker.close()]))

  const MOMENTS = Array.from({ length: 20 }, (_, i) => i * 60)

  it('at any of 20 moments takes nothing that was called saved, and what was called unsaved is offered again', async () => {
    const id = 'killed'
    const desk = deskOf({ ...worker, publish: never, publishClaim: never, close: never })
    await desk.call('PUT', `/v1/claims/${id}/working`, { id, question: { en: 'How many?' } }, { 'if-none-match': '*' })
    const said = async (): Promise<string> =>
      (await desk.call('GET', `/v1/claims/${id}/working`)).claim.reason?.en ?? ''
    let page = await open()
    for (const [i, moment] of MOMENTS.entries()) {
      await reason(page).fill('')
      await isSaved(page)
      const text = `Reason ${i}, typed in one go.`
      await reason(page).pressSequentially(text, { delay: 12 })
      await page.waitForTimeout(moment)
      const shown = await mark(page).getAttribute('class')
      await worker.kill()
      // every other time the tab goes, too
      const isClosed = i % 2 === 1
      if (isClosed) await page.close()
      await worker.start()
      if (isClosed) {
        if (shown === 'mark-saved') expect(await said()).toBe(text)
        page = await open()
        expect(await reason(page).inputValue()).toBe(text)
      }
      await isSaved(page)
      await until(said).toBe(text)
    }
  }, 400_000)

  async function open(): Promise<Page> {
    const page = await context.newPage()
    listen(page, [])
    await page.goto(`${worker.origin}/console/claims/killed`)
    await signIn(page, worker.adminToken)
    await reason(page).waitFor()
    return page
  }
})

async function never(): Promise<never> {
  throw new Error('this deployment is only killed')
}
