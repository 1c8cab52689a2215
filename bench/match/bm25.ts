import { contentWords } from './content-words.ts'
import type { Ranker } from './ranker.ts'

/** Plain BM25 (k1 1.2, b 0.75) with stop words and light stemming: what a newsroom would write in an afternoon. */
export function bm25(claims: readonly { readonly id: string; readonly text: string }[]): Ranker {
  const documents = claims.map(({ text }) => stems(text))
  const mean = documents.reduce((sum, words) => sum + words.length, 0) / documents.length
  const postings = new Map<string, [claim: number, count: number][]>()
  documents.forEach((words, n) => {
    const counts = new Map<string, number>()
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    for (const [word, count] of counts) postings.set(word, [...(postings.get(word) ?? []), [n, count]])
  })
  return {
    name: 'plain BM25',
    rank(sentence) {
      const scores = new Map<number, number>()
      for (const word of new Set(stems(sentence))) {
        const list = postings.get(word) ?? []
        const idf = Math.log(1 + (documents.length - list.length + 0.5) / (list.length + 0.5))
        for (const [n, count] of list) {
          const length = (documents[n]?.length ?? 0) / mean
          scores.set(n, (scores.get(n) ?? 0) + (idf * count * 2.2) / (count + 1.2 * (0.25 + 0.75 * length)))
        }
      }
      return [...scores]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 5)
        .map(([n, score]) => ({ id: claims[n]?.id ?? '', score }))
    },
  }
}

function stems(text: string): string[] {
  return contentWords(text).map((word) => word.replace(/(ing|ed|es|s)$/, ''))
}
