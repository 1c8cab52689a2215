/** A fact about the ledger itself: the version of its tables, when its alarm last ran, by which rules its documents were judged. */
export function meta(sql: SqlStorage, key: string): string | undefined {
  return sql.exec<{ v: string }>('SELECT v FROM meta WHERE k = ?', key).toArray()[0]?.v
}

export function setMeta(sql: SqlStorage, key: string, value: string): void {
  sql.exec('INSERT OR REPLACE INTO meta (k, v) VALUES (?, ?)', key, value)
}
