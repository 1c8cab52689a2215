/**
 * The embed beside its peers on one page of 5,000 words with 20 figures, in one run, in Chromium with the CPU four times slower:
 * every row of the budget.
 *
 *     npm run bench:embed [-- --repeats 3]
 *
 * Every visit has a browser profile of its own, and widgets take turns, so that what else the machine does falls on all alike. Requests
 * and bytes are of the widget's files only: brotli, with headers. Times are this machine's; compare them in their column.
 */
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { launchChromium } from '../../tests/browser/chromium.ts'
import { type Violations, violationsOf } from './accessibility.ts'
import { type Anchoring, anchoringIn } from './anchoring.ts'
import { writeArticle } from './article.ts'
import { snapshotFor } from './claims.ts'
import { report } from './report.ts'
import { startServer } from './serve.ts'
import { SLOWDOWN, type Visit, visit } from './visit.ts'
import { widgets } from './widgets.ts'

const { values } = parseArgs({ options: { repeats: { type: 'string', default: '3' } } })
const repeats = Number(values.repeats)

const article = writeArticle()
const snapshot = snapshotFor(article.stated)
const server = await startServer(article, snapshot)
const browser = await launchChromium()
try {
  console.log(
    `Chromium ${browser.version()}, CPU ${SLOWDOWN} times slower, ${repeats} visits each; ${article.words} words, ${article.stated.length} figures; load average ${load()}\n`,
  )
  const anchoring = await anchorings()
  const visits = await allVisits()
  const violations = new Map<string, Violations>()
  for (const widget of widgets) violations.set(widget.name, await violationsOf(browser, server, widget))
  report({ visits, anchoring, violations }, server.sizes)
  console.log(`load average at the end ${load()}`)
} finally {
  await browser.close()
  server.close()
}

async function anchorings(): Promise<Map<string, Anchoring[]>> {
  const { names, run } = await anchoringIn(browser, server, article, snapshot)
  return inTurns(names, (name) => name, run)
}

function allVisits(): Promise<Map<string, Visit[]>> {
  return inTurns(
    widgets,
    ({ name }) => name,
    (widget) => visit(browser, server, widget),
  )
}

/** A B C A B C. One round before it is for the browser's own caches and does not count. */
async function inTurns<T, R>(all: readonly T[], name: (each: T) => string, run: (each: T) => Promise<R>) {
  const results = new Map(all.map((each) => [name(each), [] as R[]]))
  for (let n = -1; n < repeats; n++)
    for (const each of all) {
      const result = await run(each)
      if (n >= 0) results.get(name(each))?.push(result)
    }
  return results
}

function load(): string {
  return loadavg()
    .map((value) => value.toFixed(1))
    .join(' ')
}
