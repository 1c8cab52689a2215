import { execFileSync } from 'node:child_process'
import { driveChromium } from '../tests/browser/driven/chromium.ts'
import type { Driven } from '../tests/browser/driven/driven.ts'
import { driveFirefox } from '../tests/browser/driven/firefox.ts'
import { inForcedColours, LISTENER, LOOKS, type Look, Missing, thrown } from '../tests/browser/driven/looks.ts'
import { driveWebkit } from '../tests/browser/driven/webkit.ts'
import { articles } from '../tests/browser/gallery/articles.ts'
import { serve } from '../tests/browser/serve.ts'
import { serveSite } from '../tests/browser/site.ts'
import { states } from '../tests/browser/states.ts'
import { buildAll } from './build.ts'

/**
 * Looks at the embed in Chromium, and in the Firefox and the WebKit of this machine, and prints a table of what each showed. Ends with 1
 * if something was not as it should be. A browser that is not there is named, with how to have it.
 */
const HAS_NONE = 'has none'
const FORCED = 'forced colours'
const ERRORS = 'no page errors'
const ROWS = [...Object.keys(LOOKS), FORCED, ERRORS]

await buildAll()
const deployment = await serve()
for (const article of [...articles, ...Object.values(states)]) await deployment.publish(article)
const site = await serveSite(deployment.origin, {}, LISTENER)

const columns: Column[] = [await column('Chromium', driveChromium, () => driveChromium({ forcedColors: true }))]
const firefox = process.env.FIREFOX_PATH ?? installed('firefox', 'firefox-esr')
if (firefox)
  columns.push(
    await column(
      'Firefox',
      () => driveFirefox(firefox),
      () => driveFirefox(firefox, { forcedColors: true }),
    ),
  )
const webkit = process.env.WEBKIT_DRIVER_PATH ?? installed('WebKitWebDriver', 'safaridriver')
if (webkit) columns.push(await column('WebKit', () => driveWebkit(webkit)))
site.close()
await deployment.close()

const table = [
  ['', ...columns.map(({ name }) => name)],
  ['---', ...columns.map(() => '---')],
]
for (const row of ROWS) table.push([row, ...columns.map(({ seen }) => seen.get(row) ?? '')])
console.log(table.map((cells) => `| ${cells.join(' | ')} |`).join('\n'))
if (!firefox)
  console.log('Firefox was not found. Install it (Debian: firefox-esr) or say where it is: FIREFOX_PATH=...')
if (!webkit)
  console.log(
    'WebKit was not found. Install its driver (Debian: webkit2gtk-driver, and xvfb where there is no display) or say where it is: WEBKIT_DRIVER_PATH=...',
  )
process.exitCode = columns.some(({ seen }) => [...seen.values()].some((text) => text.startsWith('no:'))) ? 1 : 0

interface Column {
  readonly name: string
  readonly seen: ReadonlyMap<string, string>
}

/** What one browser showed. `forced` starts it with forced colours, where it has these. */
async function column(what: string, start: () => Promise<Driven>, forced?: () => Promise<Driven>): Promise<Column> {
  const seen = new Map<string, string>()
  const errors: string[] = []
  const look = async (browser: Driven, name: string, each: Look): Promise<void> => {
    const said = await each(browser, site.origin).then(
      () => 'yes',
      (error) => (error instanceof Missing ? HAS_NONE : `no: ${error.message}`),
    )
    seen.set(name, said)
    errors.push(...(await thrown(browser)))
  }
  try {
    const browser = await start()
    for (const [name, each] of Object.entries(LOOKS)) await look(browser, name, each)
    await browser.close()
    const inColours = await forced?.()
    if (inColours) await look(inColours, FORCED, inForcedColours)
    else seen.set(FORCED, HAS_NONE)
    await inColours?.close()
    seen.set(ERRORS, errors.length ? `no: ${errors.join('; ')}` : 'yes')
    return { name: browser.name, seen }
  } catch (error) {
    for (const row of ROWS) if (!seen.has(row)) seen.set(row, `no: ${error}`)
    return { name: what, seen }
  }
}

function installed(...names: readonly string[]): string | undefined {
  for (const name of names) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim()
    } catch {}
  }
  return undefined
}
