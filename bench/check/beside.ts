import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Claim } from '../../core/claim/types.ts'
import { adminToken } from '../../scripts/dev-vars.ts'
import { type Deployed, timed, withDeployed } from '../deployed.ts'
import { tenThousandClaims } from '../match/ten-thousand.ts'
import { quantile } from '../median.ts'
import { checker } from './checker.ts'

/** What one tree makes of texts, in this process. */
interface Tree {
  findFigures(text: string, index: unknown, options: { readonly lang: string }): unknown
  indexClaims(claims: Iterable<Claim>): unknown
}

/** The same text checked by this tree and by the one in `before`, in turns, so that whatever else the machine does falls on both. */
export async function compareWith(before: string, own: string, text: string): Promise<void> {
  await withDeployed(async (now) => {
    const then = { configPath: join(before, 'wrangler.toml'), secrets: { ADMIN_TOKEN: adminToken() } }
    await withDeployed(async (earlier) => {
      await Promise.all([publish(now, own), publish(earlier, before)])
      const [ask, askEarlier] = [checker(now), checker(earlier)]
      const body = { text, lang: 'en' }
      const asked = { now: () => ask(body), before: () => askEarlier(body) }
      print('POST /v1/check, claims of the examples', await inTurns(asked, 300))
    }, then)
  })
  const samples = claimsIn(own).map((claim): Claim => ({ ...claim, status: 'published', revision: 1 }))
  const claims = [...tenThousandClaims(), ...samples]
  const [now, earlier] = [await find(own, claims, text), await find(before, claims, text)]
  print(`in this process, ${claims.length} claims`, await inTurns({ now, before: earlier }, 200))
}

type Work = () => Promise<unknown>

type Times = Record<'now' | 'before', readonly number[]>

/** How long each took, but for a quarter that warms up. */
async function inTurns(work: Record<'now' | 'before', Work>, turns: number): Promise<Times> {
  const times = { now: [] as number[], before: [] as number[] }
  for (let turn = 0; turn < turns; turn++)
    for (const side of turn % 2 === 0 ? (['now', 'before'] as const) : (['before', 'now'] as const)) {
      const { ms } = await timed(work[side])
      if (turn >= turns / 4) times[side].push(ms)
    }
  return times
}

/** The median, and the quickest twentieth, which tells more on a busy machine: what else runs makes a turn slower, never faster. */
function print(what: string, { now, before }: Times): void {
  const shares = [0.5, 0.05].map((share) => {
    const [own, other] = [quantile(now, share), quantile(before, share)]
    return `${own.toFixed(1)} ms, before ${other.toFixed(1)} ms (${((100 * own) / other).toFixed(0)} %)`
  })
  console.log(`${what}: median ${shares.join('; quickest twentieth ')}`)
}

function claimsIn(tree: string): Claim[] {
  const folder = join(tree, 'examples/claims')
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
}

async function publish(worker: Deployed, tree: string): Promise<void> {
  const lines = claimsIn(tree).map((claim) => JSON.stringify({ type: 'claim', claim, status: 'published' }))
  await worker.importLines(lines.join('\n'))
  await worker.published()
}

async function find(tree: string, claims: readonly Claim[], text: string): Promise<Work> {
  const [{ findFigures }, { indexClaims }]: [Pick<Tree, 'findFigures'>, Pick<Tree, 'indexClaims'>] = await Promise.all([
    await import(entry(tree, 'check')),
    await import(entry(tree, 'match')),
  ])
  const index = indexClaims(claims)
  return async () => findFigures(text, index, { lang: 'en' })
}

function entry(tree: string, part: string): string {
  return pathToFileURL(join(tree, 'core', part, 'index.ts')).href
}
