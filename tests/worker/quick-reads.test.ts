import { env } from 'cloudflare:workers'
import { beforeAll, expect, it } from 'vitest'
import { createApp } from '../../worker/app.ts'
import { deployedPorts } from '../../worker/deployed-ports.ts'
import { articleSnapshotKey, claimSnapshotKey } from '../../worker/publish/keys.ts'
import { countedReads } from './counted-reads.ts'
import { store } from './sample.ts'

const ARTICLE = 'there_article_key_0001'
const GONE = 'gone__article_key_0001'
const DAMAGED = 'broken_article_key_001'
const app = createApp(deployedPorts, { now: () => 0, newId: () => 'an-id', write: () => undefined })

beforeAll(async () => {
  await store(articleSnapshotKey(ARTICLE), { key: ARTICLE, url: 'https://news.example/a', annotations: [], claims: {} })
  await store(articleSnapshotKey(GONE), { key: GONE, status: 'withdrawn' }, { status: 410 })
  await store(articleSnapshotKey(DAMAGED), { key: DAMAGED }, { etag: '"another"' })
  await store(claimSnapshotKey('signed'), { id: 'signed' }, { signature: 'key.signature' })
  await store(claimSnapshotKey('paused'), { id: 'paused', status: 'paused' }, { status: 404 })
})

const PATHS = [ARTICLE, GONE, DAMAGED, 'nobody_knows_this_key0', 'malformed']
  .flatMap((key) => [`/v1/articles/${key}`, `/v1/articles/${key}.js`, `/v1/articles/${key}.jsonld`])
  .concat(['signed', 'paused', 'unknown', 'Not An Id'].map((id) => `/v1/claims/${id}`))

// the routes that know everything answer whatever has a query
it.each(PATHS.flatMap((path) => ['GET', 'HEAD', 'PUT', 'OPTIONS'].map((method) => [method, path] as const)))(
  '%s %s is answered as by the route that knows everything, to the last header',
  async (method, path) => {
    for (const headers of [{}, { 'If-None-Match': '*' }, { 'If-None-Match': '"another", W/"third"' }]) {
      const [quick, full] = await Promise.all([
        seen(await app.request(path, { method, headers }, env)),
        seen(await app.request(`${path}?as=usual`, { method, headers }, env)),
      ])
      expect(quick).toEqual(full)
    }
  },
)

it('reads a value once, whatever is found', async () => {
  const { reads, app: counted } = countedReads()
  for (const path of PATHS.filter((path) => !/alformed|Not An Id/.test(path))) {
    reads.length = 0
    await counted.request(path, {}, env)
    expect(reads, path).toHaveLength(1)
  }
})

async function seen(response: Response) {
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
}
