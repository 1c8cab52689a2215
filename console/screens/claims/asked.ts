import { api } from '../../api/api.ts'
import type { BodyOf } from '../../api/asked.ts'

/** What is asked for, as the address says it and as the desk is asked. */
export type ClaimsAsked = { readonly [Name in (typeof NAMES)[number]]?: string }

const NAMES = ['q', 'status', 'verdict', 'stale', 'by', 'sort'] as const
const PAGE = '50'

export type Found = BodyOf<Awaited<ReturnType<typeof askClaims>>>
export type Hit = Found['hits'][number]

/** Of an address; what is not asked there is left out. */
export function askedIn(query: Readonly<Record<string, string>>): ClaimsAsked {
  return Object.fromEntries(NAMES.flatMap((name) => (query[name] ? [[name, query[name]]] : [])))
}

/** With something else asked; empty: no longer. */
export function withAsked(asked: ClaimsAsked, change: ClaimsAsked): ClaimsAsked {
  return askedIn({ ...asked, ...change })
}

export function addressOf(asked: ClaimsAsked): string {
  const query = new URLSearchParams(asked).toString()
  return query === '' ? '/console/claims' : `/console/claims?${query}`
}

export function askClaims(asked: ClaimsAsked, cursor?: string) {
  return api.search.$get({ query: { ...asked, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) } })
}
