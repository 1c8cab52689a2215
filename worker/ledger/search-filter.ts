import type { ClaimStatus } from '../../core/claim/types.ts'
import type { Line } from '../../core/compare/types.ts'
import type { SearchFacets, SearchFilter } from './types.ts'

/** Claims that are alike in all that search filters by, and how many they are. */
export interface Group {
  readonly status: ClaimStatus
  readonly verdict: Line['verdict'] | null
  /** 1: readers see it, and its newest estimate is older than the claim wants. */
  readonly stale: number
  readonly by: string
  readonly n: number
}

/** Of `claim`, on a day since 1970-01-01. */
export const STALE = "(visibility = 'public' AND fresh_until IS NOT NULL AND fresh_until < ?)"

/** What a claim must be, as SQL over `claim` with its values. */
export function conditionsOf({ status, verdict, by, stale }: SearchFilter, day: number): Conditions {
  return [
    ...(status === undefined ? [] : [{ text: 'status = ?', values: [status] }]),
    ...(verdict === undefined ? [] : [{ text: 'verdict = ?', values: [verdict] }]),
    ...(by === undefined ? [] : [{ text: 'editor = ?', values: [by] }]),
    ...(stale === undefined ? [] : [{ text: stale ? STALE : `NOT ${STALE}`, values: [day] }]),
  ]
}

export type Conditions = readonly { readonly text: string; readonly values: readonly (string | number)[] }[]

type Name = keyof SearchFilter
const NAMES: readonly Name[] = ['status', 'verdict', 'by', 'stale']

export function passes(group: Omit<Group, 'n'>, filter: SearchFilter, except?: Name): boolean {
  return NAMES.every((name) => name === except || filter[name] === undefined || filter[name] === told(group, name))
}

function told(group: Omit<Group, 'n'>, name: Name) {
  return name === 'stale' ? group.stale === 1 : group[name]
}

/** As many editors as a list of them is of use for. */
const MOST_EDITORS = 20

/** How many claims each choice would leave, were it made in place of the one made in its facet; the most first. */
export function facetsOf(groups: readonly Group[], filter: SearchFilter): SearchFacets {
  const counted = (name: Name) => count(groups, filter, name)
  return {
    status: counted('status'),
    verdict: counted('verdict'),
    by: counted('by').slice(0, MOST_EDITORS),
    stale: counted('stale').find(({ value }) => value === 'true')?.claims ?? 0,
  }
}

function count(groups: readonly Group[], filter: SearchFilter, name: Name): { value: string; claims: number }[] {
  const counts = new Map<string, number>()
  for (const group of groups) {
    const value = told(group, name)
    if (value !== null && passes(group, filter, name))
      counts.set(String(value), (counts.get(String(value)) ?? 0) + group.n)
  }
  return [...counts]
    .map(([value, claims]) => ({ value, claims }))
    .sort((a, b) => b.claims - a.claims || (a.value < b.value ? -1 : 1))
}
