import { hashSecret, isGuessable, readToken } from './http/token.ts'
import type { Caller, LedgerApi, TokenCheck } from './ports.ts'

/**
 * Who holds a token: the deployment's own admin token, which comes from the secret `ADMIN_TOKEN` and exists before the ledger
 * has any, or one that the ledger knows. Without an admin token nobody edits, nor with one that somebody has made up: there is no default password.
 */
export function tokenCheck(adminToken: string | undefined, ledger: LedgerApi): TokenCheck {
  const admin = readToken(adminToken ?? '')
  return {
    async check({ id, secret }) {
      if (!admin) return 'closed'
      if (isGuessable(admin.secret)) return 'guessable'
      const hash = await hashSecret(secret)
      if (sameHash(hash, await hashSecret(admin.secret)) && id === admin.id) return ADMIN
      const verified = await ledger.verifyToken({ id, hash })
      return verified.ok ? verified : 'refused'
    },
  }
}

const ADMIN: Caller = { id: 'admin', name: 'admin', scopes: ['admin'] }

/** In constant time: how long a refusal takes says nothing about how close a guess came. */
function sameHash(a: string, b: string): boolean {
  const bytes = new TextEncoder()
  return crypto.subtle.timingSafeEqual(bytes.encode(a), bytes.encode(b))
}
