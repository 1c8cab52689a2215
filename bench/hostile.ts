/**
 * Hostile requests to every route of the worker as it is deployed, in workerd, one after the other (tests/worker/hostile has 300 of the same kinds): how many
 * are answered with a failure, with more bytes than their bound, or take more than a second of CPU time, that of the ledger and of KV included.
 * What is accepted must be published in the end.
 *
 *     node bench/hostile.ts [--requests 10000] [--seed S]
 *
 * Needs `npm run build` once, as a deployment does. CPU is in ticks of 10 ms, and holds what alarms do meanwhile. The brake on many requests is off.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { adminToken } from '../scripts/dev-vars.ts'
import { fullClaim, ladenClaim } from '../tests/worker/hostile/bodies.ts'
import { byteBound } from '../tests/worker/hostile/byte-bound.ts'
import { type HostileRequest, hostileRequests } from '../tests/worker/hostile/requests.ts'
import { operations } from '../worker/openapi/document.ts'
import { cpuOfRuntime, type Deployed, timed, withDeployed } from './deployed.ts'

const { values } = parseArgs({ options: { requests: { type: 'string', default: '10000' }, seed: { type: 'string' } } })
const count = Number(values.requests)
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
const ID = 'besieged'
const MOST_CPU = 1000
/** More of them would make a larger document than may be published. */
const MOST_ESTIMATES = 150

interface Sent {
  readonly request: HostileRequest
  readonly status: number
  readonly bytes: number
  readonly bound: number
  /** Milliseconds. */
  readonly cpu: number
}

const scratch = mkdtempSync(join(tmpdir(), 'counterpoint-bench-'))
process.env.ADMIN_TOKEN = adminToken()
try {
  await withDeployed(bench, { configPath: withoutBrake(scratch) })
} finally {
  rmSync(scratch, { recursive: true })
}

/** The configuration as it is, from another place. */
function withoutBrake(folder: string): string {
  const root = new URL('..', import.meta.url).pathname
  const config = readFileSync(join(root, 'wrangler.toml'), 'utf8')
    .replaceAll(/limit = \d+/g, 'limit = 1000000000')
    .replace(/^(main|directory) = "/gm, `$1 = "${root}`)
  const path = join(folder, 'wrangler.toml')
  writeFileSync(path, config)
  return path
}

async function bench(deployed: Deployed): Promise<void> {
  const key = await prepare(deployed)
  const requests = fc.sample(hostileRequests(operations, { id: ID, laden: 'laden', key }, adminToken()), {
    numRuns: count,
    seed,
  })
  const sent: Sent[] = []
  const { ms } = await timed(async () => {
    for (const request of requests) sent.push(await send(deployed, request))
  })
  const statuses = Object.groupBy(sent, ({ status }) => status)
  console.log(`${count} requests to ${operations.length} routes in ${(ms / 1000).toFixed(0)} s, seed ${seed}`)
  console.log(
    `answers     ${Object.entries(statuses)
      .map(([status, all]) => `${status}: ${all?.length}`)
      .join(', ')}`,
  )
  print(
    'failures',
    sent.filter(({ status }) => status >= 500),
  )
  print(
    'above their bytes',
    sent.filter(({ bytes, bound }) => bytes > bound),
  )
  print(
    `above ${MOST_CPU} ms of CPU`,
    sent.filter(({ cpu }) => cpu > MOST_CPU),
  )
  const dearest = sent.toSorted((a, b) => b.cpu - a.cpu).slice(0, 3)
  console.log(
    `most CPU    ${dearest.map(({ cpu, request }) => `${cpu} ms (${request.method} ${request.route})`).join(', ')}`,
  )
  const largest = sent
    .filter(({ bound }) => Number.isFinite(bound))
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, 3)
  console.log(
    `most bytes  ${largest.map(({ bytes, request }) => `${bytes} (${request.method} ${request.route})`).join(', ')}`,
  )
  await deployed.published()
  console.log('published   whatever was accepted: nothing waits')
}

async function prepare(deployed: Deployed): Promise<string> {
  const json = (body: unknown) => ({
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  })
  for (const claim of [fullClaim(ID), ladenClaim('laden', MOST_ESTIMATES)]) {
    await deployed.call('/v1/claims', json(claim))
    await deployed.call(`/v1/claims/${claim.id}/publish`, { method: 'POST' })
  }
  await deployed.published()
  const text = 'The flood on the Elbe has destroyed 120 bridges.'
  const article = await (await deployed.call('/v1/articles', json({ url: 'https://news.example/flood', text }))).json()
  return String((article as { key: string }).key)
}

async function send(deployed: Deployed, request: HostileRequest): Promise<Sent> {
  const { method, route, path, headers, body } = request
  const before = cpuOfRuntime()
  const answer = await deployed.ask(path, { method, headers, ...(body === undefined ? {} : { body }) })
  const bytes = (await answer.arrayBuffer()).byteLength
  const cpu = cpuOfRuntime() - before
  return {
    request,
    status: answer.status,
    bytes,
    bound: byteBound(route, answer.headers.get('Content-Type') ?? ''),
    cpu,
  }
}

function print(what: string, found: readonly Sent[]): void {
  console.log(`${what.padEnd(11)} ${found.length}`)
  for (const { request, status, bytes, cpu } of found.slice(0, 10)) {
    const { method, path, headers, body = '' } = request
    console.log(
      `            ${status}, ${bytes} bytes, ${cpu} ms: ${method} ${path} ${headers['Content-Type']} ${body.slice(0, 300)}`,
    )
  }
}
