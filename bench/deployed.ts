import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestHarness } from 'wrangler'
import { adminToken } from '../scripts/dev-vars.ts'

/** The worker as it is deployed, in workerd, with an empty ledger of its own. */
export interface Deployed {
  /** Where it is served. */
  readonly origin: string
  /** Where its files lie. */
  readonly scratch: string
  /** Any request, as the deployment's admin. */
  ask(path: string, init?: RequestInit): Promise<Response>
  /** The same, where it must not be refused. */
  call(path: string, init?: RequestInit): Promise<Response>
  /** NDJSON in, the report out. */
  importLines(lines: string): Promise<unknown>
  /** Documents that wait to be published. */
  waiting(): Promise<number>
  /** Lets the ledger publish until nothing waits. */
  published(): Promise<void>
}

/** Runs `work` on a deployment that is gone afterwards. wrangler reads of .dev.vars only the secrets that a deployment must have: others are given. */
export async function withDeployed(
  work: (deployed: Deployed) => Promise<void>,
  {
    configPath = new URL('../wrangler.toml', import.meta.url),
    secrets = {},
  }: { configPath?: URL | string; secrets?: Record<string, string> } = {},
): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'counterpoint-bench-'))
  const before = process.env.TMPDIR
  process.env.TMPDIR = scratch
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'
  process.env.WRANGLER_SEND_METRICS = 'false'
  process.env.WRANGLER_LOG = 'error'
  // else the tool stores a trace of every call, beside what is measured
  process.env.X_LOCAL_OBSERVABILITY = 'false'
  const authorization = { Authorization: `Bearer ${adminToken()}` }
  const harness = createTestHarness({ workers: [{ configPath, secrets }] })
  try {
    const { url } = await harness.listen()
    await work(deployedAt(url, scratch, authorization))
  } finally {
    await harness.close()
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    rmSync(scratch, { recursive: true, force: true })
  }
}

function deployedAt(url: URL, scratch: string, authorization: Readonly<Record<string, string>>): Deployed {
  const ask: Deployed['ask'] = (path, init = {}) =>
    fetch(new URL(path, url), { ...init, headers: { ...authorization, ...init.headers } })
  const call: Deployed['call'] = async (path, init) => {
    const answer = await ask(path, init)
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
  const waiting = async () => {
    const outbox = await (await call('/v1/outbox?limit=1')).json()
    return typeof outbox === 'object' && outbox !== null && 'waiting' in outbox ? Number(outbox.waiting) : 0
  }
  return {
    origin: url.origin,
    scratch,
    ask,
    call,
    waiting,
    importLines: async (body) =>
      (await call('/v1/import', { method: 'POST', body, headers: { 'Content-Type': 'application/x-ndjson' } })).json(),
    published: async () => {
      while ((await waiting()) > 0) await sleep(200)
    },
  }
}

/** Milliseconds of CPU that the runtime has used since it was started, in whole ticks of 10 ms; Linux only. */
export function cpuOfRuntime(): number {
  return descendants(process.pid)
    .map((pid) => /^\d+ \((.*)\) (.*)$/s.exec(stat(pid)))
    .filter((found) => found?.[1]?.startsWith('workerd'))
    .map((found) => found?.[2]?.split(' ') ?? [])
    .reduce((sum, fields) => sum + 10 * (Number(fields[11]) + Number(fields[12])), 0)
}

/** Bytes of memory that the runtime holds, but for that of the tool's own proxy before it, which has no storage; Linux only. */
export function memoryOfRuntime(): number {
  return descendants(process.pid)
    .filter((pid) => /^\d+ \(workerd/.test(stat(pid)) && hasStorage(pid))
    .reduce((sum, pid) => sum + 4096 * Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]), 0)
}

function descendants(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
  return children.flatMap((child) => [child, ...descendants(child)])
}

function hasStorage(pid: number): boolean {
  return readdirSync(`/proc/${pid}/fd`).some((fd) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${fd}`).includes('.sqlite')
    } catch {
      // closed meanwhile
      return false
    }
  })
}

function stat(pid: number): string {
  return readFileSync(`/proc/${pid}/stat`, 'utf8')
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

export async function timed<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  const start = performance.now()
  const value = await work()
  return { value, ms: performance.now() - start }
}
