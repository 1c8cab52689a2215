import { type ChildProcess, spawn } from 'node:child_process'
import { connect } from 'node:net'
import { buildAll } from './build.ts'
import { adminToken } from './dev-vars.ts'
import { plantSamples } from './plant-samples.ts'

/**
 * Serves this deployment on this machine: builds the static half, runs the worker, brings the sample story in through the public import, and says where to look.
 * `PORT` is 8787 unless set; arguments go to wrangler. Data stays in .wrangler/ between runs. Needs no internet.
 */
const port = Number(process.env.PORT ?? 8787)
const origin = `http://localhost:${port}`

try {
  await start()
} catch (error) {
  fail(error instanceof Error ? error.message : String(error))
}

async function start(): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error('PORT is not a port number')
  if (await answers(port))
    throw new Error(`port ${port} is taken: stop what runs there, or choose another, as in PORT=8788 npm start`)
  console.log('building the embed and the example pages')
  await buildAll()
  const token = adminToken()
  console.log('starting the worker')
  const worker = serve()
  await healthy(worker)
  await plantSamples(origin, token)
  console.log(`
front page      ${origin}/
two articles    ${origin}/examples/kursk (figures tied by an editor), ${origin}/examples/toll (found by the worker)
one claim       ${origin}/v1/claims/dprk-casualties-kursk
console         ${origin}/console/ (for editors: sign in with the token; suggestions wait)
admin token     ${token} (kept in .dev.vars)
`)
  console.log(`ready ${origin}/examples/kursk`)
}

function serve(): ChildProcess {
  const args = [
    'dev',
    '--port',
    String(port),
    '--log-level',
    'warn',
    '--show-interactive-dev-session=false',
    ...process.argv.slice(2),
  ]
  // without these, wrangler waits for addresses that only exist on the internet
  const env = {
    ...process.env,
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_HIDE_BANNER: 'true',
  }
  const worker = spawn('wrangler', args, { stdio: ['ignore', 'ignore', 'pipe'], env })
  let complaints = ''
  worker.stderr?.on('data', (chunk: Buffer) => {
    complaints = (complaints + chunk.toString()).slice(-2000)
  })
  worker.on('error', (error) => fail(`wrangler does not start: ${error.message}`))
  let asked = false
  worker.on('exit', (code) => {
    if (code && !asked) fail(`the worker stopped (exit code ${code}):\n${withoutStacks(complaints)}`)
    process.exit(0)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      asked = true
      worker.kill(signal)
    })
  }
  process.on('exit', () => worker.kill())
  return worker
}

async function healthy(worker: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 240 && worker.exitCode === null; tries++) {
    const answer = await fetch(`${origin}/v1/health`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error('the worker does not answer within a minute')
}

function answers(on: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(on, 'localhost')
    socket.on('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}

function withoutStacks(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .join('\n')
    .trim()
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
