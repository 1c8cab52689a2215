import { h } from 'preact'
import { api } from '../../api/api.ts'
import { useAsked } from '../../api/asked.ts'
import { moment } from '../../language/dates.ts'
import { words } from './words.ts'

/** Publishing takes a second or two; what waits longer than this is late. */
const LATE = 60_000

/** What keeps from readers what was published, in words; empty where nothing does, absent where nothing is known yet. */
export function usePublishing(now: Date): readonly string[] | undefined {
  const { asked } = useAsked(() => api.health.$get())
  const answer = asked.value
  if (answer.kind === 'waiting' || answer.kind === 'unreached') return undefined
  if (answer.kind === 'refused') return [words.notReading]
  const { publishing } = answer.body
  if (publishing === 'unknown') return [words.unknown]
  const { waiting, since, failing } = publishing
  const isLate = since !== undefined && now.getTime() - Date.parse(since) > LATE
  return [
    ...(isLate ? [words.late(waiting, moment(since, now))] : []),
    ...(failing.length > 0 ? [words.failing(failing.length)] : []),
  ]
}

export function Late({ said }: { readonly said: readonly string[] }) {
  return (
    <section>
      <h2>{words.publishing}</h2>
      <ul class="rows sheet">
        {said.map((one) => (
          <li>
            <b class="loud">{one}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
