import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createTestHarness } from 'wrangler'
import type { ArticleSnapshot, ClaimSnapshot, ClaimTombstone } from '../../core/snapshot/types.ts'
import { entityTag } from '../../worker/publish/entity-tag.ts'
import { articleSnapshotKey, claimSnapshotKey } from '../../worker/publish/keys.ts'

const root = new URL('../..', import.meta.url)

/** This deployment as it is served: the worker in workerd with a real KV, and `dist/` with its headers, over HTTP. */
export interface Deployment {
  readonly origin: string
  readonly adminToken: string
  /** Puts an article into the read copy, as the publisher would. */
  publish(article: ArticleSnapshot): Promise<void>
  publishClaim(claim: ClaimSnapshot | ClaimTombstone): Promise<void>
  close(): Promise<void>
}

/** `vars`: settings in place of those in `wrangler.toml`. */
export async function serve(vars: Readonly<Record<string, string>> = {}): Promise<Deployment> {
  // Without these, wrangler waits for addresses that only exist on the internet.
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'
  process.env.WRANGLER_SEND_METRICS = 'false'
  process.env.WRANGLER_LOG = 'error'
  const harness = createTestHarness({ workers: [{ configPath: configOf(vars) }] })
  const { url } = await harness.listen()
  const { SNAPSHOTS, ADMIN_TOKEN } = await harness.getWorker<{ SNAPSHOTS: Store; ADMIN_TOKEN: string }>().getEnv()
  const put = async (key: string, document: { readonly updatedAt: string }): Promise<void> => {
    const text = JSON.stringify(document)
    const etag = await entityTag(new TextEncoder().encode(text))
    await SNAPSHOTS.put(key, text, { metadata: { revision: 1, etag, at: document.updatedAt } })
  }
  return {
    origin: `http://localhost:${url.port}`,
    adminToken: ADMIN_TOKEN,
    publish: (article) => put(articleSnapshotKey(article.key), article),
    publishClaim: (claim) => put(claimSnapshotKey(claim.id), claim),
    close: () => harness.close(),
  }
}

/** The configuration of the deployment, with some settings changed: a file of its own, so paths become whole. */
function configOf(vars: Readonly<Record<string, string>>): URL {
  const original = new URL('wrangler.toml', root)
  if (Object.keys(vars).length === 0) return original
  const text = Object.entries(vars).reduce(
    (toml, [name, value]) => toml.replace(new RegExp(`^${name} = .*$`, 'm'), `${name} = ${JSON.stringify(value)}`),
    readFileSync(original, 'utf8')
      .replace('main = "', `main = "${root.pathname}`)
      .replace('directory = "', `directory = "${root.pathname}`),
  )
  const file = join(mkdtempSync(join(tmpdir(), 'counterpoint-')), 'wrangler.toml')
  writeFileSync(file, text)
  return pathToFileURL(file)
}

/** The one thing that is done with the namespace from outside the worker. */
interface Store {
  put(key: string, value: string, options: { metadata: unknown }): Promise<void>
}
