import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest'
import { openWindow, type Visit } from './visit.ts'

/** Opens a window for each test of a file, in the browser that all share; what is said on its console fails the test. */
export function eachWindow(take: (page: Page, browser: Browser) => void): void {
  let browser: Browser
  let visit: Visit
  beforeAll(async () => {
    browser = await chromium.connect(inject('world').browser)
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    visit = await openWindow(browser)
    take(visit.page, browser)
  })
  afterEach(async () => {
    expect(visit.noise).toEqual([])
    await visit.close()
  })
}
