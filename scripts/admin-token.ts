import { randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'

const file = new URL('../.dev.vars', import.meta.url)

/** The first admin token of this machine's ledger: made on the first run and kept in .dev.vars, where wrangler reads secrets and git looks away. */
export function adminToken(): string {
  const kept = existsSync(file) ? /^ADMIN_TOKEN=(\S+)$/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined
  if (kept) return kept
  const token = `cp_admin_${randomBytes(32).toString('base64url')}`
  appendFileSync(file, `ADMIN_TOKEN=${token}\n`, { mode: 0o600 })
  return token
}
