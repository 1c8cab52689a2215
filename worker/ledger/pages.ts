/** Claims to a list page. Pages are cut by order of creation, so that an edit touches one of them. */
export const LIST_PAGE = 100

export function pageOf(n: number): number {
  return Math.floor((n - 1) / LIST_PAGE)
}

/** The last page with a claim that readers could see at some time: drafts tell nobody how many they are. -1 while there is none. */
export function lastPage(sql: SqlStorage): number {
  const { n } = sql.exec<{ n: number | null }>('SELECT max(n) AS n FROM claim WHERE shown = 1').one()
  return n === null ? -1 : pageOf(n)
}
