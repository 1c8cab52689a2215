import * as v from 'valibot'
import { incoherences } from './coherence.ts'
import { parse } from './parse.ts'
import type { InputError } from './result.ts'
import { claimInputSchema } from './schema/claim.ts'
import type { ClaimInput, DraftClaim, Unfinished } from './types.ts'
import { withUnits } from './units.ts'

/** Of two hundred empty estimates with all their links; what is listed beyond helps nobody. */
const MOST_BLOCKERS = 1000

/** Whatever else stands beside (a status, a revision) is no concern of what is missing. */
const whole = v.object(claimInputSchema.entries)

/**
 * Everything that a claim lacks, or has wrong, before it may be shown to readers, all at once: what it needs to be a `ClaimInput`, and what readers need.
 * Empty: it may be published.
 */
export function publishBlockers(claim: DraftClaim): InputError[] {
  const shaped = parse(whole, claim, MOST_BLOCKERS)
  const first = shaped.ok ? incoherences(shaped.value) : shaped.errors
  const all = [...first, ...withUnits(claim).flaws, ...readerBlockers(claim)]
  const byPointer = new Map(all.toReversed().map((error) => [error.pointer, error]))
  return all.filter((error) => byPointer.get(error.pointer) === error).slice(0, MOST_BLOCKERS)
}

/** What readers need besides: all that a claim can lack that has been read as whole. */
export function readerBlockers({ reason, estimates = [] }: DraftClaim): InputError[] {
  const errors: InputError[] = []
  if (!reason || Object.keys(reason).length === 0)
    errors.push({ pointer: '/reason', detail: 'is missing: readers are told first why the figures differ' })
  if (estimates.length === 0) errors.push({ pointer: '/estimates', detail: 'is empty' })
  estimates.forEach(({ chain = [], evidence }, i) => {
    if (chain.length === 0)
      errors.push({ pointer: `/estimates/${i}/chain`, detail: 'is empty: an estimate names its source' })
    else if (evidence !== 'noPrimaryFound' && !chain.some(saysWhatWasSeen))
      errors.push({
        pointer: `/estimates/${i}/chain`,
        detail:
          'has no link that says where it was seen: a url, or a title with retrievedAt or a note; or say that no primary source was found',
      })
    if (evidence !== 'noPrimaryFound' && chain.length > 0 && chain[0]?.role !== 'origin')
      errors.push({
        pointer: `/estimates/${i}/chain/0/role`,
        detail: 'is not origin: say who counted, or that no primary source was found',
      })
  })
  return errors
}

/** Paper, a telephone call and an archive have no address. */
function saysWhatWasSeen({ url, title, retrievedAt, note }: DraftLink): boolean {
  return url !== undefined || (title !== undefined && (retrievedAt !== undefined || note !== undefined))
}

type DraftLink = Unfinished<ClaimInput['estimates'][number]['chain'][number]>
