import { type Check, type CheckOptions, findFigures, judgeFigures } from '../../core/check/index.ts'
import type { ClaimSnapshot, PublicClaim } from '../../core/snapshot/index.ts'
import type { SnapshotReader } from '../ports.ts'
import { claimSnapshotKey } from '../publish/keys.ts'
import type { PublishedClaims } from './claim-index.ts'

/** An answer names no more claims than this: those that the text comes to first. */
const MOST_CLAIMS = 50

/** Checks a text against what is published: the index in memory, and one KV read for each claim that a figure may be about. */
export async function checkPublished(
  text: string,
  options: CheckOptions,
  { claims, snapshots }: { readonly claims: PublishedClaims; readonly snapshots: SnapshotReader },
): Promise<Check | undefined> {
  const index = await claims.index()
  if (!index) return undefined
  const found = findFigures(text, index, options)
  const ids = new Set(found.flatMap(({ matches }) => matches.map(({ claimId }) => claimId)))
  const read = await Promise.all([...ids].slice(0, MOST_CLAIMS).map((id) => readClaim(snapshots, id)))
  if (read.includes('down')) return undefined
  const known = new Map(read.flatMap((claim) => (typeof claim === 'object' ? [[claim.id, claim] as const] : [])))
  return judgeFigures(found, known, options)
}

/** `gone`: the index is up to half a minute behind; what has been taken back since is not shown. */
async function readClaim(snapshots: SnapshotReader, id: string): Promise<PublicClaim | 'gone' | 'down'> {
  const snapshot = await snapshots.read(claimSnapshotKey(id))
  if (snapshot.kind === 'down') return 'down'
  if (snapshot.kind !== 'found' || snapshot.metadata.status) return 'gone'
  const document: ClaimSnapshot = JSON.parse(new TextDecoder().decode(snapshot.bytes))
  const { relations: _, ruleset: __, ...claim } = document
  return claim
}
