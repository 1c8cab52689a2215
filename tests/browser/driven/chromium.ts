import { launchChromium } from '../chromium.ts'
import type { Driven } from './driven.ts'

export async function driveChromium({ forcedColors = false } = {}): Promise<Driven> {
  const browser = await launchChromium()
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
