import { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'

/** Every address of the console is the same page: what it shows is decided in the browser. Its scripts and styles are assets and never come here. */
export const console = new Hono<AppEnv>().get('/console/*', async (c) => {
  const page = await c.env.ASSETS.fetch(new URL('/console/', c.req.url))
  return new Response(page.body, page)
})
