import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { useEffect } from 'preact/hooks'
import { api } from '../api/api.ts'
import { heard } from '../api/asked.ts'
import { decisions, unsaved } from '../decisions/outbox.ts'
import type { Decisions } from '../decisions/types.ts'
import { canWrite } from '../session/session.ts'

/** Milliseconds in which a screen asks for what it shows, and quick decisions follow each other. */
const PAUSE = 500

/** More is as good as many, and has no room on a phone. */
const MOST = 999

/** How many suggestions wait in the whole desk: as it last said, less what was decided here since. */
export function Waiting({ path }: { readonly path: string }) {
  const counted = useSignal<{ readonly total: number; readonly decided: number } | undefined>(undefined)
  const isSettled = canWrite.value && unsaved.value === 0
  useEffect(() => {
    if (!isSettled) return undefined
    const later = setTimeout(async () => {
      const came = await heard(api.annotations.$get({ query: { limit: '1' } }))
      if (came.kind === 'here') counted.value = { total: came.body.total, decided: decidedIn(decisions.peek()) }
    }, PAUSE)
    return () => clearTimeout(later)
  }, [path, isSettled])
  if (!counted.value) return null
  const { total, decided } = counted.value
  const now = total + decided - decidedIn(decisions.value)
  return now > 0 ? <span class="n"> {now > MOST ? `${MOST}+` : now}</span> : null
}

function decidedIn({ made }: Decisions): number {
  return Object.values(made).filter(({ status }) => status !== 'suggested').length
}
