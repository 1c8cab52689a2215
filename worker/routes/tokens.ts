import { Hono } from 'hono'
import type { EditorEnv } from '../app-env.ts'
import { KIB } from '../http/body.ts'
import { jsonBody } from '../http/json-body.ts'
import { noBody } from '../http/no-body.ts'
import { problem } from '../http/problem.ts'
import { hashSecret, newToken } from '../http/token.ts'
import { needs } from './needs.ts'
import { refusal } from './refusal.ts'
import { parseToken } from './schema/token.ts'

const NO_TOKEN_ID = { detail: 'A token id is 4 to 32 lower-case letters and digits' }

/** Tokens for people and scripts. The secret is shown once, by the answer that creates it, and kept nowhere. */
export const tokens = new Hono<EditorEnv>()
  .get('/tokens', needs('admin'), async (c) => c.json(await c.get('ports').ledger.listTokens(), 200))
  .post('/tokens', needs('admin'), jsonBody(parseToken, 16 * KIB), async (c) => {
    const { id, secret, token } = newToken()
    const asked = { ...c.req.valid('json'), id, hash: await hashSecret(secret), actor: c.get('caller') }
    const created = await c.get('ports').ledger.createToken(asked)
    return created.ok ? c.json({ token, ...created.token }, 201) : refusal(c, created)
  })
  .delete('/tokens/:id', needs('admin'), noBody, async (c) => {
    const id = c.req.param('id')
    if (!/^[a-z0-9]{4,32}$/.test(id)) return problem(c, 'malformed', NO_TOKEN_ID)
    const revoked = await c.get('ports').ledger.revokeToken({ id, actor: c.get('caller') })
    return revoked.ok ? c.json(revoked.token, 200) : refusal(c, revoked)
  })
