import type { Edit } from './transaction.ts'
import type { Site, Stale } from './types.ts'

type SiteRow = {
  readonly origin: string
  readonly policy: Site['policy']
  readonly feed: string | null
}

export function readSites(sql: SqlStorage): Site[] {
  return sql.exec<SiteRow>('SELECT origin, policy, feed FROM site ORDER BY origin').toArray().map(toSite)
}

export function readSite(sql: SqlStorage, origin: string): Site | undefined {
  return sql.exec<SiteRow>('SELECT origin, policy, feed FROM site WHERE origin = ?', origin).toArray().map(toSite)[0]
}

function toSite({ origin, policy, feed }: SiteRow): Site {
  return { origin, policy, ...(feed === null ? {} : { feed }) }
}

export interface SiteList {
  readonly sites: readonly Site[]
  /** Of the list as a whole. */
  readonly revision: number
}

export function readSiteList(sql: SqlStorage): SiteList {
  return { sites: readSites(sql), revision: revisionOf(sql) }
}

function revisionOf(sql: SqlStorage): number {
  const [row] = sql.exec<{ v: string }>("SELECT v FROM meta WHERE k = 'sites'").toArray()
  return row ? Number(row.v) : NEVER_PUT
}

export function putSites(
  edit: Edit,
  sites: readonly Site[],
  ifRevision?: number,
): ({ readonly ok: true } & SiteList) | Stale {
  const before = readSiteList(edit.sql)
  if (ifRevision !== undefined && ifRevision !== before.revision)
    return { ok: false, reason: 'stale', revision: before.revision }
  edit.record('put', 'sites')
  edit.sql.exec('DELETE FROM site')
  for (const site of sites) insert(edit.sql, site)
  changed(edit.sql)
  return { ok: true, ...readSiteList(edit.sql) }
}

export function storeSite(sql: SqlStorage, site: Site): void {
  insert(sql, site)
  changed(sql)
}

const NEVER_PUT = 1

function insert(sql: SqlStorage, { origin, policy, feed }: Site): void {
  sql.exec('INSERT OR REPLACE INTO site (origin, policy, feed) VALUES (?, ?, ?)', origin, policy, feed ?? null)
}

function changed(sql: SqlStorage): void {
  sql.exec("INSERT OR REPLACE INTO meta (k, v) VALUES ('sites', ?)", String(revisionOf(sql) + 1))
}
