import { h } from 'preact'
import type { View } from './context.ts'
import { Fold } from './fold.tsx'

/** Where each estimate was read: its own words, then everyone who passed it on, the origin first. */
export function Sources({ view }: { view: View }) {
  const { claim, strings, say } = view
  return (
    <Fold summary={strings.sources} isOpen={view.isUnfolded}>
      <ul>
        {claim.estimates.map((estimate) => (
          <li>
            <q lang={estimate.value.lang ?? 'en'}>{estimate.value.phrase}</q>
            <small>
              {estimate.chain.map((link, index) => {
                const href = webAddress(link.url ?? link.archivedUrl)
                const name = say.fullName(link.party)
                // what was seen on paper, on the telephone or in an archive has no address
                const seen = !href && [link.title && say.foreign(link.title), say.text(link.note)]
                const label = say.list([name, !index && say.date(estimate.saidAt), ...(seen || [])])
                return <span>{href ? <a href={href}>{label}</a> : label}</span>
              })}
              {estimate.note && <span>{say.text(estimate.note)}</span>}
            </small>
          </li>
        ))}
      </ul>
    </Fold>
  )
}

/** Only web addresses become links, whatever the snapshot holds. */
export function webAddress(address: string | undefined): string | undefined {
  return address && /^https?:\/\//i.test(address) ? address : undefined
}
