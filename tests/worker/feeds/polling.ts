import { createExecutionContext, createScheduledController } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, beforeEach, inject, vi } from 'vitest'
import type { Annotation } from '../../../core/claim/types.ts'
import casualties from '../../../examples/claims/dprk-casualties-kursk.json'
import Worker from '../../../worker/index.ts'
import type { FeedItemState } from '../../../worker/ledger/types.ts'
import { keyOf } from '../../../worker/reading/read-article.ts'
import { edit, published, putSites } from '../editors.ts'

export const newsroom = inject('newsroom')
export const MINUTE = 60_000
export const KILLED = '<p>Around 1,000 North Korean soldiers have been killed in Kursk, officials believe.</p>'

/** Each test has a folder of its own on the newsroom's server. */
export let folder = ''
export const at = (path: string) => new URL(`${folder}${path}`, newsroom).href
export const page = (body: string) => ({ headers: { 'Content-Type': 'text/html' }, body })
export const rss = (items: readonly string[], headers: Record<string, string> = {}) => ({
  headers: { 'Content-Type': 'application/rss+xml', ...headers },
  body: `<rss><channel>${items.join('')}</channel></rss>`,
})
export const item = (path: string, stamp = '2025-01-06') =>
  `<item><link>${at(path)}</link><pubDate>${stamp}</pubDate></item>`

/** For the tests of one file: a published claim, and before each test a feed at `feed` in its folder. */
export function newsroomWithFeed(file: string): void {
  let tests = 0
  beforeAll(async () => {
    await edit('POST', '/v1/claims', { body: casualties })
    await edit('POST', `/v1/claims/${casualties.id}/publish`)
    await published()
  })
  beforeEach(async () => {
    tests++
    folder = `/${file}/${tests}/`
    await putSites([{ origin: newsroom, policy: 'suggest', feed: at('feed') }])
  })
  afterEach(() => void vi.useRealTimers())
}

/** The cron's run, some minutes after the last, in the usual environment but for what is said. */
export async function poll(minutes = 5, unusual: Record<string, unknown> = {}): Promise<void> {
  vi.setSystemTime(Date.now() + minutes * MINUTE)
  await new Worker(createExecutionContext(), { ...env, ...unusual } as Env).scheduled(createScheduledController())
}

export async function annotationsOf(path: string): Promise<Annotation[] | undefined> {
  const { status, body } = await edit('GET', `/v1/articles/${await keyOf(at(path))}/annotations`)
  return status === 200 ? body.annotations : undefined
}

export const feedState = async () => (await edit('GET', '/v1/sites')).body.feeds[0]

/** An article of the feed that waits or was given up. */
export async function unread(path: string): Promise<FeedItemState | undefined> {
  const items: FeedItemState[] = (await feedState()).items
  return items.find(({ url }) => url === at(path))
}
