import { createTestHarness } from 'wrangler'
import { kurskSnapshot } from '../../tests/browser/samples.ts'
import { serve } from '../../tests/browser/serve.ts'
import { quantile } from '../median.ts'

/**
 * Requests per second of `GET /v1/articles/{key}` beside the least that can be done: a bare `fetch` handler that gets one KV value and returns it.
 * Both in workerd on this machine, over HTTP, the same document, in turns. Prints medians and the ratio.
 */
const ROUNDS = 15
const REQUESTS = 600
const AT_ONCE = 16

const document = JSON.stringify(kurskSnapshot)
const deployment = await serve()
await deployment.publish(kurskSnapshot)
const bare = createTestHarness({
  workers: [
    {
      config: {
        name: 'bare',
        main: new URL('bare.ts', import.meta.url).pathname,
        compatibility_date: '2026-10-20',
        kv_namespaces: [{ binding: 'KV' }],
      },
    },
  ],
})
const { url } = await bare.listen()
const addresses = {
  ours: `${deployment.origin}/v1/articles/${kurskSnapshot.key}`,
  bare: `http://localhost:${url.port}/document`,
}
await fetch(addresses.bare, { method: 'PUT', body: document })

const rates: Record<keyof typeof addresses, number[]> = { ours: [], bare: [] }
for (let round = -2; round < ROUNDS; round++) {
  for (const name of ['ours', 'bare'] as const) {
    const rate = await requestsPerSecond(addresses[name])
    // the first rounds warm both up
    if (round >= 0) rates[name].push(rate)
  }
}
await Promise.all([deployment.close(), bare.close()])

console.log(`${document.length} bytes, ${AT_ONCE} requests at once, ${ROUNDS} rounds of ${REQUESTS}`)
for (const [name, all] of Object.entries(rates)) {
  const at = (share: number) => Math.round(quantile(all, share))
  console.log(`${name.padEnd(6)} ${at(0.5)} requests a second (quartiles ${at(0.25)} to ${at(0.75)})`)
}
const ratios = rates.ours.map((rate, i) => rate / (rates.bare[i] ?? rate))
console.log(`ratio  ${quantile(ratios, 0.5).toFixed(2)} (median of the rounds)`)

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
