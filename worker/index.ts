import { createApp } from './app.ts'
import { backUp } from './backup/nightly.ts'
import { NIGHTLY } from './backup/schedule.ts'
import { deployedPorts } from './deployed-ports.ts'
import { pollFeeds } from './feeds/poll.ts'

export { Deliveries } from './deployed-deliveries.ts'
export { Ledger } from './deployed-ledger.ts'

const app = createApp(deployedPorts)

/** What a deployment may have (docs/operating.md); wrangler's types know only what wrangler.toml binds. */
interface Optional {
  readonly BACKUPS?: R2Bucket
}

export default {
  fetch: app.fetch,
  /** The cron: readers never cause a fetch, nor a write. */
  async scheduled({ cron }, env) {
    const { ledger, claims } = deployedPorts(env)
    if (cron !== NIGHTLY) return pollFeeds({ ledger, claims }, env.SUBREQUESTS)
    const { BACKUPS: bucket } = env
    if (bucket) await backUp({ ledger, bucket, clock: { now: () => Date.now() } }, env.SUBREQUESTS)
  },
} satisfies ExportedHandler<Env & Optional>
