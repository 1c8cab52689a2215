import type { Context } from 'hono'
import { problem } from './problem.ts'
import { readToken, type TokenParts } from './token.ts'

/** The token of `Authorization: Bearer cp_...`, if it has the shape of one. */
export function bearer(c: Context): TokenParts | undefined {
  const [, token] = /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '') ?? []
  return token === undefined ? undefined : readToken(token)
}

/** One answer for every kind of bad token. */
export function unauthorized(c: Context) {
  const error = c.req.header('Authorization') === undefined ? '' : ', error="invalid_token"'
  return problem(c, 'unauthorized', {}, { 'WWW-Authenticate': `Bearer realm="counterpoint"${error}` })
}

export function forbidden(c: Context, scope: string) {
  const challenge = `Bearer realm="counterpoint", error="insufficient_scope", scope="${scope}"`
  return problem(c, 'forbidden', { detail: `This needs the scope ${scope}` }, { 'WWW-Authenticate': challenge })
}
