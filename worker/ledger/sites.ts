import type { Edit } from './transaction.ts'
import type { Site } from './types.ts'

type SiteRow = {
  readonly origin: string
  readonly policy: Site['policy']
  readonly feed: string | null
}

export function readSites(sql: SqlStorage): Site[] {
  return sql
    .exec<SiteRow>('SELECT origin, policy, feed FROM site ORDER BY origin')
    .toArray()
    .map(({ origin, policy, feed }) => ({ origin, policy, ...(feed === null ? {} : { feed }) }))
}

export function putSites(edit: Edit, sites: readonly Site[]): Site[] {
  edit.record('put', 'sites')
  edit.sql.exec('DELETE FROM site')
  for (const site of sites) storeSite(edit.sql, site)
  return readSites(edit.sql)
}

export function storeSite(sql: SqlStorage, { origin, policy, feed }: Site): void {
  sql.exec('INSERT OR REPLACE INTO site (origin, policy, feed) VALUES (?, ?, ?)', origin, policy, feed ?? null)
}
