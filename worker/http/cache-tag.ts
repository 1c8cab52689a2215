import type { Context } from 'hono'

/** Printable, without a comma, which parts them. */
const TAG = /^[!-+\--~]{1,256}$/
/** The platform takes a thousand of one answer. */
const MOST = 1000

/** Names what a cached answer was made of. The platform takes the header off before the answer leaves it. */
export function tagAnswer(c: Context, tags: Iterable<string>): void {
  if (!c.res.headers.get('Cache-Control')?.startsWith('public')) return
  const kept = [...tags].filter((tag) => TAG.test(tag)).slice(0, MOST)
  if (kept.length > 0) c.res.headers.set('Cache-Tag', kept.join(','))
}
