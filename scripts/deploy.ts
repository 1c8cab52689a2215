import { spawnSync } from 'node:child_process'
import { buildAll } from './build.ts'
import { carryReleases } from './releases.ts'

/**
 * Builds, takes over what the deployment still serves of earlier releases, and deploys. `DEPLOYED_AT` is the deployment's address; the first
 * time there is none. Arguments go to wrangler.
 */
const dist = new URL('../dist', import.meta.url).pathname
const { DEPLOYED_AT } = process.env

await buildAll()
if (DEPLOYED_AT) {
  const [, ...earlier] = await carryReleases(
    dist,
    DEPLOYED_AT.replace(/\/+$/, ''),
    new Date().toISOString().slice(0, 10),
  )
  console.log(`earlier releases that stay served: ${earlier.length}`)
} else {
  console.log(
    'DEPLOYED_AT is not set, so this is taken for the first deployment: parts of earlier releases would be gone',
  )
}
process.exitCode = spawnSync('wrangler', ['deploy', ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1
