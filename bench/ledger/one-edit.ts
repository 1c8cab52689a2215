import type { ClaimInput } from '../../core/claim/types.ts'
import { cpuOfRuntime, type Deployed, sleep, timed } from '../deployed.ts'
import { median } from '../median.ts'

const ESTIMATES = 50
const PAGE = 100
const TIMES = 20

/**
 * One edit of a claim with 50 estimates, on a list page of 100 such claims and on a page where it stands alone. What is counted: how long the PUT
 * takes to be answered, and the CPU time of the whole runtime (the ledger, the worker before it, and KV) from the PUT until the documents that
 * it made out of date are in KV. The wait for the alarm costs none.
 */
export async function oneEdit(deployed: Deployed, claimOf: (id: string, estimates: number) => ClaimInput) {
  const claims = Array.from({ length: PAGE + 1 }, (_, i) => claimOf(`edited-${i}`, ESTIMATES))
  for (const claim of claims) await deployed.importLines(JSON.stringify({ type: 'claim', claim, status: 'published' }))
  await deployed.published()
  const [among, alone] = [claims[PAGE / 2], claims[PAGE]]
  if (!among || !alone) return
  const taken = { among: [] as Taken[], alone: [] as Taken[] }
  // one after the other, so that whatever the machine does besides falls on both
  for (let n = 1; n <= TIMES; n++) {
    taken.among.push(await edit(deployed, among, n))
    taken.alone.push(await edit(deployed, alone, n))
  }
  const put = { among: median(taken.among.map(({ put }) => put)), alone: median(taken.alone.map(({ put }) => put)) }
  const cpu = { among: mean(taken.among.map(({ cpu }) => cpu)), alone: mean(taken.alone.map(({ cpu }) => cpu)) }
  console.log(
    `one edit    on a page of ${PAGE} claims with ${ESTIMATES} estimates each, beside one on a page of a single claim (${TIMES} of each):`,
  )
  console.log(
    `            PUT answered: median ${put.among.toFixed(1)} ms beside ${put.alone.toFixed(1)} ms, ratio ${(put.among / put.alone).toFixed(2)}`,
  )
  console.log(
    `            CPU until its documents are in KV: mean ${cpu.among.toFixed(0)} ms beside ${cpu.alone.toFixed(0)} ms, ratio ${(cpu.among / cpu.alone).toFixed(2)}`,
  )
}

interface Taken {
  readonly put: number
  readonly cpu: number
}

async function edit(deployed: Deployed, claim: ClaimInput, n: number): Promise<Taken> {
  const before = cpuOfRuntime()
  const body = JSON.stringify({ ...claim, reason: { en: `They count at different times (${n}).` } })
  const headers = { 'Content-Type': 'application/json', 'If-Match': `"${n}"` }
  const { ms: put } = await timed(() => deployed.call(`/v1/claims/${claim.id}`, { method: 'PUT', body, headers }))
  // the alarm is 1.1 s away: asking for it earlier would only be counted
  await sleep(1200)
  await deployed.published()
  return { put, cpu: cpuOfRuntime() - before }
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}
