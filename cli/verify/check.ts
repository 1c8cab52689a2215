import { type ClaimSnapshot, judgedAgain } from '../../core/snapshot/index.ts'
import { entityTag } from '../../worker/publish/entity-tag.ts'
import { keyId, type VerifyingKey } from '../../worker/signature/key.ts'
import { signedWith, verifies } from '../../worker/signature/verify.ts'
import { namedBy } from './address.ts'
import type { SignedFile } from './record.ts'

export type Outcome =
  | { readonly ok: true; readonly key: VerifyingKey; readonly notes: readonly string[] }
  | { readonly ok: false; readonly reason: string }

/** Checks a record with nothing but what is in it. `expected` is a public key known from elsewhere: else the record's own list says whose keys those are. */
export async function check(file: SignedFile, expected: string | undefined): Promise<Outcome> {
  const bytes = new Uint8Array(new TextEncoder().encode(file.document))
  if (file.etag !== undefined && strong(file.etag) !== (await entityTag(bytes)))
    return no('its bytes are not those that were published: they do not fit the hash that came with them')
  if (file.signature === undefined) return no('it is not signed')
  const id = signedWith(file.signature)
  if (id === undefined) return no('its signature is none')
  const key = file.keys.find((one) => one.id === id)
  if (!key) return no(`it is signed with the key ${id}, which is none of the desk's`)
  if (expected !== undefined && (await keyId(expected)) !== id)
    return no(`it is signed with the key ${id}, not with the one that was expected`)
  if (!(await verifies(bytes, file.signature, key)))
    return no(`its signature does not fit its bytes: they were changed, or the key ${id} did not sign them`)
  const document = parsed(file.document)
  const replayed = document && replayOf(document, file.address)
  if (!document || replayed) return no(replayed ?? 'what is signed is no record of a claim')
  return judged(document, key)
}

function judged(document: Partial<ClaimSnapshot>, key: VerifyingKey): Outcome {
  if (document.relations === undefined)
    return { ok: true, key, notes: ['it says that the claim was taken back: there are no verdicts to check'] }
  switch (again(document)) {
    case 'same':
      return { ok: true, key, notes: [`its verdicts follow from its estimates under the ruleset ${document.ruleset}`] }
    case 'otherRules':
      return {
        ok: true,
        key,
        notes: [
          `it was judged by the ruleset ${document.ruleset}, which is not that of this release: its verdicts are not checked`,
        ],
      }
    case 'different':
      return no(`its verdicts do not follow from its estimates under the ruleset ${document.ruleset}`)
  }
}

function again(document: Partial<ClaimSnapshot>): ReturnType<typeof judgedAgain> {
  try {
    return judgedAgain(document as ClaimSnapshot)
  } catch {
    return 'different'
  }
}

/** A record is signed for good, so an old one could be shown in the place of another. */
function replayOf({ id, revision, relations }: Partial<ClaimSnapshot>, address: string): string | undefined {
  const asked = namedBy(address)
  if (!asked) return `its address is none of a claim's: ${address}`
  const other = `it is revision ${revision} of ${id}, not ${asked.revision === undefined ? '' : `revision ${asked.revision} of `}${asked.id}`
  if (id !== asked.id) return other
  // that a claim was withdrawn stands in the place of each of its revisions
  return relations !== undefined && asked.revision !== undefined && revision !== asked.revision ? other : undefined
}

function parsed(text: string): Partial<ClaimSnapshot> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/** A proxy that recompresses weakens the tag; what it names stays. */
function strong(etag: string): string {
  return etag.replace(/^W\//, '')
}

function no(reason: string): Outcome {
  return { ok: false, reason }
}
