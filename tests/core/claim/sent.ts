import { parseClaimInput } from '../../../core/claim/index.ts'
import { sampleClaim } from '../sample.ts'

export type Json = Record<string, unknown>

/** A good claim as an editor would send it, with changes made to it. */
export function sent(change: (claim: Json, estimates: Json[]) => void = () => {}): Json {
  const {
    status: _,
    revision: __,
    updatedAt: ___,
    updatedBy: ____,
    ...input
  } = structuredClone(sampleClaim('dprk-casualties-kursk'))
  const claim: Json = { ...input }
  change(claim, claim.estimates as Json[])
  return claim
}

export function errorsOf(input: unknown): string[] {
  const parsed = parseClaimInput(input)
  return parsed.ok ? [] : parsed.errors.map(({ pointer, detail }) => `${pointer} ${detail}`)
}

export const at = (object: Json | undefined, key: string): Json => (object?.[key] ?? {}) as Json

export function set(object: Json | undefined, key: string, to: unknown): void {
  if (object) object[key] = to
}
