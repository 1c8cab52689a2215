/**
 * Long histories of a desk: editors, readings, imports, rebuilds, kills and the clock, against a plain model (tests/worker/histories). The test of the
 * same name runs a few short ones; here as many and as long as asked for. What fails is shrunk, and printed with its seed.
 *
 *     node bench/histories.ts [--runs 1000] [--seed S] [--longest 100]
 */
import { parseArgs } from 'node:util'
import { startVitest } from 'vitest/node'
import type { AskedHistories } from '../tests/worker/histories/asked.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    longest: { type: 'string', default: '100' },
  },
})
const histories: AskedHistories = {
  runs: Number(values.runs),
  seed: Number(values.seed ?? Math.floor(Math.random() * 2 ** 31)),
  longest: Number(values.longest),
}
console.log(`${histories.runs} histories of at most ${histories.longest} events, seed ${histories.seed}`)
const start = performance.now()
const vitest = await startVitest('test', ['tests/worker/histories/'], {
  watch: false,
  project: ['worker'],
  provide: { histories },
  // a kill prints its stack
  onConsoleLog: () => false,
})
console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`)
await vitest.close()
