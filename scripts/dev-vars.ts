import { randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'

const file = new URL('../.dev.vars', import.meta.url)

/** The first admin token of this machine's ledger: made on the first run and kept in .dev.vars, where wrangler reads secrets and git looks away. */
export function adminToken(): string {
  const kept = devVar('ADMIN_TOKEN')
  if (kept) return kept
  const token = `cp_admin_${randomBytes(32).toString('base64url')}`
  appendFileSync(file, `ADMIN_TOKEN=${token}\n`, { mode: 0o600 })
  return token
}

/** What records are signed with on this machine, if .dev.vars has it. */
export function signingKey(): { readonly SIGNING_KEY?: string } {
  const kept = devVar('SIGNING_KEY')
  return kept ? { SIGNING_KEY: kept } : {}
}

function devVar(name: string): string | undefined {
  if (!existsSync(file)) return undefined
  return new RegExp(`^${name}=(\\S+)$`, 'm').exec(readFileSync(file, 'utf8'))?.[1]
}
