/**
 * The console on a full desk, in a real Chromium: opening Today, finding claims as one types, and the next suggestion after a key. Each time runs from
 * what the editor does to the frame in which the answer stands, by the page's own clock, and is printed beside what is asked of it.
 *
 *     node bench/console.ts [--claims 10000] [--suggestions 2000] [--tries 9]
 *
 * The times are this machine's. Most claims still wait to be published meanwhile, so the ledger is at work besides. Needs `npm run build` once.
 */
import { parseArgs } from 'node:util'
import { adminToken } from '../scripts/dev-vars.ts'
import { launchChromium } from '../tests/browser/chromium.ts'
import { signIn } from '../tests/browser/console-opened.ts'
import { serve } from '../tests/browser/serve.ts'
import { fillDesk } from './console/fill.ts'
import { nextSuggestion, openToday, searchTyped } from './console/tries.ts'
import { quantile } from './median.ts'

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '10000' },
    suggestions: { type: 'string', default: '2000' },
    tries: { type: 'string', default: '9' },
  },
})
const tries = Number(values.tries)

process.env.ADMIN_TOKEN ??= adminToken()
const [browser, deployment] = await Promise.all([launchChromium(), serve()])
try {
  const claims = await fillDesk(deployment, Number(values.claims), Number(values.suggestions))
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
  page.setDefaultTimeout(30_000)
  await page.goto(`${deployment.origin}/console/`)
  await signIn(page, deployment.adminToken)
  await page.getByRole('heading', { level: 1 }).waitFor()
  console.log(`${claims.length} claims, ${values.suggestions} suggestions, ${tries} tries of each, milliseconds`)
  print('Today, until all its lists are there', 300, await openToday(page, deployment.origin, tries))
  print('search in Claims, from the last letter', 100, await searchTyped(page, deployment.origin, claims, tries))
  print('next suggestion in Review, from the key', 50, await nextSuggestion(page, deployment.origin, tries))
} finally {
  await Promise.all([browser.close(), deployment.close()])
}

function print(what: string, asked: number, taken: readonly number[]): void {
  const median = quantile(taken, 0.5)
  const verdict = median <= asked ? 'met' : 'not met'
  console.log(
    `${what.padEnd(42)} median ${median.toFixed(0)}, slowest ${Math.max(...taken).toFixed(0)}; asked ${asked}: ${verdict}`,
  )
}
