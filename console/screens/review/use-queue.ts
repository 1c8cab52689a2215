import { type Signal, useSignal, useSignalEffect } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { api } from '../../api/api.ts'
import { type Asked, heard } from '../../api/asked.ts'
import { kept } from '../../api/kept.ts'
import { decisions } from '../../decisions/outbox.ts'
import { nextOpen, type Queue, withPage } from './queue.ts'
import { type Chosen, useChosen } from './use-chosen.ts'

/** Pages are read ahead, and so are the claims of the suggestions that come next. */
const [PAGE, AHEAD, NEAR] = [50, 20, 4]
/** Of one article all pages are read: it is known how many wait there. */
const WHOLE = 200

export interface Reviewing {
  readonly queue: Signal<Asked<Queue>>
  readonly at: Signal<number>
  readonly chosen: Chosen
  /** As readers see them, asked for anew whenever the room is entered. */
  readonly claims: ReturnType<typeof publicClaims>
  again(): void
}

/** The suggestions of the whole desk, or of one article. */
export function useQueue(article: string | undefined): Reviewing {
  const queue = useSignal<Asked<Queue>>({ kind: 'waiting' })
  const at = useSignal(0)
  const times = useSignal(0)
  const page = (cursor?: string) =>
    heard(
      api.annotations.$get({
        query: {
          limit: String(article === undefined ? PAGE : WHOLE),
          ...(article === undefined ? {} : { article }),
          ...(cursor === undefined ? {} : { cursor }),
        },
      }),
    )
  useSignalEffect(() => {
    times.value
    let overtaken = false
    queue.value = { kind: 'waiting' }
    void page().then((first) => {
      if (overtaken) return
      queue.value = first.kind === 'here' ? { kind: 'here', body: queueOf(first.body) } : first
      if (queue.value.kind === 'here') at.value = nextOpen(queue.value.body, decisions.peek(), 0)
    })
    return () => {
      overtaken = true
    }
  })
  const asking = useMemo(() => ({ cursor: '' }), [])
  useSignalEffect(() => {
    if (queue.value.kind !== 'here') return
    const { entries, next } = queue.value.body
    const isFarAhead = article === undefined && entries.length - at.value > AHEAD
    if (next === undefined || next === asking.cursor || isFarAhead) return
    asking.cursor = next
    void page(next).then((more) => {
      const before = queue.peek()
      // A page that did not come is asked for at the next step.
      asking.cursor = ''
      if (more.kind !== 'here' || before.kind !== 'here' || before.body.next !== next) return
      queue.value = { kind: 'here', body: withPage(before.body, queueOf(more.body)) }
    })
  })
  const claims = useMemo(publicClaims, [])
  useSignalEffect(() => {
    if (queue.value.kind !== 'here') return
    for (const { annotation } of queue.value.body.entries.slice(at.value, at.value + NEAR))
      claims.of(annotation.claimId)
  })
  return { queue, at, chosen: useChosen(), claims, again: () => void times.value++ }
}

const publicClaims = () => kept((id) => api.claims[':id'].$get({ param: { id }, query: {} }))

function queueOf({ annotations, total, next }: { annotations: Queue['entries']; total: number; next?: string }): Queue {
  return { entries: annotations, total, next }
}
