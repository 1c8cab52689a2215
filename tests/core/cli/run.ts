import { spawn } from 'node:child_process'
import { Readable, Writable } from 'node:stream'
import { main } from '../../../cli/main.ts'

export const LAUNCHER = new URL('../../../cli/counterpoint.js', import.meta.url).pathname

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Calling {
  readonly to?: string
  readonly token?: string
  readonly stdin?: string
}

/** Calls the command within this process. `isTTY`: somebody watches stderr. */
export async function counterpoint(
  args: readonly string[],
  calling: Calling & { isTTY?: boolean } = {},
): Promise<Ended> {
  const said = { stdout: '', stderr: '' }
  const into = (name: keyof typeof said) =>
    new Writable({
      write(chunk, _, done) {
        said[name] += chunk
        done()
      },
    })
  const stderr = Object.assign(into('stderr'), { isTTY: calling.isTTY === true })
  const stdin = Readable.from([Buffer.from(calling.stdin ?? '')])
  const code = await main(args, { env: envOf(calling), stdin, stdout: into('stdout'), stderr })
  return { code, ...said }
}

/** Calls the command as a shell does. `preload` is the source of a module that Node loads first. */
export function launched(args: readonly string[], calling: Calling & { preload?: string } = {}): Promise<Ended> {
  const env = { ...process.env, ...envOf(calling) }
  const { preload } = calling
  const first = preload === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(preload)}`]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...first, LAUNCHER, ...args], { env })
    const ended = { stdout: '', stderr: '' }
    child.stdout.on('data', (chunk) => {
      ended.stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      ended.stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...ended }))
    child.stdin.end(calling.stdin)
  })
}

/** Nothing of what the caller's own environment may say. */
function envOf({ to, token }: Calling): Record<string, string | undefined> {
  return { COUNTERPOINT_URL: to, COUNTERPOINT_TOKEN: token }
}
