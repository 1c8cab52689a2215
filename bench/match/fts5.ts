import { DatabaseSync } from 'node:sqlite'
import { contentWords } from './content-words.ts'
import type { Ranker } from './ranker.ts'

/** SQLite's FTS5 with the Porter stemmer, in memory: what the ledger could preselect with. */
export function fts5(claims: readonly { readonly id: string; readonly text: string }[]): Ranker {
  const database = new DatabaseSync(':memory:')
  database.exec(`CREATE VIRTUAL TABLE claim USING fts5(id UNINDEXED, text, tokenize = 'porter unicode61')`)
  const insert = database.prepare('INSERT INTO claim (id, text) VALUES (?, ?)')
  database.exec('BEGIN')
  for (const { id, text } of claims) insert.run(id, text)
  database.exec('COMMIT')
  const select = database.prepare('SELECT id, -rank AS score FROM claim WHERE claim MATCH ? ORDER BY rank LIMIT 5')
  return {
    name: 'FTS5',
    rank(sentence) {
      const words = new Set(contentWords(sentence))
      if (words.size === 0) return []
      return select
        .all([...words].map((word) => `"${word}"`).join(' OR '))
        .map(({ id, score }) => ({ id: String(id), score: Number(score) }))
    },
  }
}
