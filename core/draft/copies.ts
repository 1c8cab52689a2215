import { readTokens } from '../match/tokens.ts'
import type { Read } from './read.ts'
import type { Span } from './span.ts'

/** Which sentences are near copies of each other: a name for each group, by article and place of the sentence. */
export type Copies = (article: number, sentence: Span) => string | undefined

/**
 * Sentences with figures that share most of their runs of four words with one in another article. Equality would miss the desk that changes a word; a rewritten
 * sentence shares none.
 */
export function copiesOf(reads: readonly Read[]): Copies {
  const first = new Map<string, string>()
  const groups = new Map<string, string>()
  for (const { n, figures, article } of reads) {
    const done = new Set<number>()
    for (const { sentence } of figures) {
      if (done.has(sentence.start)) continue
      done.add(sentence.start)
      const runs = shingles(article.text.slice(sentence.start, sentence.end))
      const own = nameOf(n, sentence)
      const shared = new Map<string, number>()
      for (const run of runs) {
        const other = first.get(run)
        if (other !== undefined && !other.startsWith(`${n}:`)) shared.set(other, (shared.get(other) ?? 0) + 1)
      }
      const [best] = [...shared].sort((a, b) => b[1] - a[1])
      if (best && best[1] >= MOST * runs.length) {
        const group = groups.get(best[0]) ?? best[0]
        groups.set(best[0], group)
        groups.set(own, group)
      }
      for (const run of runs) if (!first.has(run)) first.set(run, own)
    }
  }
  return (article, sentence) => groups.get(nameOf(article, sentence))
}

function nameOf(article: number, { start }: Span): string {
  return `${article}:${start}`
}

/** None of a sentence that is too short to tell a copy from a common phrase. */
function shingles(sentence: string): string[] {
  const words = readTokens(sentence.slice(0, LONGEST)).map(({ folded }) => folded)
  if (words.length < SHORTEST) return []
  return words.slice(0, 1 - RUN).map((_, at) => words.slice(at, at + RUN).join(' '))
}

const RUN = 4
const SHORTEST = 7
const LONGEST = 2000
const MOST = 0.6
