/**
 * Restores a backup into a fresh ledger, in workerd on this machine, exports that, and compares the two byte for byte:
 *
 *     npm run drill -- backup.ndjson                                             a file: of the bucket, or of `counterpoint export`
 *     COUNTERPOINT_TOKEN=cp_... npm run drill -- --from https://YOUR-WORKER      what a deployment holds now
 *
 * Exits with 1 if anything differs. With `SIGNING_KEY` in .dev.vars the records' signatures come back too; without it they cannot, and differ.
 * Needs `npm run build` once, as a deployment does, and no internet for a file.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { withDeployed } from '../bench/deployed.ts'
import { batches } from '../cli/batches.ts'
import { signingKey } from './dev-vars.ts'

const LF = 10

const { values, positionals } = parseArgs({ options: { from: { type: 'string' } }, allowPositionals: true })

try {
  const backup = await read()
  console.log(`backup      ${told(backup)}`)
  await withDeployed(
    async ({ call, importLines, published }) => {
      const started = performance.now()
      for await (const batch of batches(linesOf(backup)))
        console.log(`import      ${summary(await importLines(body(batch)))}`)
      console.log(`restored    in ${((performance.now() - started) / 1000).toFixed(1)} s`)
      await published()
      console.log(`published   in ${((performance.now() - started) / 1000).toFixed(1)} s`)
      const restored = Buffer.from(await (await call('/v1/export')).arrayBuffer())
      console.log(`export      ${told(restored)}`)
      report(backup, restored)
    },
    { secrets: signingKey() },
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function read(): Promise<Buffer> {
  const [file, ...more] = positionals
  if (more.length > 0 || (file === undefined) === (values.from === undefined))
    throw new Error('name one file, or a deployment with --from URL')
  if (file !== undefined) return readFileSync(file)
  const headers = { Authorization: `Bearer ${process.env.COUNTERPOINT_TOKEN ?? ''}` }
  const answer = await fetch(new URL('/v1/export', values.from), { headers, redirect: 'error' })
  if (!answer.ok) throw new Error(`the deployment answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`)
  return Buffer.from(await answer.arrayBuffer())
}

async function* linesOf(bytes: Buffer): AsyncGenerator<{ readonly bytes: Uint8Array }> {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(LF, at)
    yield { bytes: bytes.subarray(at, end < 0 ? bytes.length : end) }
    at = end < 0 ? bytes.length : end + 1
  }
}

function body(batch: readonly { readonly bytes: Uint8Array }[]): string {
  return batch.map(({ bytes }) => `${Buffer.from(bytes).toString()}\n`).join('')
}

function summary(report: unknown): string {
  return JSON.stringify(report).slice(0, 300)
}

function told(bytes: Buffer): string {
  let lines = 0
  for (const byte of bytes) if (byte === LF) lines++
  return `${lines} records, ${bytes.length} bytes`
}

function report(backup: Buffer, restored: Buffer): void {
  if (backup.equals(restored)) {
    console.log('the same    byte for byte')
    return
  }
  const [before, after] = [backup, restored].map((bytes) => bytes.toString().split('\n'))
  const at = before?.findIndex((line, n) => line !== after?.[n]) ?? 0
  console.log(`DIFFERENT   first in line ${at + 1}`)
  const from = Math.max(0, firstDifference(before?.[at], after?.[at]) - 80)
  console.log(`  backup    ...${before?.[at]?.slice(from, from + 240)}`)
  console.log(`  restored  ...${after?.[at]?.slice(from, from + 240)}`)
  process.exitCode = 1
}

function firstDifference(a = '', b = ''): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}
