import { type Check, type CheckOptions, findFigures, judgeFigures } from '../../core/check/index.ts'
import type { PublishedClaims } from './published-claims.ts'

/** An answer names no more claims than this: those that the text comes to first. */
const MOST_CLAIMS = 50

/** Checks a text against what is published. Nothing if KV does not answer. */
export async function checkPublished(
  text: string,
  options: CheckOptions,
  claims: PublishedClaims,
): Promise<Check | undefined> {
  const index = await claims.index()
  if (!index) return undefined
  const found = findFigures(text, index, options)
  const ids = new Set(found.flatMap(({ matches }) => matches.map(({ claimId }) => claimId)))
  const read = await Promise.all([...ids].slice(0, MOST_CLAIMS).map((id) => claims.read(id)))
  if (read.includes('down')) return undefined
  const known = new Map(read.flatMap((claim) => (typeof claim === 'object' ? [[claim.id, claim] as const] : [])))
  return judgeFigures(found, known, options)
}
