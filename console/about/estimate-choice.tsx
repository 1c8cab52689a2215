import { h } from 'preact'
import { api } from '../api/api.ts'
import { useAsked } from '../api/asked.ts'
import { Answer } from '../frame/answer.tsx'
import type { About } from './about.ts'
import { words } from './words.ts'

interface Props {
  readonly about: About
  choose(estimateId: string): void
}

/** Which estimate of the chosen claim the figure repeats; empty: none. */
export function EstimateChoice({ about, choose }: Props) {
  const { asked, again } = useAsked(() => api.claims[':id'].content.$get({ param: { id: about.claimId } }))
  return (
    <Answer asked={asked.value} again={again}>
      {({ claim: { estimates } }) => (
        <label>
          {words.repeats}
          <select value={about.estimateId ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            <option value="">{words.repeatsNone}</option>
            {estimates.map(({ id, value, chain }) => (
              <option value={id}>{[phraseOf(value), chain[0]?.party.name].filter(Boolean).join(' · ') || id}</option>
            ))}
          </select>
        </label>
      )}
    </Answer>
  )
}

function phraseOf(value: object): string {
  return 'phrase' in value ? String(value.phrase) : ''
}
