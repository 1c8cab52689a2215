import { Hono } from 'hono'
import { RULESET } from '../../core/compare/index.ts'
import { version } from '../../package.json'
import type { AppEnv } from '../app-env.ts'
import { openToAll } from '../http/headers.ts'
import { claimListKey } from '../publish/keys.ts'

export const health = new Hono<AppEnv>().get('/health', openToAll, async (c) => {
  const { kind } = await c.get('ports').snapshots.read(claimListKey(0))
  const ok = kind === 'found' || kind === 'missing'
  const body = { service: 'counterpoint', version, ruleset: RULESET, kv: ok ? 'ok' : kind } as const
  return c.json(body, ok ? 200 : 503)
})
