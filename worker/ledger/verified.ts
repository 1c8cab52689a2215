import type { PublicKey } from '../../core/snapshot/index.ts'
import { BOUNDS } from '../bounds.ts'
import { verifies } from '../signature/verify.ts'
import { keysSigned } from './signing-keys.ts'
import type { DeskRecord, ImportRecord, RevisionRecord } from './types.ts'

/**
 * The records of an import without what this desk has not signed: a document that no key of the desk vouches for is drawn anew, and keys that the key of
 * today does not vouch for are none of the desk's. `keys` are those that are known here; a record that brings more of them comes before what they have signed.
 */
export async function verified(
  records: readonly ImportRecord[],
  keys: readonly PublicKey[],
): Promise<readonly ImportRecord[]> {
  const kept: ImportRecord[] = []
  let known = keys
  for (const record of records) {
    if (record.type === 'desk') {
      const own = (await areOwn(record, keys)) ? record.keys : []
      known = [...known, ...own]
      kept.push({ ...record, keys: own })
    } else if (record.type === 'revision') kept.push((await isSigned(record, known)) ? record : drawnAnew(record))
    else kept.push(record)
  }
  return kept
}

/** An old key may have been given up because somebody else has it: it vouches for no others. */
async function areOwn({ keys, signature }: DeskRecord, known: readonly PublicKey[]): Promise<boolean> {
  const today = known.find(({ until }) => until === undefined)
  return today !== undefined && signature !== undefined && verifies(keysSigned(keys), signature, today)
}

async function isSigned(record: RevisionRecord, known: readonly PublicKey[]): Promise<boolean> {
  const { document, signature } = record.published ?? {}
  if (document === undefined || signature === undefined) return false
  const bytes = new TextEncoder().encode(document)
  if (bytes.length > BOUNDS.claimDocument || !isOf(record, document)) return false
  for (const key of known) if (await verifies(bytes, signature, key)) return true
  return false
}

/** A document that the desk has signed for another revision, or under other rules, is none of this one. */
function isOf({ claim, published }: RevisionRecord, document: string): boolean {
  const said = fieldsOf(document)
  if (!said || said.id !== claim.id || said.revision !== claim.revision || said.status !== claim.status) return false
  if (said.updatedAt !== claim.updatedAt) return false

  return said.status === 'withdrawn' || (said.ruleset === published?.ruleset && said.judgedAt === published?.judgedAt)
}

function fieldsOf(document: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(document)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function drawnAnew({ published, ...record }: RevisionRecord): RevisionRecord {
  if (!published) return record
  const { document: _, signature: __, ...judged } = published
  return { ...record, published: judged }
}
