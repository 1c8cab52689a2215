/**
 * POST /v1/check through the worker as it is deployed, in workerd: the story of the examples, 1,000 words with all its figures, beside a
 * request that does nothing (`/v1/health`: one KV read). Then texts that were written to hurt, at growing lengths: the time for each KiB
 * should not grow with them. At last, in this process, the same text against 10,000 claims.
 *
 *     node bench/check.ts [--claims 300] [--before DIR]
 *
 * `--claims` are published besides those of the examples; they reach the readers at 41 documents a second. The times are this machine's.
 * DIR is another working tree, built, of the commit that this one is to be compared with: then the same text is checked by both in turns, through
 * their workers with the claims of their examples, and in this process with the same 10,000 claims.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findFigures, recognisable } from '../core/check/index.ts'
import { indexClaims } from '../core/match/index.ts'
import { readHtml } from '../worker/reading/read-html.ts'
import { compareWith } from './check/beside.ts'
import { checker } from './check/checker.ts'
import { type Deployed, timed, withDeployed } from './deployed.ts'
import { tenThousandClaims } from './match/ten-thousand.ts'

const { values } = parseArgs({
  options: { claims: { type: 'string', default: '300' }, before: { type: 'string' } },
})
const examples = new URL('../examples/', import.meta.url)
const samples = readdirSync(new URL('claims/', examples)).map((file) => JSON.parse(read(`claims/${file}`)))
const pages = ['kursk.html', 'toll.html', 'kursk.html'].map(read)
const text = words(pages.map((html) => readHtml(html, 65_536).text).join('\n'), 1000)
const html = `<html lang="en"><title>Bench</title><main>${pages.map((page) => page.split(/<main[^>]*>|<\/main>/)[1]).join('')}</main>`

const SENTENCE = 'Around 1,000 North Korean soldiers have been killed in Kursk. '
const HOSTILE: readonly (readonly [string, string])[] = [
  ['one sentence again and again', SENTENCE],
  ['digits', '1'],
  ['numbers', '1,000 '],
  ['words for numbers', 'thousand '],
  ['hedges', 'at least about '],
  ['one endless word', 'x'],
  ['opening brackets', '('],
]
const SOURCE = {
  role: 'origin',
  party: { name: 'Office', kind: 'state' },
  side: { role: 'independent' },
  named: true,
  url: 'https://example.org/',
}

if (values.before) await compareWith(resolve(values.before), fileURLToPath(new URL('..', import.meta.url)), text)
else {
  await withDeployed(async (worker) => {
    await publish(worker)
    await throughWorker(worker)
  })
  againstTenThousand()
}

async function publish(worker: Deployed): Promise<void> {
  const more = tenThousandClaims()
    .slice(0, Number(values.claims))
    .map(({ status: _, revision: __, updatedAt: ___, updatedBy: ____, ...claim }) => ({
      ...claim,
      reason: { en: 'They count at different times.' },
      estimates: claim.estimates.map((estimate) => ({ ...estimate, chain: [SOURCE] })),
    }))
  const lines = [...samples, ...more].map((claim) => JSON.stringify({ type: 'claim', claim, status: 'published' }))
  await worker.importLines(lines.join('\n'))
  await worker.published()
  console.log(`${lines.length} claims are published`)
}

async function throughWorker(worker: Deployed): Promise<void> {
  const check = checker(worker)
  const first = await timed(() => check({ text, lang: 'en' }))
  const { figures, claims } = JSON.parse(first.value)
  console.log(
    `\n1,000 words, ${figures.length} figures, ${claims.length} claims named, answer ${kib(first.value.length)}`,
  )
  console.log(`the first check, which builds the index: ${first.ms.toFixed(0)} ms`)
  await latency('health', async () => (await worker.call('/v1/health')).text())
  await latency('check a text of 1,000 words', () => check({ text, lang: 'en' }))
  await latency('check it as HTML', () => check({ html }))
  await latency('check one sentence', () => check({ text: SENTENCE }))

  console.log('\ntexts that were written to hurt, ms (and ms a KiB)')
  for (const [what, unit] of HOSTILE) {
    const times: string[] = []
    for (const size of [8, 16, 32, 63]) {
      const body = unit.repeat(Math.floor((size * 1024) / unit.length))
      const { ms } = await timed(() => check({ text: body }))
      times.push(`${size} KiB ${ms.toFixed(0)} (${(ms / size).toFixed(1)})`)
    }
    console.log(`${what.padEnd(28)} ${times.join(', ')}`)
  }
}

function againstTenThousand(): void {
  const claims = [...tenThousandClaims(), ...samples.map((claim) => ({ ...claim, status: 'published', revision: 1 }))]
  const pages = Array.from({ length: Math.ceil(claims.length / 100) }, (_, n) =>
    JSON.stringify(claims.slice(100 * n, 100 * n + 100).map(recognisable)),
  )
  const start = performance.now()
  const index = indexClaims(
    (function* () {
      for (const page of pages) yield* JSON.parse(page)
    })(),
  )
  const built = performance.now() - start
  const taken = Array.from({ length: 100 }, () => {
    const start = performance.now()
    findFigures(text, index, { lang: 'en' })
    return performance.now() - start
  }).sort((a, b) => a - b)
  const size = pages.reduce((sum, page) => sum + page.length, 0)
  console.log(
    `\n${claims.length} claims: ${pages.length} pages, ${kib(size)}, made an index in ${built.toFixed(0)} ms; finding the figures of the text and their claims, median ${taken[50]?.toFixed(1)} ms, p99 ${taken[99]?.toFixed(1)} ms`,
  )
}

async function latency(what: string, ask: () => Promise<string>): Promise<void> {
  const taken: number[] = []
  for (let n = 0; n < 200; n++) taken.push((await timed(ask)).ms)
  taken.sort((a, b) => a - b)
  console.log(`${what.padEnd(28)} median ${taken[100]?.toFixed(1)} ms, p99 ${taken[198]?.toFixed(1)} ms`)
}

function read(path: string): string {
  return readFileSync(new URL(path, examples), 'utf8')
}

function words(prose: string, most: number): string {
  return (prose.match(/\S+\s*/g) ?? []).slice(0, most).join('')
}

function kib(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KiB`
}
