import type { Debates } from './debates.ts'
import type { Ranker } from './ranker.ts'

export interface Score {
  readonly first: number
  readonly five: number
  /** Of the likeliest matches, the part that is right once a quarter of all is found; 0 where that is never reached. */
  readonly precision: number
  readonly microseconds: number
}

/** How often the right statement comes first and in the first five, and how clean the confident matches are. */
export function scoreOn({ sentences, gold }: Debates, ranker: Ranker): Score {
  let [first, five, time] = [0, 0, 0]
  const tops: { score: number; right: boolean }[] = []
  sentences.forEach((sentence, n) => {
    const started = performance.now()
    const ranked = ranker.rank(sentence)
    time += performance.now() - started
    const right = gold.get(n)
    const isRight = ranked.map(({ id }) => right?.has(id) ?? false)
    if (isRight[0]) first++
    if (isRight.includes(true)) five++
    if (ranked[0]) tops.push({ score: ranked[0].score, right: isRight[0] ?? false })
  })
  return {
    first: first / gold.size,
    five: five / gold.size,
    precision: precisionAt(gold.size / 4, tops),
    microseconds: (1000 * time) / sentences.length,
  }
}

function precisionAt(wanted: number, tops: { score: number; right: boolean }[]): number {
  let right = 0
  const found = tops
    .sort((a, b) => b.score - a.score)
    .map((top, n) => {
      right += Number(top.right)
      return { right, of: n + 1 }
    })
    .find((point) => point.right >= wanted)
  return found ? found.right / found.of : 0
}
