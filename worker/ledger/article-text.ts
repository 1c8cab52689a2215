import type { KeptText } from './types.ts'

const DAY = 86_400_000
/** After the last reading or decision. */
const KEPT = 30 * DAY
/** However often the article is read or decided on, since a text of it was first kept. */
const KEPT_AT_MOST = 60 * DAY

/** What a reading has read, packed, in the place of what was read before. Nothing, where that was too large: an older text is not this article's any more. */
export function keepText(sql: SqlStorage, now: number, key: string, text: ArrayBuffer | undefined): void {
  if (!text) {
    dropText(sql, key)
    return
  }
  sweepTexts(sql, now)
  sql.exec(
    `INSERT INTO article_text (key, text, at, since, until) VALUES (?1, ?2, ?3, ?4, ?4 + ?5)
      ON CONFLICT (key) DO UPDATE SET text = excluded.text, at = excluded.at`,
    key,
    text,
    new Date(now).toISOString(),
    now,
    KEPT,
  )
  prolongText(sql, now, key)
}

/** Somebody works on the article. */
export function prolongText(sql: SqlStorage, now: number, key: string): void {
  sql.exec(
    'UPDATE article_text SET until = min(?, since + ?) WHERE key = ? AND until > ?',
    now + KEPT,
    KEPT_AT_MOST,
    key,
    now,
  )
}

export function dropText(sql: SqlStorage, key: string): void {
  sql.exec('DELETE FROM article_text WHERE key = ?', key)
}

/** Deletes the texts whose time is over. */
export function sweepTexts(sql: SqlStorage, now: number): void {
  sql.exec('DELETE FROM article_text WHERE until <= ?', now)
}

export function keptText(sql: SqlStorage, now: number, key: string): KeptText | undefined {
  const [row] = sql
    .exec<{ text: ArrayBuffer; at: string; until: number }>(
      'SELECT text, at, until FROM article_text WHERE key = ? AND until > ?',
      key,
      now,
    )
    .toArray()
  return row && { ...row, until: new Date(row.until).toISOString() }
}
