import { createApp } from './app.ts'
import { deployedPorts } from './deployed-ports.ts'

export { Ledger } from './deployed-ledger.ts'

const app = createApp(deployedPorts)

export default { fetch: app.fetch } satisfies ExportedHandler<Env>
