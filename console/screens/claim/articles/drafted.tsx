import { h } from 'preact'
import type { Draft, DraftedClaim } from '../../../../core/draft/index.ts'
import { outcomeName } from '../form/outcomes.ts'
import { words } from './words.ts'

/** What the articles have in common, each with its estimates. */
export function Drafted({ draft, take }: { readonly draft: Draft; take(claim: DraftedClaim): void }) {
  return (
    <div class="drafted">
      {draft.claims.length === 0 && <p>{words.nothing}</p>}
      {draft.claims.map((one) => (
        <section class="sheet padded" key={one.claim.id}>
          <h3>
            {words.found(one.claim.estimates?.length ?? 0)} · {words.doubts(one.doubts.length)}
          </h3>
          <ul class="effects">
            {one.claim.estimates?.map(({ id, value, chain = [], counts = [], saidAt }) => (
              <li key={id} dir="auto">
                <b>{value?.phrase}</b>{' '}
                {[
                  chain.find(({ role }) => role === 'origin')?.party?.name ?? words.nobody,
                  counts.map((outcome) => outcomeName(one.claim, outcome)).join(', '),
                  saidAt,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
          <button type="button" class="main" onClick={() => take(one)}>
            {words.take}
          </button>
        </section>
      ))}
      {draft.unused.length > 0 && <p class="soft">{words.unused(draft.unused.length)}</p>}
    </div>
  )
}
