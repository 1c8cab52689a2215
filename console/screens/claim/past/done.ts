import type { Asked } from '../../../api/asked.ts'
import type { Copy } from '../../../working/copy.ts'
import { act, correct, type Found } from '../../../working/desk.ts'
import { words } from './words.ts'

type Deed = 'pause' | 'withdraw' | { readonly revert: number } | { readonly notice: Parameters<typeof correct>[1] }

/** Does something to the claim as a whole, over the revision that is known, and shows how it stands then. Gives what to say where it was not done. */
export async function done(copy: Copy, deed: Deed): Promise<string | undefined> {
  if (!(await copy.flush())) return words.unsaved
  const [id, revision] = [copy.id.peek() ?? '', copy.current.peek()?.revision ?? 0]
  const asked: Asked<Found> =
    typeof deed === 'object' && 'notice' in deed
      ? await correct(id, deed.notice, revision)
      : await act(id, deed, `"${revision}"`)
  if (asked.kind === 'here') {
    await copy.reopen()
    return undefined
  }
  if (asked.kind !== 'refused') return words.unreached
  const { status, detail, title } = asked.problem
  return status === 412 ? words.stale : `${words.refused} ${detail ?? title}`
}
