import { decisions } from '../../decisions/outbox.ts'
import { statusOf } from '../review/queue.ts'
import type { Item } from './placed.ts'

/** The place of the next figure that waits for a decision, from `from` on. */
export function nextOpen(items: readonly Item[], from: number): number | undefined {
  const place = items.findIndex(
    (item, place) => place >= from && item.kind === 'tied' && statusOf(decisions.peek(), item.entry) === 'suggested',
  )
  return place < 0 ? undefined : place
}
