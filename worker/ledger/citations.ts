import { readStoredEstimates } from '../../core/claim/index.ts'
import type { Claim, ClaimInput, Estimate } from '../../core/claim/types.ts'
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

/**
 * Writes into a revision what its ratios cite right now, because its document must not change when the cited claim does.
 * What could not be resolved before is added; what was resolved stays.
 */
export function freezeCitations(sql: SqlStorage, claim: Pick<Claim, 'id' | 'revision'>): void {
  const { body, cited } = sql
    .exec<{ body: string; cited: string }>(
      'SELECT body, cited FROM revision WHERE id = ? AND revision = ?',
      claim.id,
      claim.revision,
    )
    .one()
  const find = findPublic(sql)
  const frozen = new Map(Object.entries(toCited(cited)))
  for (const { claimId, estimateId } of citedBy(toInput(body))) {
    const estimate = frozen.get(`${claimId}/${estimateId}`) ?? find(claimId, estimateId)
    if (estimate) frozen.set(`${claimId}/${estimateId}`, estimate)
  }
  const json = JSON.stringify(Object.fromEntries(frozen))
  if (json !== cited)
    sql.exec('UPDATE revision SET cited = ? WHERE id = ? AND revision = ?', json, claim.id, claim.revision)
}

export function toCited(json: string): Cited {
  return readStoredEstimates(json)
}

/** Looks up what was frozen, unless the cited claim has been taken back since. */
export function findFrozen(sql: SqlStorage, cited: Cited): FindEstimate {
  const frozen = new Map(Object.entries(cited))
  return (claimId, estimateId) => {
    const estimate = frozen.get(`${claimId}/${estimateId}`)
    return estimate && isPublic(sql, claimId) ? estimate : undefined
  }
}

function isPublic(sql: SqlStorage, claimId: string): boolean {
  return sql.exec("SELECT 1 FROM claim WHERE id = ? AND visibility = 'public'", claimId).toArray().length > 0
}
