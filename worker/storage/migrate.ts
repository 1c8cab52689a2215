/** The tables of a Durable Object, from nothing to today's: entry n turns schema n into schema n + 1. */
export interface Schema {
  readonly migrations: readonly string[]
  /** The lowest schema that a release must know to run on the tables as they are: raised only by an entry that an older release would misread. */
  readonly readableFrom: number
}

/**
 * Brings the tables to the newest schema; each step is a transaction. A release that was rolled back runs on later tables where those say it may
 * (`readableFrom`), and refuses to guess elsewhere. `PRAGMA user_version` is not allowed in a Durable Object, so the version is a row of `meta`.
 */
export function migrate(storage: DurableObjectStorage, name: string, { migrations, readableFrom }: Schema): void {
  const { sql } = storage
  sql.exec('CREATE TABLE IF NOT EXISTS meta (k TEXT PRIMARY KEY, v TEXT NOT NULL) STRICT, WITHOUT ROWID')
  const version = numberIn(sql, 'schema') ?? 0
  if (version > migrations.length) {
    const from = numberIn(sql, 'readableFrom') ?? version
    if (from <= migrations.length) return
    throw new Error(`${name} has schema ${version}, readable from ${from}; this release knows ${migrations.length}.`)
  }
  migrations.slice(version).forEach((script, i) => {
    storage.transactionSync(() => {
      sql.exec(script)
      put(sql, 'schema', version + i + 1)
    })
  })
  if (numberIn(sql, 'readableFrom') !== readableFrom) put(sql, 'readableFrom', readableFrom)
}

function numberIn(sql: SqlStorage, key: string): number | undefined {
  const [row] = sql.exec<{ v: string }>('SELECT v FROM meta WHERE k = ?', key).toArray()
  return row && Number(row.v)
}

function put(sql: SqlStorage, key: string, value: number): void {
  sql.exec('INSERT OR REPLACE INTO meta (k, v) VALUES (?, ?)', key, String(value))
}
