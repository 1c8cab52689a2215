import { readFileSync } from 'node:fs'
import { createTestHarness } from 'wrangler'
import { cpuOfRuntime } from '../deployed.ts'

const root = new URL('../..', import.meta.url)
// without these, wrangler waits for addresses that only exist on the internet, and stores a trace of every call
Object.assign(process.env, {
  X_LOCAL_OBSERVABILITY: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_LOG: 'error',
})

/** The same routes go by the assets as in `wrangler.toml`: a router of the tool's own stands before both, and would else be measured. */
const runWorkerFirst: string[] = JSON.parse(
  /^run_worker_first = (\[.*\])$/m.exec(readFileSync(new URL('wrangler.toml', root), 'utf8'))?.[1] ?? '[]',
)

const bare = {
  name: 'bare',
  main: new URL('bare.ts', import.meta.url).pathname,
  compatibility_date: '2026-10-20',
  kv_namespaces: [{ binding: 'KV' }],
  assets: { directory: new URL('dist', root).pathname, binding: 'ASSETS', run_worker_first: runWorkerFirst },
}

/** A bare worker behind the same assets, over HTTP. */
export async function bareWorker() {
  const harness = createTestHarness({ workers: [{ config: bare }] })
  const { url } = await harness.listen()
  return { origin: `http://localhost:${url.port}`, close: () => harness.close() }
}

/** Both in one runtime, asked by a third: milliseconds of CPU that the whole runtime takes for a request to one of them. */
export async function bothInOne() {
  const driver = {
    name: 'driver',
    main: new URL('driver.ts', import.meta.url).pathname,
    compatibility_date: '2026-10-20',
    services: [
      { binding: 'OURS', service: 'counterpoint' },
      { binding: 'BARE', service: 'bare' },
    ],
  }
  const configPath = new URL('wrangler.toml', root)
  const harness = createTestHarness({ workers: [{ config: driver }, { configPath }, { config: bare }] })
  const { url } = await harness.listen()
  const asked = async (service: string, path: string, init: { readonly times?: number } & RequestInit) => {
    const address = `http://localhost:${url.port}/?service=${service}&times=${init.times ?? 0}&path=${encodeURIComponent(path)}`
    const answer = await fetch(address, init)
    if (!answer.ok) throw new Error(await answer.text())
  }
  return {
    namespace: async () => (await harness.getWorker<{ SNAPSHOTS: Kv }>('counterpoint').getEnv()).SNAPSHOTS,
    put: (path: string, body: string) => asked('BARE', path, { method: 'PUT', body }),
    cpu: async (service: 'OURS' | 'BARE', path: string, times: number) => {
      const before = cpuOfRuntime()
      await asked(service, path, { times })
      return (cpuOfRuntime() - before) / times
    },
    close: () => harness.close(),
  }
}

interface Kv {
  put(key: string, value: string, options: { metadata: unknown }): Promise<void>
}
