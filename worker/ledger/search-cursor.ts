import type { SearchSort } from './types.ts'

/**
 * Where a page goes on: behind something begun, or behind a claim in the order that is asked for. A place by date or number stays, whatever changes before
 * it. Relevance has no such place, since every change of a claim moves all scores a little: there it is a number of claims.
 */
export type From =
  | { readonly in: 'begun' | 'updated'; readonly at: string; readonly n: number }
  | { readonly in: 'created'; readonly n: number }
  | { readonly in: 'relevance'; readonly n: number }

export function cursorOf(from: From): string {
  return 'at' in from ? `${from.in} ${from.at} ${from.n}` : `${from.in} ${from.n}`
}

/** Nothing where no page in this order could have given it. */
export function parseCursor(text: string, order: SearchSort): From | undefined {
  const [where, ...rest] = text.split(' ')
  if (where !== 'begun' && where !== order) return undefined
  const [at, number] = where === 'begun' || where === 'updated' ? rest : [undefined, rest[0]]
  const n = number !== undefined && /^\d{1,15}$/.test(number) ? Number(number) : undefined
  if (n === undefined || rest.length !== (at === undefined ? 1 : 2)) return undefined
  if (where === 'created' || where === 'relevance') return { in: where, n }
  return at && Number.isFinite(Date.parse(at)) ? { in: where, at, n } : undefined
}

/** Whether something stands behind that place, the last saved first. */
export function isBehind({ at, n }: { readonly at: string; readonly n: number }, from: From): boolean {
  return 'at' in from && (at < from.at || (at === from.at && n < from.n))
}
