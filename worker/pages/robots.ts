import { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { openToAll } from '../http/headers.ts'
import { derived } from '../routes/stored.ts'

/** The record is there to be found. */
export const robots = new Hono<AppEnv>().get('/robots.txt', openToAll, (c) =>
  derived<string>(c, 'User-agent: *\nAllow: /\n', 'text/plain; charset=utf-8'),
)
