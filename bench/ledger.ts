/**
 * The ledger with 10,000 claims of 5 estimates each: import, export, search, edits, publishing, size. Then, each in an empty ledger, one edit on a full
 * list page beside one on a page with a single claim, and withdrawals during a rebuild. All over HTTP, through the worker as it is
 * deployed, in workerd with its real storage; so each time includes the same way there and back, which `health` shows alone.
 *
 *     node bench/ledger.ts [--claims 10000] [--publish-for 30] [--only size]
 *
 * The times are this machine's. What grows with what is told by running it with fewer claims, 50,000 at most, and `--only size`. Needs `npm run build` once, as a deployment does.
 */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ClaimInput } from '../core/claim/types.ts'
import { type Deployed, timed, withDeployed } from './deployed.ts'
import { oneEdit } from './ledger/one-edit.ts'
import { withSources } from './ledger/with-sources.ts'
import { withdrawal } from './ledger/withdrawal.ts'
import { manyClaims } from './match/ten-thousand.ts'

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '10000' },
    'publish-for': { type: 'string', default: '30' },
    only: { type: 'string' },
  },
})
const claims = manyClaims(Number(values.claims)).map(withSources)
const seconds = Number(values['publish-for'])
const FILE = 10_000

await withDeployed(bench)
if (values.only !== 'size') {
  await withDeployed((deployed) => oneEdit(deployed, claimOf))
  await withDeployed((deployed) => withdrawal(deployed, claimOf))
}

async function bench(deployed: Deployed): Promise<void> {
  const { call, importLines, scratch } = deployed
  // an import takes 100 MiB at most
  const files = Array.from({ length: Math.ceil(claims.length / FILE) }, (_, n) =>
    claims
      .slice(n * FILE, (n + 1) * FILE)
      .map((claim) => JSON.stringify({ type: 'claim', claim, status: 'published' }))
      .join('\n'),
  )
  const importAll = async () => {
    const reports: unknown[] = []
    for (const file of files) reports.push(await importLines(file))
    return reports
  }
  const imported = await timed(importAll)
  const bytes = files.reduce((sum, { length }) => sum + length, 0)
  console.log(
    `import      ${claims.length} claims, ${mib(bytes)} in ${s(imported.ms)}, ${rate(claims.length, imported.ms)} claims/s`,
  )
  console.log(`            ${JSON.stringify(imported.value)}`)
  const again = await timed(importAll)
  console.log(`import      the same again, all unchanged, in ${s(again.ms)}`)
  const exported = await timed(async () => (await call('/v1/export')).text())
  console.log(`export      ${mib(exported.value.length)} in ${s(exported.ms)}`)
  printSize(scratch)

  await printLatency(call, 'health', () => '/v1/health', 100)
  const words = (n: number) => claims[(n * 37) % claims.length]?.question.en?.split(' ') ?? []
  await printLatency(call, 'search, a whole question', (n) => search(words(n).join(' ')), 200)
  await printLatency(call, 'search, its last two words', (n) => search(words(n).slice(-2).join(' ')), 200)
  await printLatency(call, 'search, the commonest word', () => search('many'), 50)
  await printLatency(call, 'search, words that no claim has all of', (n) => search(`${words(n).join(' ')} zebra`), 50)
  await printLatency(
    call,
    'read one revision list',
    (n) => `/v1/claims/${claims[(n * 37) % claims.length]?.id}/revisions`,
    100,
  )

  const edits = await timed(async () => {
    for (const claim of claims.slice(0, 100)) await change(deployed, claim)
  })
  console.log(`edit        ${(edits.ms / 100).toFixed(1)} ms each, one after the other`)
  await printPublishing(deployed)
}

async function printPublishing({ waiting }: Deployed): Promise<void> {
  const before = await waiting()
  const { ms } = await timed(() => new Promise((resolve) => setTimeout(resolve, seconds * 1000)))
  const put = before - (await waiting())
  console.log(
    `publish     ${put} of ${before} waiting documents in ${s(ms)}, ${rate(put, ms)} documents/s (45 an alarm, alarms at least 1.1 s apart: 41 at most in the long run)`,
  )
}

/** The object's SQLite file, search index included, and its write-ahead log. The platform tells a size to nobody but the object itself. */
function printSize(scratch: string): void {
  const sizeOf = (ending: RegExp) =>
    readdirSync(scratch, { recursive: true, encoding: 'utf8' })
      .filter((name) => /Ledger/.test(name) && ending.test(name))
      .reduce((sum, name) => sum + statSync(join(scratch, name)).size, 0)
  const bytes = sizeOf(/\.sqlite$/)
  console.log(
    `size        ${mib(bytes)} (and a log of ${mib(sizeOf(/-wal$/))}), ${(bytes / claims.length).toFixed(0)} bytes a claim with its first revision`,
  )
}

function mib(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MiB`
}

async function printLatency(
  call: Deployed['call'],
  what: string,
  path: (n: number) => string,
  times: number,
): Promise<void> {
  const taken: number[] = []
  for (let n = 0; n < times; n++) taken.push((await timed(async () => (await call(path(n))).text())).ms)
  taken.sort((a, b) => a - b)
  const at = (share: number) => (taken[Math.min(taken.length - 1, Math.floor(share * taken.length))] ?? 0).toFixed(1)
  console.log(`${what.padEnd(40)} median ${at(0.5)} ms, p99 ${at(0.99)} ms`)
}

async function change({ call }: Deployed, claim: ClaimInput): Promise<void> {
  const body = JSON.stringify({ ...claim, reason: { en: 'They count over different weeks.' } })
  const headers = { 'Content-Type': 'application/json', 'If-Match': '"1"' }
  await call(`/v1/claims/${claim.id}`, { method: 'PUT', body, headers })
}

function search(q: string): string {
  return `/v1/search?q=${encodeURIComponent(q)}`
}

function s(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}

function rate(count: number, ms: number): string {
  return ((count * 1000) / ms).toFixed(0)
}

/** A claim ready for readers, with as many estimates, each by an office of its own. */
function claimOf(id: string, count: number): ClaimInput {
  const [first] = claims
  const [estimate] = first?.estimates ?? []
  if (!first || !estimate) throw new Error('no claim to make others of')
  const estimates = Array.from({ length: count }, (_, n) => ({
    ...estimate,
    id: `${id}-${n}`,
    lineage: `l${n}`,
    value: { form: 'about' as const, x: 100 + n * n, phrase: `about ${100 + n * n} killed` },
  }))
  return { ...first, id, question: { en: `How many were killed by the account of ${id}?` }, estimates }
}
