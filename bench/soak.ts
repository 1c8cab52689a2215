/**
 * Editors, readers and kills at once, on the worker as it is deployed, over its real storage: every half minute all of its processes are killed in the middle of whatever they do, and
 * started again. Then it goes on without a kill for twice as long, for the memory. At last everything is compared: what an editor was told is there, in the ledger and in KV; no reader
 * saw a value that nobody had sent, an older revision after a newer one, or a document that is not whole.
 *
 *     node bench/soak.ts [--minutes 10]
 *
 * Exits with 1 if anything is lost or wrong. Needs `npm run build` once; Linux only.
 */
import { parseArgs } from 'node:util'
import { mortal } from '../tests/browser/mortal.ts'
import { memoryOfRuntime, sleep } from './deployed.ts'
import { median } from './median.ts'
import { type Ask, begin, type Edited, edit, newest } from './soak/editor.ts'

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } })
const total = Number(values.minutes) * 60_000
const KILL_EVERY = 30_000
const CLAIMS = 6
const READERS = 3

// Without a bound the engine has no reason to collect what is no longer used: the platform gives an isolate 128 MB.
process.env.MINIFLARE_WORKERD_V8_FLAGS = '--max-old-space-size=128'
// else the tool stores a trace of every call, in the same process
process.env.X_LOCAL_OBSERVABILITY = 'false'
const wrong: string[] = []
const counts = { edits: 0, reads: 0, unanswered: 0, kills: 0 }
const worker = await mortal()
const ask: Ask = (path, init = {}) =>
  fetch(worker.origin + path, { ...init, headers: { Authorization: `Bearer ${worker.adminToken}`, ...init.headers } })
let goesOn = true

try {
  const claims = await Promise.all(Array.from({ length: CLAIMS }, (_, i) => begin(`soaked-${i}`, ask)))
  const work = [
    ...claims.map((claim) => edit(claim, ask, () => goesOn)),
    ...Array.from({ length: READERS }, (_, i) => read(claims, i)),
  ]
  const started = performance.now()
  while (performance.now() - started < total / 3) {
    await sleep(Math.min(KILL_EVERY, total / 12) * (0.5 + Math.random()))
    await worker.kill()
    counts.kills++
    await worker.start()
  }
  const memory = await watchMemory(total - (performance.now() - started))
  goesOn = false
  await Promise.all(work)
  await published()
  for (const claim of claims) await compare(claim)
  report(claims, memory)
} finally {
  await worker.close()
}

/** Megabytes once a second. The first tenth is the start. */
async function watchMemory(ms: number): Promise<readonly number[]> {
  const seen: number[] = []
  for (const end = performance.now() + ms; performance.now() < end; await sleep(1000))
    seen.push(memoryOfRuntime() / 2 ** 20)
  return seen.slice(Math.ceil(seen.length / 10))
}

async function read(claims: readonly Edited[], offset: number): Promise<void> {
  const last = new Map<string, number>()
  for (let n = offset; goesOn; n++) {
    const claim = claims[n % claims.length]
    if (!claim) return
    try {
      const answer = await fetch(`${worker.origin}/v1/claims/${claim.id}`)
      // before the first is in KV
      if (answer.status === 404) continue
      const document = JSON.parse(await answer.text())
      counts.reads++
      const { revision } = document
      if (!claim.sent.has(document.estimates[0].value.x)) wrong.push(`${claim.id}: a reader saw what nobody sent`)
      if (revision < (last.get(claim.id) ?? 0))
        wrong.push(`${claim.id}: revision ${revision} after ${last.get(claim.id)}`)
      last.set(claim.id, revision)
    } catch (error) {
      if (error instanceof SyntaxError) wrong.push(`${claim.id}: a document that is not whole`)
      counts.unanswered++
    }
    await sleep(20)
  }
}

async function published(): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const { waiting } = await (await ask('/v1/outbox?limit=1')).json()
    if (waiting === 0) return
    await sleep(200)
  }
  wrong.push('a minute later documents still wait')
}

async function compare({ id, acknowledged, unheard }: Edited): Promise<void> {
  const revision = await newest(id, ask)
  counts.edits += revision - 2
  if (revision < acknowledged.revision)
    wrong.push(`${id}: revision ${acknowledged.revision} was acknowledged and is lost`)
  const document = await (await ask(`/v1/claims/${id}`)).json()
  const { x } = document.estimates[0].value
  if (document.revision !== revision) wrong.push(`${id}: KV has revision ${document.revision}, the ledger ${revision}`)
  if (![acknowledged.value, ...unheard].includes(x))
    wrong.push(`${id}: shows ${x}, acknowledged was ${acknowledged.value}`)
  for (let n = 2; n <= revision; n += Math.max(1, Math.floor(revision / 20)))
    if (!(await ask(`/v1/claims/${id}/revisions/${n}`)).ok) wrong.push(`${id}: revision ${n} is not in KV`)
}

function report(claims: readonly Edited[], memory: readonly number[]): void {
  const fifth = Math.max(1, Math.floor(memory.length / 5))
  const fifths = [0, 1, 2, 3, 4].map((n) => median(memory.slice(n * fifth, (n + 1) * fifth)).toFixed(0))
  console.log(
    `${values.minutes} minutes, ${claims.length} claims: ${counts.edits} edits, ${counts.reads} reads, ${counts.kills} kills, ${counts.unanswered} reads unanswered while it was dead`,
  )
  console.log(
    `memory   ${fifths.join(', ')} MiB in the fifths of ${memory.length} seconds without a kill, at most ${Math.max(...memory).toFixed(0)}`,
  )
  console.log(
    wrong.length === 0
      ? 'nothing lost, nothing wrong'
      : `WRONG    ${[...new Set(wrong)].slice(0, 20).join('\n         ')}`,
  )
  if (wrong.length > 0) process.exitCode = 1
}
