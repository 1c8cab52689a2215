import type { InputError } from './result.ts'
import type { ClaimInput } from './types.ts'

/** Everything that is missing before a claim may be shown to readers, all at once. Empty: it may. */
export function publishBlockers(claim: ClaimInput): InputError[] {
  const errors: InputError[] = []
  if (!claim.reason)
    errors.push({ pointer: '/reason', detail: 'is missing: readers are told first why the figures differ' })
  if (claim.estimates.length === 0) errors.push({ pointer: '/estimates', detail: 'is empty' })
  claim.estimates.forEach((estimate, i) => {
    if (estimate.chain.length === 0)
      errors.push({ pointer: `/estimates/${i}/chain`, detail: 'is empty: an estimate names its source' })
    else if (estimate.evidence !== 'noPrimaryFound' && !estimate.chain.some((link) => link.url))
      errors.push({
        pointer: `/estimates/${i}/chain`,
        detail: 'has no link with a url: say where it was seen, or that no primary source was found',
      })
    if (estimate.evidence !== 'noPrimaryFound' && estimate.chain.length > 0 && estimate.chain[0]?.role !== 'origin')
      errors.push({
        pointer: `/estimates/${i}/chain/0/role`,
        detail: 'is not origin: say who counted, or that no primary source was found',
      })
  })
  return errors
}
