/**
 * POST /v1/draft through the worker as it is deployed, in workerd: 10 and 20 articles of 800 words, beside one POST /v1/check of 800 words in the same run.
 * Ten articles should take at most 20 times the check, twenty at most twice that.
 *
 *     node bench/draft.ts
 *
 * The articles are those of the examples, each time with other numbers, so that no two are copies.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestHarness } from 'wrangler'
import { adminToken } from '../scripts/dev-vars.ts'
import { readHtml } from '../worker/reading/read-html.ts'
import { median } from './median.ts'

const ROUNDS = 15
const examples = new URL('../examples/', import.meta.url)
const prose = ['kursk.html', 'toll.html'].map((page) => readHtml(read(page), 65_536).text).join('\n')
const story = words(`${prose}\n${prose}`, 800)
const articles = Array.from({ length: 20 }, (_, n) => ({
  outlet: `Newsroom ${n + 1}`,
  publishedAt: '2025-01-23',
  lang: 'en',
  text: story.replace(/(\d),(\d)00/g, (_, a, b) => `${a},${(Number(b) + n) % 10}${n % 10}0`),
}))

const scratch = mkdtempSync(join(tmpdir(), 'counterpoint-bench-'))
process.env.TMPDIR = scratch
process.env.ADMIN_TOKEN = adminToken()
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'
process.env.WRANGLER_SEND_METRICS = 'false'
process.env.WRANGLER_LOG = 'error'
const harness = createTestHarness({ workers: [{ configPath: new URL('../wrangler.toml', import.meta.url) }] })
const { url } = await harness.listen()
let requests = 0
try {
  await publish()
  const times = { check: [] as number[], ten: [] as number[], twenty: [] as number[] }
  // one round to warm up; the three in turn, so that a busy moment meets all of them
  for (let round = 0; round <= ROUNDS; round++) {
    const check = await timed('/v1/check', { text: story, lang: 'en' })
    const ten = await timed('/v1/draft', { articles: articles.slice(0, 10) })
    const twenty = await timed('/v1/draft', { articles })
    if (round === 0) continue
    times.check.push(check)
    times.ten.push(ten)
    times.twenty.push(twenty)
  }
  const [check, ten, twenty] = [median(times.check), median(times.ten), median(times.twenty)]
  console.log(`one check of 800 words     ${check.toFixed(1)} ms`)
  console.log(`10 articles drafted        ${ten.toFixed(1)} ms, ${(ten / check).toFixed(1)} checks`)
  console.log(`20 articles drafted        ${twenty.toFixed(1)} ms, ${(twenty / ten).toFixed(2)} times that`)
} finally {
  await harness.close()
  rmSync(scratch, { recursive: true, force: true })
}

/** The claims of the examples, so that a check finds something. */
async function publish(): Promise<void> {
  const claims = readdirSync(new URL('claims/', examples)).map((file) => JSON.parse(read(`claims/${file}`)))
  const lines = claims.map((claim) => JSON.stringify({ type: 'claim', claim, status: 'published' }))
  const authorization = { Authorization: `Bearer ${adminToken()}` }
  const headers = { ...authorization, 'Content-Type': 'application/x-ndjson' }
  const imported = await fetch(new URL('/v1/import', url), { method: 'POST', headers, body: lines.join('\n') })
  if (!imported.ok) throw new Error(await imported.text())
  for (let waiting = 1; waiting > 0; ) {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    waiting = Number((await (await fetch(new URL('/v1/outbox', url), { headers: authorization })).json()).waiting)
  }
}

async function timed(path: string, body: object): Promise<number> {
  // the brake counts by address
  const address = `10.0.${Math.floor(requests / 20) % 250}.1`
  requests++
  const start = performance.now()
  const answer = await fetch(new URL(path, url), {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${adminToken()}`,
      'Content-Type': 'application/json',
      'CF-Connecting-IP': address,
    },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${answer.status} ${text}`)
  return performance.now() - start
}

function read(path: string): string {
  return readFileSync(new URL(path, examples), 'utf8')
}

function words(text: string, most: number): string {
  return (text.match(/\S+\s*/g) ?? []).slice(0, most).join('')
}
