import { withoutRepeats } from './repeats.ts'
import type { ClaimInput } from './types.ts'
import { withUnits } from './units.ts'
import { upcast } from './upcast.ts'

/** The claim that a stored body holds, whatever shape it was written in. Bodies hold what was let in when they were written, so their JSON is trusted. */
export function readStored(body: string): ClaimInput {
  const claim = upcast(JSON.parse(body)) as ClaimInput
  return withoutRepeats(withUnits(claim).claim).claim
}
