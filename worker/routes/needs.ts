import { createMiddleware } from 'hono/factory'
import type { EditorEnv } from '../app-env.ts'
import { bearer, forbidden, unauthorized } from '../http/bearer.ts'
import { CACHE } from '../http/cache-policy.ts'
import { problem } from '../http/problem.ts'
import type { Caller, Scope } from '../ports.ts'

const CLOSED = { detail: 'Editing is closed: this deployment has no valid ADMIN_TOKEN secret' }
const GUESSABLE = {
  detail:
    'Editing is closed: the ADMIN_TOKEN secret can be guessed. Make one of 32 random bytes, as base64url: cp_{id}_{secret}',
}
const RETRY = { 'Retry-After': '60' }

/**
 * An editor's route: only for callers whose token has the scope, or one of several. `admin` includes the others; no other scope includes one.
 * Limits count twice: by address before the token is looked up, so that guessing is slow, and by token after it.
 */
export function needs(...scopes: readonly [Scope, ...Scope[]]) {
  return createMiddleware<EditorEnv>(async function needs(c, next) {
    c.header('Cache-Control', CACHE.editor)
    const { tokens, editLimit } = c.get('ports')
    const address = c.req.header('CF-Connecting-IP') ?? 'local'
    if (!(await editLimit.limit({ key: `address:${address}` })).success)
      return problem(c, 'too-many-requests', {}, RETRY)
    const token = bearer(c)
    if (!token) return unauthorized(c)
    const caller = await tokens.check(token)
    if (caller === 'closed') return problem(c, 'unavailable', CLOSED)
    if (caller === 'guessable') return problem(c, 'unavailable', GUESSABLE)
    if (caller === 'refused') return unauthorized(c)
    if (!scopes.some((scope) => may(caller, scope))) return forbidden(c, scopes.join(' '))
    if (!(await editLimit.limit({ key: `token:${caller.id}` })).success)
      return problem(c, 'too-many-requests', {}, RETRY)
    c.set('caller', caller)
    return next()
  })
}

export function may({ scopes }: Caller, scope: Scope): boolean {
  return scopes.includes(scope) || scopes.includes('admin')
}
