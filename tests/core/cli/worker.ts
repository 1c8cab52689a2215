import { createTestHarness } from 'wrangler'

/** A deployment of its own in workerd, with an empty ledger, over HTTP. Needs `dist/`. */
export async function worker() {
  // without these, wrangler waits for addresses that only exist on the internet
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'
  process.env.WRANGLER_SEND_METRICS = 'false'
  process.env.WRANGLER_LOG = 'error'
  const configPath = new URL('../../../wrangler.toml', import.meta.url).pathname
  const harness = createTestHarness({ workers: [{ configPath }] })
  const { url } = await harness.listen()
  const { ADMIN_TOKEN } = await harness.getWorker<{ ADMIN_TOKEN: string }>().getEnv()
  return { to: `http://localhost:${url.port}`, token: ADMIN_TOKEN, close: () => harness.close() }
}
