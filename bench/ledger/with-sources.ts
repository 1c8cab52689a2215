import type { ClaimInput } from '../../core/claim/types.ts'
import type { manyClaims } from '../match/ten-thousand.ts'

/** Ready for readers: with a reason, and an origin that can be opened. */
export function withSources({
  status: _,
  revision: __,
  updatedAt: ___,
  updatedBy: ____,
  ...claim
}: ReturnType<typeof manyClaims>[number]): ClaimInput {
  const estimates = claim.estimates.map((estimate) => ({
    ...estimate,
    chain: [
      {
        role: 'origin' as const,
        party: { name: `Office ${estimate.lineage}`, kind: 'state' as const },
        side: { role: 'independent' as const },
        named: true,
        url: `https://example.org/${estimate.id}`,
      },
    ],
  }))
  return { ...claim, reason: { en: 'They count at different times.' }, estimates }
}
