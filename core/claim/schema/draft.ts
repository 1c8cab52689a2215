import type * as v from 'valibot'
import type { DraftClaim } from '../types.ts'
import { claimInputSchema } from './claim.ts'
import { estimate } from './estimate.ts'
import { unfinished } from './unfinished.ts'

/** What a draft cannot do without: the names by which it and its estimates are known. */
const NAMES = new Set([claimInputSchema.entries.id, estimate.entries.id])

/** The shape of a claim on its way. That no two estimates have one name is checked when it is read. */
export const draftClaimSchema = unfinished(claimInputSchema, NAMES) as v.GenericSchema<unknown, DraftClaim>
