import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../tests/browser/chromium.ts'
import { kurskSnapshot } from '../tests/browser/samples.ts'
import { serve } from '../tests/browser/serve.ts'
import { serveSite } from '../tests/browser/site.ts'
import { stateClaims, states } from '../tests/browser/states.ts'
import { buildAll } from './build.ts'

/**
 * Photographs the example article and every state of the card, closed and open, into a folder (`screenshots/` unless one is named):
 * 1280, 768 and 390 pixels wide, light and dark, and once each in forced colours and in print.
 */
const folder = resolve(process.argv[2] ?? 'screenshots')
const WIDTHS = [1280, 768, 390]
const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
  print: { media: 'print' },
} as const

await buildAll()
mkdirSync(folder, { recursive: true })
const [browser, deployment] = await Promise.all([launchChromium(), serve()])
const site = await serveSite(deployment.origin)
for (const snapshot of [kurskSnapshot, ...Object.values(states)]) await deployment.publish(snapshot)
for (const claim of stateClaims) await deployment.publishClaim(claim)
const pages = [...Object.keys(states), 'placed'].map((name) => [name, `${site.origin}/${name}`] as const)
for (const [name, url] of [['kursk', `${deployment.origin}/examples/kursk`] as const, ...pages]) {
  await photograph(browser, name, url)
}
await browser.close()
await deployment.close()
site.close()

async function photograph(browser: Browser, name: string, url: string): Promise<void> {
  for (const width of WIDTHS) {
    const context = await browser.newContext({
      viewport: { width, height: width < 500 ? 844 : 900 },
      deviceScaleFactor: 1.5,
    })
    const page = await context.newPage()
    await page.goto(url)
    const button = page.getByRole('button', { name: name === 'kursk' ? /^3,800:/ : /:/ }).first()
    await button.waitFor({ timeout: 1500 }).catch(() => {})
    for (const [look, media] of Object.entries(LOOKS)) {
      if (look !== 'light' && look !== 'dark' && width === 768) continue
      await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none', ...media })
      const file = join(folder, `${name}-${width}-${look}`)
      if (look === 'print') {
        // as the browser does before it prints: the cards follow the article
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
        await page.screenshot({ path: `${file}.png`, fullPage: true })
        continue
      }
      await page.screenshot({ path: `${file}-closed.png` })
      if (!(await button.count())) continue
      await button.click()
      await page.getByRole('dialog').waitFor()
      await page.screenshot({ path: `${file}-open.png` })
      const published = page.locator('[aria-pressed=false]')
      if (await published.count()) {
        await published.click()
        await page.screenshot({ path: `${file}-published.png` })
      }
      await page.keyboard.press('Escape')
    }
    await context.close()
  }
  console.log(name)
}
