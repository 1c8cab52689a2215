import { Hono } from 'hono'
import type { EditorEnv } from '../app-env.ts'
import { needs } from './needs.ts'

/** Whose token the caller holds, and what it allows: a console offers nothing else. */
export const session = new Hono<EditorEnv>().get(
  '/session',
  needs('claims:read', 'claims:write', 'publish', 'articles'),
  (c) => {
    const { id, name, scopes, origin } = c.get('caller')
    return c.json({ id, name, scopes, ...(origin === undefined ? {} : { origin }) }, 200)
  },
)
