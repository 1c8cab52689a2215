import { createApp } from './app.ts'
import { snapshotReader } from './publish/snapshot-reader.ts'

export { Ledger } from './deployed-ledger.ts'

const app = createApp((env) => ({ snapshots: snapshotReader(env.SNAPSHOTS) }))

export default { fetch: app.fetch } satisfies ExportedHandler<Env>
