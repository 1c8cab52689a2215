/**
 * Which claim is a sentence about: core/match beside plain BM25, MiniSearch and SQLite's FTS5, in one run.
 *
 *     npm ci --prefix bench
 *     node bench/match.ts [--data DIR]
 *
 * DIR holds debates.json and statements.json (political debates scanned for checked statements; not part of the project). Without it
 * only the time over 10,000 made-up claims is printed. Compare the ratios: the times themselves are this machine's.
 */
import { parseArgs } from 'node:util'
import type { Claim } from '../core/claim/types.ts'
import { readFigures } from '../core/figure/index.ts'
import { findClaims, indexClaims, matchFigures } from '../core/match/index.ts'
import { bm25 } from './match/bm25.ts'
import { type Debates, readDebates } from './match/debates.ts'
import { fts5 } from './match/fts5.ts'
import { miniSearch } from './match/minisearch.ts'
import type { Ranker } from './match/ranker.ts'
import { scoreOn } from './match/score.ts'
import { tenThousandClaims, thousandWords } from './match/ten-thousand.ts'

const { values } = parseArgs({ options: { data: { type: 'string' } } })
if (values.data) for (const by of ['line', 'quote'] as const) await compare(readDebates(values.data, by), by)
await time()

async function compare(debates: Debates, by: string): Promise<void> {
  const { statements, sentences, gold, misplaced } = debates
  console.log(
    `\n${gold.size} of ${sentences.length} sentences repeat one of ${statements.length} statements; labels by ${by} (${misplaced} differ)`,
  )
  const rankers = [
    counterpoint(statements.map(({ id, text }) => statement(id, text))),
    bm25(statements),
    await miniSearch(statements),
  ]
  const own = { microseconds: 0 }
  for (const ranker of rankers) {
    const { first, five, precision, microseconds } = scoreOn(debates, ranker)
    own.microseconds ||= microseconds
    console.log(
      ranker.name.padEnd(14),
      `first ${percent(first)}  in five ${percent(five)}  precision at a quarter ${percent(precision)}`,
      `  time x${(microseconds / own.microseconds).toFixed(1)} (${microseconds.toFixed(0)} µs a sentence)`,
    )
  }
}

/** One article of about 1,000 words over 10,000 claims: ours with every figure judged and explained, the others with a bare ranking. */
async function time(): Promise<void> {
  const claims = tenThousandClaims()
  const texts = claims.map(({ id, question }) => ({ id, text: question.en ?? '' }))
  const article = thousandWords()
  const sentences = article.match(/[^.]+\./g) ?? []
  const figures = readFigures(article)
  console.log(
    `\n${claims.length} claims, ${article.split(' ').length} words, ${sentences.length} sentences, ${figures.length} figures`,
  )
  const [index, indexTime] = await timed(() => indexClaims(claims))
  const ownTime = median(() => matchFigures(article, figures, index))
  const right = matchFigures(article, figures, index).filter(([best]) => best && best.score > 0.5).length
  console.log(
    `core/match     index ${indexTime.toFixed(0)} ms, article ${ownTime.toFixed(1)} ms, ${right} figures on a claim`,
  )
  for (const make of [bm25, miniSearch, fts5]) {
    const [ranker, built] = await timed(() => make(texts))
    const taken = median(() => sentences.map((sentence) => ranker.rank(sentence)))
    console.log(
      ranker.name.padEnd(14),
      `index ${built.toFixed(0)} ms, article ${taken.toFixed(1)} ms (x${(taken / ownTime).toFixed(1)})`,
    )
  }
}

function counterpoint(claims: readonly Claim[]): Ranker {
  const index = indexClaims(claims)
  return {
    name: 'core/match',
    rank: (sentence) => findClaims(sentence, index).map(({ claimId, score }) => ({ id: claimId, score })),
  }
}

/** A statement as a claim that is known by its words alone. */
function statement(id: string, text: string): Claim {
  return {
    id,
    question: { en: text },
    measure: {
      kind: 'count',
      unit: '1',
      outcomes: {},
      additive: false,
      tolerance: { days: 7, materiality: 1.1, freshForDays: 14 },
    },
    estimates: [],
    corrections: [],
    status: 'published',
    revision: 1,
    updatedAt: '2025-01-22T12:00:00Z',
    updatedBy: 'bench',
  }
}

async function timed<T>(make: () => T | Promise<T>): Promise<[T, number]> {
  const started = performance.now()
  const made = await make()
  return [made, performance.now() - started]
}

/** Of nine runs, after two that warm up. */
function median(run: () => unknown): number {
  const times = Array.from({ length: 11 }, () => {
    const started = performance.now()
    run()
    return performance.now() - started
  })
  return times.slice(2).sort((a, b) => a - b)[4] ?? 0
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
