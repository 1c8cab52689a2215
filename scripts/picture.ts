import type { Browser } from 'playwright-core'
import { launchChromium } from '../tests/browser/chromium.ts'
import { kurskSnapshot } from '../tests/browser/samples.ts'
import { type Deployment, serve } from '../tests/browser/serve.ts'
import { buildAll } from './build.ts'
import { adminToken } from './dev-vars.ts'
import { photographClaim } from './photograph-claim.ts'
import { plantSamples } from './plant-samples.ts'

/** A table with a good row, one that lacks a date, one whose value is none, and one on another claim. */
const FLOOD = [
  'claim,question,unit,counts,party,said_at,value',
  'flood-bridges,How many bridges did the flood destroy?,{bridge},destroyed,Ministry of Transport,2025-01-05,7',
  'flood-bridges,,,destroyed,Fire brigade,,9',
  'flood-bridges,,,destroyed,Mayor,2025-01-06,lots',
  'flood-roads,How many roads are closed?,{road},closed,Police,2025-01-06,31',
]

/** Takes the pictures in the docs: the example article with the card of its figure 3,800 open, and the console's screens over the samples. */
await buildAll()
process.env.ADMIN_TOKEN ??= adminToken()
const [browser, deployment] = await Promise.all([launchChromium(), serve()])
await photographCard(browser, deployment)
await plantSamples(deployment.origin, deployment.adminToken)
await photographConsole(browser, deployment)
await Promise.all([browser.close(), deployment.close()])

async function photographCard(browser: Browser, { publish, origin }: Deployment): Promise<void> {
  await publish(kurskSnapshot)
  const page = await browser.newPage({ viewport: { width: 1120, height: 780 }, deviceScaleFactor: 1.5 })
  await page.goto(`${origin}/examples/kursk`)
  const button = page.getByRole('button', { name: /^3,800:/ })
  await button.waitFor()
  await button.evaluate((node) => {
    const paragraph = (node.getRootNode() as ShadowRoot).host.parentElement
    scrollBy(0, (paragraph?.getBoundingClientRect().top ?? 0) - 40)
  })
  await button.click()
  await page.getByRole('dialog').waitFor()
  await page.waitForTimeout(300)
  await page.screenshot({ path: image('card') })
}

async function photographConsole(browser: Browser, { origin, adminToken }: Deployment): Promise<void> {
  const draft = { id: 'flood-buildings', question: { en: 'How many buildings did the flood damage?' } }
  const kept = await fetch(`${origin}/v1/claims/${draft.id}/working`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json', 'if-none-match': '*' },
    body: JSON.stringify(draft),
  })
  if (!kept.ok) throw new Error(`the draft was not kept (${kept.status})`)
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  await page.goto(`${origin}/console/`)
  await page.getByLabel('Token').fill(adminToken)
  await page.keyboard.press('Enter')
  // the rail says how many wait, a moment after a screen is there
  const counted = () => page.locator('.rail .n').waitFor()
  await page.getByText('flood damage').waitFor()
  await counted()
  await page.screenshot({ path: image('console-today') })
  await page.keyboard.press('2')
  // one that repeats an estimate, with a decision behind it
  await page.locator('.says').waitFor()
  await page.keyboard.press('s')
  await page.locator('.compare .own').waitFor()
  await page.getByText('All decisions are saved').waitFor()
  await page.screenshot({ path: image('console-review') })
  await page.goto(`${origin}/console/articles?site=${encodeURIComponent('https://another-newsroom.example')}`)
  await page.getByRole('link', { name: 'What the January counts' }).click()
  await page.locator('.story mark').first().waitFor()
  await page.locator('.compare').waitFor()
  await counted()
  await page.screenshot({ path: image('console-article') })
  await page.goto(`${origin}/console/desk/import`)
  const buffer = Buffer.from(FLOOD.join('\n'))
  await page.locator('input[type=file]').setInputFiles({ name: 'flood.csv', mimeType: 'text/csv', buffer })
  await page.locator('.looked-at').waitFor()
  await counted()
  await page.screenshot({ path: image('console-desk') })
  await photographClaim(page, origin, image)
}

function image(name: string): string {
  return new URL(`../docs/images/${name}.png`, import.meta.url).pathname
}
