import { spawn } from 'node:child_process'
import { watch } from 'node:fs'

/**
 * `npm start`, and whatever is written while it runs is there at the next look: wrangler itself follows the worker's files; here those of the embed, the pages and the console
 * are built anew. Pages that allow it reload by themselves.
 */
const root = new URL('..', import.meta.url).pathname
const FOLDERS = ['core', 'view', 'widget', 'console', 'examples']
/** Milliseconds: an editor writes a file in several steps, and a branch is many files. */
const QUIET = 200

const started = spawn('node', ['scripts/start.ts', '--live-reload'], { cwd: root, stdio: 'inherit' })
started.on('exit', (code) => process.exit(code ?? 0))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => started.kill(signal))

let timer: NodeJS.Timeout | undefined
let building = false
for (const folder of FOLDERS)
  watch(`${root}${folder}`, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(build, QUIET)
  })

/** One at a time; what is written meanwhile is built after it. */
function build(): void {
  if (building) {
    timer = setTimeout(build, QUIET)
    return
  }
  building = true
  const began = performance.now()
  spawn('node', ['scripts/build.ts'], { cwd: root, stdio: 'inherit' }).on('exit', (code) => {
    building = false
    console.log(
      code === 0
        ? `built anew in ${((performance.now() - began) / 1000).toFixed(1)} s`
        : 'the build failed: what was built before stays',
    )
  })
}
