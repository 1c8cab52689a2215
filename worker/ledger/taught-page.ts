import { taughtOf } from './lessons.ts'
import { listedPage } from './listing.ts'
import { LIST_PAGE } from './pages.ts'

/** A page of what recognises the public claims, each with what decisions have taught of it. That is counted here and kept nowhere: it changes without the claim. */
export function taughtPage(sql: SqlStorage, page: number): { readonly items: readonly string[]; readonly at: string } {
  const { claims, at } = listedPage(sql, page, 'recognised')
  const taught = taughtOn(sql, page)
  return { items: claims.map(({ id, item }) => (taught.has(id) ? withTaught(sql, id, item) : item)), at }
}

function taughtOn(sql: SqlStorage, page: number): ReadonlySet<string> {
  const rows = sql.exec<{ id: string }>(
    'SELECT id FROM claim WHERE n > ? AND n <= ? AND EXISTS (SELECT 1 FROM lesson WHERE lesson.claim = claim.id)',
    page * LIST_PAGE,
    (page + 1) * LIST_PAGE,
  )
  return new Set(rows.toArray().map(({ id }) => id))
}

/** Into the claim's JSON, which is not read for it: a page has a hundred. */
function withTaught(sql: SqlStorage, id: string, item: string): string {
  const taught = taughtOf(sql, id)
  return taught.length === 0 ? item : `${item.slice(0, -1)},"learned":${JSON.stringify(taught)}}`
}
