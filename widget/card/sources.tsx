import { h } from 'preact'
import { textIn } from '../words/text-in.ts'
import type { View } from './context.ts'

/** Where each estimate was read: its own words, then everyone who passed it on, the origin first. */
export function Sources({ view }: { view: View }) {
  const { claim, strings, lang, say } = view
  return (
    <details>
      <summary>{strings.sources}</summary>
      <ul>
        {claim.estimates.map((estimate) => (
          <li>
            <q lang={estimate.value.lang ?? 'en'}>{estimate.value.phrase}</q>
            <small>
              {estimate.chain.map((link, index) => {
                const href = webAddress(link.url ?? link.archivedUrl)
                const label = index ? link.party.name : `${link.party.name}, ${say.date(estimate.saidAt)}`
                return <span>{href ? <a href={href}>{label}</a> : label}</span>
              })}
              {estimate.note && <span>{textIn(lang, estimate.note).text}</span>}
            </small>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Only web addresses become links, whatever the snapshot holds. */
function webAddress(address: string | undefined): string | undefined {
  return address && /^https?:\/\//i.test(address) ? address : undefined
}
