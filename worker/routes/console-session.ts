import { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { CACHE } from '../http/cache-policy.ts'
import { noBody } from '../http/no-body.ts'
import { problem } from '../http/problem.ts'
import { hashSecret, newToken } from '../http/token.ts'

const NOT_SAME_ORIGIN = { detail: 'Only the console itself, in a browser that says so, can ask for a session' }
const NOBODY = { detail: 'Cloudflare Access vouches for nobody here' }
const STRANGER = { detail: 'This address is not among the people of the desk' }
const DOWN = { detail: 'The keys of Cloudflare Access cannot be had' }
const MISCONFIGURED = {
  detail:
    'ACCESS_TEAM must be an origin, https://example.cloudflareaccess.com, and ACCESS_AUDIENCE the tag of the application',
}
const SOON = { 'Retry-After': '5' }
const LATER = { 'Retry-After': '60' }

/**
 * A token for whoever has come through Cloudflare Access, for an hour. It lies under `/console`, which Access guards, and is the one call that a cookie has
 * part in: so it is for the console's own pages alone, and changes nothing else. With 204 nobody signs in this way.
 */
export const consoleSession = new Hono<AppEnv>().post('/console/session', noBody, async (c) => {
  c.header('Cache-Control', CACHE.editor)
  const { access, editLimit, ledger } = c.get('ports')
  if (c.req.header('Sec-Fetch-Site') !== 'same-origin') return problem(c, 'forbidden', NOT_SAME_ORIGIN)
  if (!access) return c.body(null, 204)
  const address = c.req.header('CF-Connecting-IP') ?? 'local'
  if (!(await editLimit.limit({ key: `address:${address}` })).success) return problem(c, 'too-many-requests', {}, LATER)
  const vouched = await access.check(c.req.header('Cf-Access-Jwt-Assertion') ?? '')
  if (vouched === 'refused') return problem(c, 'unauthorized', NOBODY)
  if (vouched === 'down') return problem(c, 'unavailable', DOWN, SOON)
  if (vouched === 'misconfigured') return problem(c, 'unavailable', MISCONFIGURED)
  const { id, secret, token } = newToken()
  const opened = await ledger.openSession({ id, hash: await hashSecret(secret), email: vouched.email })
  if (!opened.ok) return problem(c, 'forbidden', STRANGER)
  const { person, expiresAt } = opened
  return c.json({ token, name: person.name, scopes: person.scopes, expiresAt }, 200)
})
