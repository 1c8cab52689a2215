import { Hono } from 'hono'
import { RULESET } from '../../core/compare/index.ts'
import { version } from '../../package.json'
import type { AppEnv } from '../app-env.ts'
import { openToAll } from '../http/headers.ts'
import { claimListKey } from '../publish/keys.ts'

/** What this deployment is, whether KV answers, whether everything in the ledger reaches it, and what texts are checked against here. 503 only where readers get nothing. */
export const health = new Hono<AppEnv>().get('/health', openToAll, async (c) => {
  const { snapshots, health, flaws, index } = c.get('ports')
  const [{ kind }, publishing] = await Promise.all([snapshots.read(claimListKey(0)), health.read()])
  const ok = kind === 'found' || kind === 'missing'
  const body = {
    service: 'counterpoint',
    version,
    ruleset: RULESET,
    kv: ok ? 'ok' : kind,
    publishing: publishing ?? 'unknown',
    unreadable: flaws.list(),
    index: index.state(),
  } as const
  return c.json(body, ok ? 200 : 503)
})
