import { claimSnapshot } from '../../core/snapshot/index.ts'
import { kurskSnapshot, sampleClaims } from '../../tests/browser/samples.ts'
import { serve } from '../../tests/browser/serve.ts'
import { entityTag } from '../../worker/publish/entity-tag.ts'
import { articleSnapshotKey, claimSnapshotKey } from '../../worker/publish/keys.ts'
import { median, quantile } from '../median.ts'
import { bareWorker, bothInOne } from './workers.ts'

/**
 * Reads of `GET /v1/articles/{key}` beside the least that can be done: a bare `fetch` handler that gets one KV value and returns it, behind the same static assets.
 * Requests per second over HTTP, each in a runtime of its own, in turns: the median of five runs. Then CPU of the runtime for one request, both in one runtime and asked by
 * a third worker, without sockets: also for the article as a module, as the embed asks for it, its fragment of HTML and the record's page. Needs `npm run build` once; Linux only.
 */
const RUNS = 5
const ROUNDS = 3
const REQUESTS = 100
const AT_ONCE = 16
const CPU_TIMES = 200
const CPU_ROUNDS = 5

const document = JSON.stringify(kurskSnapshot)
const article = `/v1/articles/${kurskSnapshot.key}`
const [sample] = sampleClaims
if (!sample) throw new Error('there is no sample')
const claim = claimSnapshot(sample, (id, estimate) =>
  sampleClaims.find((each) => each.id === id)?.estimates.find((each) => each.id === estimate),
)

await inOneRuntime()
await overHttp()

async function overHttp(): Promise<void> {
  const [deployment, bare] = [await serve(), await bareWorker()]
  await deployment.publish(kurskSnapshot)
  const addresses = { ours: `${deployment.origin}${article}`, bare: `${bare.origin}${article}` }
  await fetch(addresses.bare, { method: 'PUT', body: document })
  console.log(
    `${document.length} bytes, ${AT_ONCE} requests at once, ${RUNS} runs of ${ROUNDS} rounds of ${REQUESTS} to each`,
  )
  // warms both up
  for (const address of Object.values(addresses)) await requestsPerSecond(address)
  const ratios: number[] = []
  for (let run = 1; run <= RUNS; run++) {
    const rates = { ours: [] as number[], bare: [] as number[] }
    for (let round = 0; round < ROUNDS; round++)
      for (const name of ['ours', 'bare'] as const) rates[name].push(await requestsPerSecond(addresses[name]))
    const ratio = median(rates.ours.map((rate, i) => rate / (rates.bare[i] ?? rate)))
    ratios.push(ratio)
    console.log(
      `run ${run}   ours ${median(rates.ours).toFixed(0)} a second, bare ${median(rates.bare).toFixed(0)}, ratio ${ratio.toFixed(3)}`,
    )
  }
  console.log(
    `ratio   ${quantile(ratios, 0.5).toFixed(3)}, the median of ${RUNS} runs (${Math.min(...ratios).toFixed(3)} to ${Math.max(...ratios).toFixed(3)})`,
  )
  await Promise.all([deployment.close(), bare.close()])
}

async function inOneRuntime(): Promise<void> {
  const { namespace, put, cpu, close } = await bothInOne()
  const kv = await namespace()
  const publish = async (key: string, text: string) => {
    const metadata = { revision: 1, etag: await entityTag(new TextEncoder().encode(text)), at: kurskSnapshot.updatedAt }
    await kv.put(key, text, { metadata })
  }
  await publish(articleSnapshotKey(kurskSnapshot.key), document)
  await put(article, document)
  const subjects: { name: string; service: 'OURS' | 'BARE'; path: string }[] = [
    { name: 'bare handler', service: 'BARE', path: article },
    { name: 'article, JSON', service: 'OURS', path: article },
    { name: 'article, module', service: 'OURS', path: `${article}.js` },
    { name: 'article, fragment', service: 'OURS', path: `/articles/${kurskSnapshot.key}.html` },
  ]
  await publish(claimSnapshotKey(claim.id), JSON.stringify(claim))
  subjects.push({ name: 'claim, JSON', service: 'OURS', path: `/v1/claims/${claim.id}` })
  subjects.push({ name: 'record page', service: 'OURS', path: `/claims/${claim.id}` })
  const taken = subjects.map((subject) => ({ ...subject, all: [] as number[] }))
  for (const { service, path } of taken) await cpu(service, path, 50)
  for (let round = 0; round < CPU_ROUNDS; round++)
    for (const { service, path, all } of taken)
      all.push(await cpu(service, path, service === 'BARE' || path.startsWith('/v1') ? CPU_TIMES : CPU_TIMES / 5))
  const bare = median(taken[0]?.all ?? [])
  for (const { name, all } of taken)
    console.log(
      `cpu     ${name.padEnd(18)} ${median(all).toFixed(3)} ms a request, ${(median(all) / bare).toFixed(2)} of the bare handler`,
    )
  await close()
}

async function requestsPerSecond(address: string): Promise<number> {
  let left = REQUESTS
  const started = performance.now()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) {
        const answer = await fetch(address)
        if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
        await answer.arrayBuffer()
      }
    }),
  )
  return REQUESTS / ((performance.now() - started) / 1000)
}
