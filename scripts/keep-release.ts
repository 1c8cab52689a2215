/**
 * Keeps what this release has made, so that tests hold later ones to it: the parts of its embed, and the export of a desk that has something of
 * everything (`filled-desk.ts`). Run once a release, after the version in package.json was raised; what is kept is never edited.
 *
 *     node scripts/keep-release.ts
 *
 * Needs a `SIGNING_KEY` in .dev.vars, so that the export is a signed one.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withDeployed } from '../bench/deployed.ts'
import { buildAll } from './build.ts'
import { signingKey } from './dev-vars.ts'
import { fillDesk } from './filled-desk.ts'

const root = new URL('..', import.meta.url).pathname
const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const embed = join(root, 'tests/browser/kept', version)
const desk = join(root, 'tests/worker/exports', `${version}.ndjson`)

try {
  for (const each of [embed, desk]) if (existsSync(each)) throw new Error(`${each} is kept already, and stays as it is`)
  const secrets = signingKey()
  if (!secrets.SIGNING_KEY) throw new Error('put a SIGNING_KEY into .dev.vars: npx counterpoint keys makes one')
  await buildAll()
  keepEmbed()
  await withDeployed(
    async (deployed) => {
      await fillDesk(deployed)
      writeFileSync(desk, Buffer.from(await (await deployed.call('/v1/export')).arrayBuffer()))
    },
    { secrets },
  )
  console.log(`kept ${version}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

/** The loader, its parts, and what a page that pins them writes. */
function keepEmbed(): void {
  mkdirSync(join(embed, 'embed'), { recursive: true })
  const { releases }: { releases: { parts: Record<string, string> }[] } = JSON.parse(
    readFileSync(join(root, 'dist/embed/releases.json'), 'utf8'),
  )
  for (const part of ['embed.js', 'embed.json', ...Object.keys(releases[0]?.parts ?? {})])
    cpSync(join(root, 'dist', part), join(embed, part))
}
