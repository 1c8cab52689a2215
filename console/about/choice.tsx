import type { Signal } from '@preact/signals'
import { Fragment, h } from 'preact'
import type { About, AboutNow } from './about.ts'
import { ClaimSearch } from './claim-search.tsx'
import { EstimateChoice } from './estimate-choice.tsx'

interface Props {
  readonly now?: AboutNow | undefined
  readonly chosen: Signal<About | undefined>
}

/** Which claim a figure is about, and which of its estimates it repeats. What it is about now stands first, and is chosen. */
export function AboutChoice({ now, chosen }: Props) {
  const about = chosen.value
  return (
    <Fragment>
      <ClaimSearch
        now={now}
        chosen={about?.claimId}
        search={() => {
          chosen.value = undefined
        }}
        choose={(claimId) => {
          chosen.value = now?.about.claimId === claimId ? now.about : { claimId }
        }}
      />
      {about && (
        <EstimateChoice
          key={about.claimId}
          about={about}
          choose={(estimateId) => {
            chosen.value = { claimId: about.claimId, ...(estimateId === '' ? {} : { estimateId }) }
          }}
        />
      )}
    </Fragment>
  )
}
