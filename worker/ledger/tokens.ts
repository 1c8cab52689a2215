import { callerOf, sessionRow } from './sessions.ts'
import { readSite } from './sites.ts'
import type { Edit } from './transaction.ts'
import type { BadToken, Exists, Invalid, LedgerApi, NotFound, Scope, TokenEntry, Verified } from './types.ts'

type TokenRow = {
  readonly id: string
  readonly hash: string
  readonly name: string
  readonly scopes: string
  readonly origin: string | null
  readonly created: string
  readonly creator: string
  readonly expires: string | null
  readonly revoked: string | null
  readonly used: string | null
}

export function createToken(
  edit: Edit,
  { id, hash, name, scopes, origin, expiresAt }: Parameters<LedgerApi['createToken']>[0],
): { readonly ok: true; readonly token: TokenEntry } | Exists | Invalid {
  if (tokenRow(edit.sql, id)) return { ok: false, reason: 'exists' }
  if (origin !== undefined && !readSite(edit.sql, origin))
    return { ok: false, reason: 'invalid', errors: [{ pointer: '/origin', detail: 'is not a registered site' }] }
  const row: TokenRow = {
    id,
    hash,
    name,
    scopes: JSON.stringify(scopes),
    origin: origin ?? null,
    created: edit.at,
    creator: edit.actor.name,
    expires: expiresAt === undefined ? null : new Date(expiresAt).toISOString(),
    revoked: null,
    used: null,
  }
  edit.record('create', `token:${id}`)
  edit.sql.exec(
    'INSERT INTO token (id, hash, name, scopes, origin, created, creator, expires) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    id,
    hash,
    name,
    row.scopes,
    row.origin,
    row.created,
    row.creator,
    row.expires,
  )
  return { ok: true, token: toEntry(row) }
}

export function listTokens(sql: SqlStorage): TokenEntry[] {
  return sql.exec<TokenRow>('SELECT * FROM token ORDER BY created, id').toArray().map(toEntry)
}

export function revokeToken(edit: Edit, id: string): { readonly ok: true; readonly token: TokenEntry } | NotFound {
  const row = tokenRow(edit.sql, id)
  if (!row) return { ok: false, reason: 'notFound' }
  if (row.revoked !== null) return { ok: true, token: toEntry(row) }
  edit.record('revoke', `token:${id}`)
  edit.sql.exec('UPDATE token SET revoked = ? WHERE id = ?', edit.at, id)
  return { ok: true, token: toEntry({ ...row, revoked: edit.at }) }
}

/**
 * Of a token, or of the session of somebody who has signed in. Compares in constant time, also where there is neither, so that nothing can be learned from
 * how long a refusal takes.
 */
export function verifyToken(sql: SqlStorage, id: string, hash: string, now: number): Verified | BadToken {
  const row = tokenRow(sql, id)
  const session = row ? undefined : sessionRow(sql, id, now)
  if (!sameHash(hash, row?.hash ?? session?.hash ?? NO_HASH)) return { ok: false, reason: 'unknown' }
  if (!row) return (session && callerOf(sql, id, session.email)) ?? { ok: false, reason: 'unknown' }
  const at = new Date(now).toISOString()
  if (row.revoked !== null) return { ok: false, reason: 'revoked' }
  if (row.expires !== null && row.expires <= at) return { ok: false, reason: 'expired' }
  const hour = `${at.slice(0, 13)}:00:00.000Z`
  if (row.used !== hour) sql.exec('UPDATE token SET used = ? WHERE id = ?', hour, id)
  return { ok: true, id, name: row.name, scopes: scopesOf(row), ...originOf(row) }
}

const NO_HASH = '-'.repeat(64)

function sameHash(given: string, stored: string): boolean {
  const [a, b] = [new TextEncoder().encode(given), new TextEncoder().encode(stored)]
  return a.length === b.length && crypto.subtle.timingSafeEqual(a, b)
}

function tokenRow(sql: SqlStorage, id: string): TokenRow | undefined {
  return sql.exec<TokenRow>('SELECT * FROM token WHERE id = ?', id).toArray()[0]
}

function toEntry(row: TokenRow): TokenEntry {
  return {
    id: row.id,
    name: row.name,
    scopes: scopesOf(row),
    ...originOf(row),
    createdAt: row.created,
    createdBy: row.creator,
    ...(row.expires === null ? {} : { expiresAt: row.expires }),
    ...(row.revoked === null ? {} : { revokedAt: row.revoked }),
    ...(row.used === null ? {} : { usedAt: row.used }),
  }
}

function originOf({ origin }: TokenRow): { readonly origin?: string } {
  return origin === null ? {} : { origin }
}

function scopesOf({ scopes }: TokenRow): Scope[] {
  return JSON.parse(scopes)
}
