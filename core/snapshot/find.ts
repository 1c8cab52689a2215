import type { Estimate } from '../claim/types.ts'

/** Looks an estimate up in another claim, for ratios whose sides come from there. */
export type FindEstimate = (claimId: string, estimateId: string) => Estimate | undefined
