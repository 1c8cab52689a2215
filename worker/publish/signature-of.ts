import type { Outbox, SnapshotSource } from '../ports.ts'
import type { Signer } from '../signature/key.ts'
import type { Rendered } from './render.ts'

/**
 * The signature of what is published as a record: a revision, or that a claim is withdrawn. Made once and kept, so that a rebuild gives it again and another
 * key changes nothing that is signed. None for other documents, and none where the desk has no key.
 */
export async function signatureOf(
  source: SnapshotSource,
  { bytes }: Rendered,
  outbox: Outbox,
  signer: Signer | undefined,
): Promise<string | undefined> {
  const record = 'record' in source ? source.record : undefined
  if (!record || record.signature !== undefined || !signer) return record?.signature
  const signature = await signer.sign(bytes)
  outbox.signed(record, new TextDecoder().decode(bytes), signature)
  return signature
}
