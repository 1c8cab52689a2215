import { claimSnapshot } from '../core/snapshot/index.ts'
import { kurskSnapshot, sampleClaims } from '../tests/browser/samples.ts'
import { serve } from '../tests/browser/serve.ts'
import { quantile } from './median.ts'

/**
 * How long a reader waits for a record's page, its card for a frame and an article's fragment, beside the JSON of the same claim: one request after the other, in turns,
 * from the first byte asked for to the last one read. Prints medians, the slowest of a hundred, and the ratio to the JSON route.
 */
const ROUNDS = 400

const deployment = await serve()
const claim = sampleClaims[0]
if (!claim) throw new Error('there is no sample')
const find = (id: string, estimate: string) =>
  sampleClaims.find((each) => each.id === id)?.estimates.find((each) => each.id === estimate)
const snapshot = claimSnapshot(claim, find)
await deployment.publishClaim(snapshot)
await deployment.publish(kurskSnapshot)

const paths = {
  JSON: `/v1/claims/${claim.id}`,
  page: `/claims/${claim.id}`,
  card: `/claims/${claim.id}/embed`,
  fragment: `/articles/${kurskSnapshot.key}.html`,
}
const times: Record<keyof typeof paths, number[]> = { JSON: [], page: [], card: [], fragment: [] }
const names = Object.keys(paths) as (keyof typeof paths)[]
for (let round = -20; round < ROUNDS; round++) {
  for (const name of names) {
    const started = performance.now()
    const answer = await fetch(deployment.origin + paths[name])
    await answer.text()
    if (!answer.ok) throw new Error(`${paths[name]} answers ${answer.status}`)
    // the first rounds warm everything up
    if (round >= 0) times[name].push(performance.now() - started)
  }
}
await deployment.close()

console.log(`a claim of ${claim.estimates.length} estimates, ${ROUNDS} rounds, milliseconds`)
for (const name of names) {
  const at = (share: number) => quantile(times[name], share)
  const ratio = at(0.5) / quantile(times.JSON, 0.5)
  console.log(
    `${name.padEnd(9)} p50 ${at(0.5).toFixed(2)}  p99 ${at(0.99).toFixed(2)}  ${ratio.toFixed(2)} of the JSON route's p50`,
  )
}
process.exit(0)
