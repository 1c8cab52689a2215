import { WorkerEntrypoint } from 'cloudflare:workers'
import { createApp } from './app.ts'
import { backUp } from './backup/nightly.ts'
import { NIGHTLY } from './backup/schedule.ts'
import { deployedPorts } from './deployed-ports.ts'
import { pollFeeds } from './feeds/poll.ts'
import type { Purge } from './ledger/purges.ts'

export { Deliveries } from './deployed-deliveries.ts'
export { Ledger } from './deployed-ledger.ts'

const app = createApp(deployedPorts)

/** What a deployment may have (docs/operating.md); wrangler's types know only what wrangler.toml binds. */
interface Optional {
  readonly BACKUPS?: R2Bucket
}

export default class Counterpoint extends WorkerEntrypoint<Env & Optional> {
  override fetch(request: Request): Response | Promise<Response> {
    return app.fetch(request, this.env, this.ctx)
  }

  /** The cron: readers never cause a fetch, nor a write. */
  override async scheduled({ cron }: Pick<ScheduledController, 'cron'>): Promise<void> {
    const { ledger, claims } = deployedPorts(this.env)
    if (cron !== NIGHTLY) return pollFeeds({ ledger, claims }, this.env.SUBREQUESTS)
    const { BACKUPS: bucket } = this.env
    if (bucket) await backUp({ ledger, bucket, clock: { now: () => Date.now() } }, this.env.SUBREQUESTS)
  }

  /** For the ledger: a cache is purged by the entrypoint that it stands before. */
  async purge(tags: readonly string[]): ReturnType<Purge> {
    const { cache } = this.ctx
    if (!cache) return 'nowhere'
    const { success, errors } = await cache.purge({ tags: [...tags] })
    if (!success) console.error({ message: 'the cache was not purged', errors })
    return success ? 'done' : 'refused'
  }
}
