import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Deployment } from './serve.ts'

const root = new URL('../..', import.meta.url).pathname

/** A deployment whose worker can be killed in the middle of anything, and started again over what it had stored by then, at the same address. */
export interface Mortal extends Pick<Deployment, 'origin' | 'adminToken'> {
  /** Ends every process of it at once, without a chance to finish anything. */
  kill(): Promise<void>
  start(): Promise<void>
  close(): Promise<void>
}

export async function mortal(): Promise<Mortal> {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-mortal-'))
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const adminToken = `cp_admin_${randomBytes(32).toString('base64url')}`
  const secrets = join(folder, 'secrets')
  writeFileSync(secrets, `ADMIN_TOKEN=${adminToken}\n`, { mode: 0o600 })
  let worker: ChildProcess | undefined
  const start = async (): Promise<void> => {
    worker = spawn(
      join(root, 'node_modules/.bin/wrangler'),
      [
        'dev',
        ...['--port', String(port), '--persist-to', folder, '--env-file', secrets],
        ...['--log-level', 'error', '--show-interactive-dev-session=false', '--inspector-port', '0'],
      ],
      {
        cwd: root,
        // a group of its own: workerd is a child of wrangler's
        detached: true,
        stdio: 'ignore',
        // Without these, wrangler waits for addresses that only exist on the internet.
        env: {
          ...process.env,
          ADMIN_TOKEN: adminToken,
          CLOUDFLARE_CF_FETCH_ENABLED: 'false',
          WRANGLER_SEND_METRICS: 'false',
        },
      },
    )
    for (let tries = 0; tries < 300; tries++) {
      if (
        await fetch(`${origin}/v1/health`).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('the worker does not start')
  }
  const kill = async (): Promise<void> => {
    const dying = worker
    if (dying?.pid === undefined) return
    worker = undefined
    const gone = new Promise((resolve) => dying.once('exit', resolve))
    process.kill(-dying.pid, 'SIGKILL')
    await gone
  }
  await start()
  return {
    origin,
    adminToken,
    kill,
    start,
    async close() {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}
