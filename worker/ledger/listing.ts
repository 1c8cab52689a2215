import type { ClaimListItem } from '../../core/snapshot/index.ts'
import { findPublic } from './citations.ts'
import { type ClaimRow, toClaim } from './claim-rows.ts'
import { type DrawnClaim, drawClaim } from './drawn-claim.ts'
import { LIST_PAGE } from './pages.ts'

type Listing = Pick<DrawnClaim, 'item' | 'recognised'>

/** What a claim adds to its list page and to its index page, kept with it: an edit of one claim judges none of its neighbours. Its verdict is noted. */
export function storeListing(sql: SqlStorage, n: number, { item, recognised }: Listing): void {
  sql.exec('INSERT OR REPLACE INTO listing (n, item, recognised) VALUES (?, ?, ?)', n, item, recognised)
  sql.exec("UPDATE claim SET verdict = json_extract(?, '$.line.verdict') WHERE n = ?", item, n)
}

/** Where what it shows has changed without it: it is drawn anew when its page is. */
export function dropListing(sql: SqlStorage, n: number): void {
  sql.exec('DELETE FROM listing WHERE n = ?', n)
}

export interface ListedPage {
  readonly claims: readonly { readonly id: string; readonly item: string }[]
  /** When a claim on it last changed. */
  readonly at: string
}

/** One page of the public claims, as list rows or as what recognises them, in the order of their creation. */
export function listedPage(sql: SqlStorage, page: number, column: keyof Listing): ListedPage {
  const rows = sql
    .exec<{ n: number; id: string; at: string; part: string | null }>(
      `SELECT claim.n, claim.id, at, ${column} AS part FROM claim LEFT JOIN listing ON listing.n = claim.n
        WHERE claim.n > ? AND claim.n <= ? AND visibility = 'public' ORDER BY claim.n`,
      page * LIST_PAGE,
      (page + 1) * LIST_PAGE,
    )
    .toArray()
  return {
    claims: rows.flatMap(({ n, id, part }) => {
      const item = part ?? drawnNow(sql, n)?.[column]
      return item === undefined ? [] : { id, item }
    }),
    at: [NEVER, ...rows.map(({ at }) => at)].sort().at(-1) ?? NEVER,
  }
}

/** Before anything was published. */
export const NEVER = new Date(0).toISOString()

/** A public claim's row of its list page. */
export function listedItem(sql: SqlStorage, n: number): ClaimListItem | undefined {
  const [kept] = sql.exec<{ item: string }>('SELECT item FROM listing WHERE n = ?', n).toArray()
  const item = kept?.item ?? drawnNow(sql, n)?.item
  return item === undefined ? undefined : JSON.parse(item)
}

/** One that cannot be drawn is left out: its own document says why (`GET /v1/health`, `GET /v1/outbox`). */
function drawnNow(sql: SqlStorage, n: number): Listing | undefined {
  const [row] = sql.exec<ClaimRow>('SELECT * FROM current_claim WHERE n = ?', n).toArray()
  if (!row) return undefined
  try {
    const drawn = drawClaim(toClaim(row), findPublic(sql))
    storeListing(sql, n, drawn)
    return drawn
  } catch {
    return undefined
  }
}
