import { createTestHarness } from 'wrangler'
import type { ArticleSnapshot } from '../../core/snapshot/types.ts'
import { entityTag } from '../../worker/publish/entity-tag.ts'
import { articleSnapshotKey } from '../../worker/publish/keys.ts'

const root = new URL('../..', import.meta.url)

/** This deployment as it is served: the worker in workerd with a real KV, and `dist/` with its headers, over HTTP. */
export interface Deployment {
  readonly origin: string
  /** Puts an article into the read copy, as the publisher would. */
  publish(article: ArticleSnapshot): Promise<void>
  close(): Promise<void>
}

export async function serve(): Promise<Deployment> {
  // Without these, wrangler waits for addresses that only exist on the internet.
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'
  process.env.WRANGLER_SEND_METRICS = 'false'
  process.env.WRANGLER_LOG = 'error'
  const harness = createTestHarness({ workers: [{ configPath: new URL('wrangler.toml', root) }] })
  const { url } = await harness.listen()
  const { SNAPSHOTS } = await harness.getWorker<{ SNAPSHOTS: Store }>().getEnv()
  return {
    origin: `http://localhost:${url.port}`,
    async publish(article) {
      const text = JSON.stringify(article)
      const metadata = { revision: 1, etag: await entityTag(new TextEncoder().encode(text)), at: article.updatedAt }
      await SNAPSHOTS.put(articleSnapshotKey(article.key), text, { metadata })
    },
    close: () => harness.close(),
  }
}

/** The one thing that is done with the namespace from outside the worker. */
interface Store {
  put(key: string, value: string, options: { metadata: unknown }): Promise<void>
}
