import type { ClaimStatus } from '../../core/claim/types.ts'
import { type ClaimRow, toInput } from './claim-rows.ts'
import { tell } from './events.ts'
import type { Edit } from './transaction.ts'
import { publicStatus } from './visibility.ts'

/** Tells subscribers what a change of a claim means for its readers, after its row was written. What readers never saw is not told. */
export function tellClaim(edit: Edit, before: ClaimRow | undefined, after: ClaimRow): void {
  const [was, is] = [before && statusOf(before), statusOf(after)]
  const { id, revision } = after
  if (is === 'published' && was !== 'published') {
    edit.sql.exec('UPDATE claim SET told = verdict WHERE n = ?', after.n)
    tell(edit, 'claim.published', id, { revision })
  } else if (is === 'published') {
    tell(edit, 'claim.revised', id, { revision })
    tellVerdict(edit, after.n)
  } else if (is !== undefined && (was === 'published' || (was === 'paused' && is === 'withdrawn')))
    tell(edit, 'claim.withdrawn', id, { revision, status: is })
  if (before && was !== undefined && is !== undefined) tellCorrections(edit, before, after)
}

/** Verdicts that came out otherwise although nobody edited their claim: one that it cites has changed, or the rules have. */
export function tellVerdicts(edit: Edit): void {
  const changed = edit.sql
    .exec<{ n: number }>("SELECT n FROM claim WHERE verdict IS NOT told AND visibility = 'public' LIMIT 500")
    .toArray()
  for (const { n } of changed) tellVerdict(edit, n)
}

function tellVerdict(edit: Edit, n: number): void {
  const { id, revision, verdict, told } = edit.sql
    .exec<Verdicts>('SELECT id, revision, verdict, told FROM claim WHERE n = ?', n)
    .one()
  if (verdict === told) return
  edit.sql.exec('UPDATE claim SET told = verdict WHERE n = ?', n)
  // what was restored is drawn later than it is stored: nobody was told another verdict
  if (told !== null && verdict !== null) tell(edit, 'verdict.changed', id, { revision, from: told, to: verdict })
}

type Verdicts = {
  readonly id: string
  readonly revision: number
  readonly verdict: string | null
  readonly told: string | null
}

/** Readers are told corrections on the tombstone of a claim as well. */
function tellCorrections(edit: Edit, before: ClaimRow, after: ClaimRow): void {
  if (before.body === after.body) return
  const known = new Set(toInput(before.body).corrections.map((one) => JSON.stringify(one)))
  for (const correction of toInput(after.body).corrections) {
    if (known.has(JSON.stringify(correction))) continue
    const { kind, at } = correction
    tell(edit, 'correction.published', after.id, { revision: after.revision, kind, at })
  }
}

function statusOf({ visibility, status }: ClaimRow): ClaimStatus | undefined {
  return publicStatus(visibility, status)
}
