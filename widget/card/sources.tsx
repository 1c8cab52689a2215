import { h } from 'preact'
import type { PublicEstimate } from '../../core/snapshot/types.ts'
import { fill } from '../words/fill.ts'
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
              {carriers(estimate) > 1 && <span>{fill(strings.outlets, `${carriers(estimate)}`)}</span>}
              {estimate.note && <span>{textIn(lang, estimate.note).text}</span>}
            </small>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Ten outlets that repeat one origin are one voice (R1), and readers should see that. */
function carriers({ chain }: PublicEstimate): number {
  return chain.filter(({ role }) => role === 'carrier').length
}

/** Only web addresses become links, whatever the snapshot holds. */
function webAddress(address: string | undefined): string | undefined {
  return address && /^https?:/i.test(address) && URL.canParse(address) ? address : undefined
}
