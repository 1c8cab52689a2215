import { type Check, type CheckOptions, findFigures, judgeFigures } from '../../core/check/index.ts'
import type { PublicClaim } from '../../core/snapshot/index.ts'
import { BOUNDS } from '../bounds.ts'
import { type LeftOut, withinBytes } from './answer-bytes.ts'
import type { PublishedClaims } from './published-claims.ts'

/** An answer names no more claims than this: those that the text comes to first. */
const MOST_CLAIMS = 50
/** Claims read at the same time, and judged against before more are read. */
const AT_ONCE = 5

export interface BoundedCheck extends Check {
  /** What the answer had no room for; absent where it had room for all. */
  readonly leftOut?: LeftOut
}

/** Checks a text against what is published. Nothing if KV does not answer. */
export async function checkPublished(
  text: string,
  options: CheckOptions,
  claims: PublishedClaims,
): Promise<BoundedCheck | undefined> {
  const index = await claims.index()
  if (!index) return undefined
  const found = findFigures(text, index, options)
  const ids = [...new Set(found.flatMap(({ matches }) => matches.map(({ claimId }) => claimId)))]
  const read = await readWithin(ids.slice(0, MOST_CLAIMS), claims)
  if (!read) return undefined
  const { figures, ...rest } = judgeFigures(found, read.known, options)
  const { kept, leftOut } = withinBytes(figures)
  const beyond = [...read.beyond, ...ids.slice(MOST_CLAIMS)]
  const left = { ...(beyond.length > 0 ? { claims: beyond } : {}), ...leftOut }
  return { ...rest, figures: kept, ...(Object.keys(left).length > 0 ? { leftOut: left } : {}) }
}

interface Read {
  readonly known: ReadonlyMap<string, PublicClaim>
  readonly beyond: readonly string[]
}

/** Bytes of claims that are read for one answer, so that those without room do not fill the memory. */
const MOST_READ_BYTES = 4 * 1024 * 1024

/** The claims that an answer has room for, in order. Nothing if KV does not answer. */
async function readWithin(ids: readonly string[], claims: PublishedClaims): Promise<Read | undefined> {
  const known = new Map<string, PublicClaim>()
  const beyond: string[] = []
  let [taken, read] = [0, 0]
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE)
    if (read > MOST_READ_BYTES) {
      beyond.push(...some)
      continue
    }
    const answers = await Promise.all(some.map((id) => claims.read(id)))
    for (const claim of answers) {
      if (claim === 'down') return undefined
      if (claim === 'gone') continue
      const bytes = bytesOf(claim)
      read += bytes
      if (taken + bytes > BOUNDS.checkClaims) beyond.push(claim.id)
      else {
        taken += bytes
        known.set(claim.id, claim)
      }
    }
  }
  return { known, beyond }
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).byteLength
}
