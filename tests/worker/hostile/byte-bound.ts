import { BOUNDS } from '../../../worker/bounds.ts'

const MIB = 2 ** 20

/** What lies in KV as it is served. */
const DOCUMENTS = ['/v1/claims/{id}', '/v1/articles/{key}', '/v1/claims/{id}/revisions/{n}']

/** Bytes that an answer of this route may have; those that grow with the whole desk have no bound but its pages'. */
export function byteBound(route: string, type: string): number {
  if (type.startsWith('application/problem+json')) return MIB / 4
  if (route === '/v1/export') return Number.POSITIVE_INFINITY
  if (route === '/v1/check') return 4 * MIB
  if (DOCUMENTS.includes(route)) return BOUNDS.claimDocument
  return 4 * MIB
}
