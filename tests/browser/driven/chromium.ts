import { chromium } from 'playwright-core'
import { chromiumOptions } from '../chromium.ts'
import type { Driven } from './driven.ts'

export async function driveChromium({ forcedColors = false } = {}): Promise<Driven> {
  // The package's build is made without this cache. One that `CHROMIUM_PATH` names has it, and uses it if playwright does not forbid it.
  const ignoreDefaultArgs = ['--disable-back-forward-cache']
  const browser = await chromium.launch({ ...(await chromiumOptions()), ignoreDefaultArgs })
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    forcedColors: forcedColors ? 'active' : 'none',
  })
  return {
    name: `Chromium ${browser.version()}`,
    go: async (url) => void (await page.goto(url)),
    run: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    picture: async () => (await page.screenshot()).toString('base64'),
    close: () => browser.close(),
  }
}
