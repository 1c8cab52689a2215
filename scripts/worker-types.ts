import { execFileSync } from 'node:child_process'
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = new URL('..', import.meta.url).pathname
const types = join(root, '.wrangler/worker-configuration.d.ts')

/**
 * The types of the worker's bindings and of its runtime, as wrangler derives them from `wrangler.toml`: 16,000 lines that nobody writes,
 * so they are made where they are missing or older than what they come from, and kept out of the repository.
 */
const made = at(types)
if (made < at(join(root, 'wrangler.toml')) || made < at(join(root, 'node_modules/wrangler/package.json'))) {
  mkdirSync(join(root, '.wrangler'), { recursive: true })
  // Names of secrets come from `wrangler.toml`; a value in somebody's `.dev.vars` must not change a type.
  execFileSync('wrangler', ['types', types, '--env-file=/dev/null'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
  })
}

/** When a file was last written, in milliseconds; 0 where there is none. */
function at(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
