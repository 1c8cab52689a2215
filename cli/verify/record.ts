import * as v from 'valibot'
import type { PublicKey } from '../../core/snapshot/index.ts'

/** A published record with all that is needed to check it where there is no network: what `--out` writes. */
export interface SignedFile {
  /** Where it was: `/v1/claims/elbe/revisions/3`. */
  readonly address: string
  /** The exact bytes, as text. */
  readonly document: string
  readonly etag?: string | undefined
  readonly signature?: string | undefined
  readonly keys: readonly PublicKey[]
}

export const keySchema = v.looseObject({
  id: v.string(),
  algorithm: v.literal('Ed25519'),
  publicKey: v.string(),
  since: v.string(),
  until: v.exactOptional(v.string()),
})

const schema = v.object({
  address: v.string(),
  document: v.string(),
  etag: v.exactOptional(v.string()),
  signature: v.exactOptional(v.string()),
  keys: v.array(keySchema),
})

export function readSignedFile(text: string): SignedFile | undefined {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}
