import { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { robots } from './robots.ts'

/** What the public opens, follows and cites, at the root of the deployment. */
export const pages = new Hono<AppEnv>().route('/', robots)
