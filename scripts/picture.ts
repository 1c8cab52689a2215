import { launchChromium } from '../tests/browser/chromium.ts'
import { kurskSnapshot } from '../tests/browser/samples.ts'
import { serve } from '../tests/browser/serve.ts'
import { buildAll } from './build.ts'

/** Takes the picture in the README: the example article with the card of its figure 3,800 open. */
await buildAll()
const [browser, deployment] = await Promise.all([launchChromium(), serve()])
await deployment.publish(kurskSnapshot)
const page = await browser.newPage({ viewport: { width: 1120, height: 780 }, deviceScaleFactor: 1.5 })
await page.goto(`${deployment.origin}/examples/kursk`)
const button = page.getByRole('button', { name: /^3,800:/ })
await button.waitFor()
await button.evaluate((node) => {
  const paragraph = (node.getRootNode() as ShadowRoot).host.parentElement
  scrollBy(0, (paragraph?.getBoundingClientRect().top ?? 0) - 40)
})
await button.click()
await page.getByRole('dialog').waitFor()
await page.waitForTimeout(300)
await page.screenshot({ path: new URL('../docs/images/card.png', import.meta.url).pathname })
await Promise.all([browser.close(), deployment.close()])
