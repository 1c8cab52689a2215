import type { InputError } from './result.ts'
import type { ClaimInput, Link } from './types.ts'

/** Everything that is missing before a claim may be shown to readers, all at once. Empty: it may. */
export function publishBlockers(claim: ClaimInput): InputError[] {
  const errors: InputError[] = []
  if (!claim.reason)
    errors.push({ pointer: '/reason', detail: 'is missing: readers are told first why the figures differ' })
  if (claim.estimates.length === 0) errors.push({ pointer: '/estimates', detail: 'is empty' })
  claim.estimates.forEach((estimate, i) => {
    if (estimate.chain.length === 0)
      errors.push({ pointer: `/estimates/${i}/chain`, detail: 'is empty: an estimate names its source' })
    else if (estimate.evidence !== 'noPrimaryFound' && !estimate.chain.some(saysWhatWasSeen))
      errors.push({
        pointer: `/estimates/${i}/chain`,
        detail:
          'has no link that says where it was seen: a url, or a title with retrievedAt or a note; or say that no primary source was found',
      })
    if (estimate.evidence !== 'noPrimaryFound' && estimate.chain.length > 0 && estimate.chain[0]?.role !== 'origin')
      errors.push({
        pointer: `/estimates/${i}/chain/0/role`,
        detail: 'is not origin: say who counted, or that no primary source was found',
      })
  })
  return errors
}

/** Paper, a telephone call and an archive have no address. */
function saysWhatWasSeen({ url, title, retrievedAt, note }: Link): boolean {
  return url !== undefined || (title !== undefined && (retrievedAt !== undefined || note !== undefined))
}
