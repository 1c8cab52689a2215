import { createApp } from './app.ts'
import { deployedPorts } from './deployed-ports.ts'
import { pollFeeds } from './feeds/poll.ts'

export { Deliveries } from './deployed-deliveries.ts'
export { Ledger } from './deployed-ledger.ts'

const app = createApp(deployedPorts)

export default {
  fetch: app.fetch,
  /** The cron: readers never cause a fetch, nor a write. */
  async scheduled(_, env) {
    await pollFeeds(deployedPorts(env), env.SUBREQUESTS)
  },
} satisfies ExportedHandler<Env>
