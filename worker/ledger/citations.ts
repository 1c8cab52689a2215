import { readStoredEstimates } from '../../core/claim/index.ts'
import type { ClaimInput, Estimate } from '../../core/claim/types.ts'
import { type FindEstimate, referenceOf } from '../../core/snapshot/index.ts'
import { toInput } from './claim-rows.ts'

/** The estimates of other claims that a claim's ratios name. */
export function citedBy(claim: ClaimInput): { readonly claimId: string; readonly estimateId: string }[] {
  return claim.estimates
    .flatMap(({ value }) => (value.form === 'ratio' ? [value.numerator, value.denominator] : []))
    .filter((side) => typeof side === 'string')
    .map((side) => referenceOf(side, claim.id))
    .filter(({ claimId }) => claimId !== claim.id)
}

export function storeCitations(sql: SqlStorage, claim: ClaimInput): void {
  sql.exec('DELETE FROM citation WHERE claim = ?', claim.id)
  for (const cited of new Set(citedBy(claim).map(({ claimId }) => claimId)))
    sql.exec('INSERT INTO citation (claim, cited) VALUES (?, ?)', claim.id, cited)
}

/** Only what is public can be cited: a figure under embargo does not leak through another claim. */
export function findPublic(sql: SqlStorage): FindEstimate {
  const read = new Map<string, ReadonlyMap<string, Estimate>>()
  return (claimId, estimateId) => {
    const estimates = read.get(claimId) ?? publicEstimates(sql, claimId)
    read.set(claimId, estimates)
    return estimates.get(estimateId)
  }
}

function publicEstimates(sql: SqlStorage, claimId: string): ReadonlyMap<string, Estimate> {
  const [row] = sql
    .exec<{ body: string }>("SELECT body FROM current_claim WHERE id = ? AND visibility = 'public'", claimId)
    .toArray()
  return new Map(row ? toInput(row.body).estimates.map((estimate) => [estimate.id, estimate]) : [])
}

export type Cited = Readonly<Record<string, Estimate>>

export function toCited(json: string): Cited {
  return readStoredEstimates(json)
}

/** What a revision cited when it became public, whatever has become of that since. */
export function findFrozen(cited: Cited): FindEstimate {
  const frozen = new Map(Object.entries(cited))
  return (claimId, estimateId) => frozen.get(`${claimId}/${estimateId}`)
}

/** A claim that is cited there is not, or no longer, for readers. */
export function citesHidden(sql: SqlStorage, cited: Cited): boolean {
  const claims = new Set(Object.keys(cited).map((name) => name.slice(0, name.indexOf('/'))))
  return [...claims].some((id) => !isPublic(sql, id))
}

function isPublic(sql: SqlStorage, claimId: string): boolean {
  return sql.exec("SELECT 1 FROM claim WHERE id = ? AND visibility = 'public'", claimId).toArray().length > 0
}
