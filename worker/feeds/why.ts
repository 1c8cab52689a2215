import type { FetchFailed } from './fetch-public.ts'

/** Why something could not be fetched, for the editors, in `GET /v1/sites`. */
export function why(failed: FetchFailed | { readonly reason: 'empty' }, wanted: string): string {
  switch (failed.reason) {
    case 'address':
      return 'its address, or one that it redirects to, is not https on a registered origin with a public name'
    case 'redirects':
      return 'it redirects too often'
    case 'status':
      return `it answered with status ${failed.status ?? 'unknown'}`
    case 'type':
      return `it answered with something else than ${wanted}`
    case 'slow':
      return 'it took too long'
    case 'network':
      return 'it could not be reached'
    case 'empty':
      return 'it lists no article'
  }
}

/** It says nothing against what was asked for: the server is busy or down, or the way there is. */
export function isPassing({ reason, status }: FetchFailed): boolean {
  return reason === 'slow' || reason === 'network' || (status !== undefined && PASSING.has(status))
}

const PASSING = new Set([408, 425, 429, 502, 503, 504])
