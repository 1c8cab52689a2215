import type { ClaimInput, ClaimStatus, Correction, DraftClaim } from '../../core/claim/types.ts'
import { api } from '../api/api.ts'
import { type Answer, type Asked, heard } from '../api/asked.ts'
import { type Problem, problemOf } from '../api/problem.ts'
import { canWrite } from '../session/session.ts'
import type { Desks } from './progress.ts'

/** What readers have of a claim, beside what is worked on. */
export interface Standing {
  readonly revision: number
  readonly status: ClaimStatus
  readonly visibility?: string | undefined
}

/** A claim as the desk has it: its working copy, else its last revision. */
export interface Found extends Desks {
  readonly current?: Standing
  readonly savedAt?: string
  readonly savedBy?: string
  /** The revision over which the working copy was begun, where the claim has changed since. */
  readonly behind?: number
}

export async function find(id: string): Promise<Asked<Found>> {
  if (canWrite.peek()) {
    const copy = await answered<CopyBody>(api.claims[':id'].working.$get({ param: { id } }))
    if (copy.kind === 'here') return { kind: 'here', body: foundCopy(copy.body) }
    if (copy.kind !== 'refused' || copy.problem.status !== 404) return copy
  }
  const content = await answered<ContentBody>(api.claims[':id'].content.$get({ param: { id } }))
  if (content.kind !== 'here') return content
  return { kind: 'here', body: foundContent(content.body) }
}

/** What names the working copy that there is not yet, over this revision. */
function startOver(revision: number): string {
  return `"w${revision}.0"`
}

/** Whether the tag is that of a working copy that there is. */
export function isCopy(tag: string | undefined): boolean {
  return tag !== undefined && !tag.endsWith('.0"')
}

/** The content of one revision. */
export async function revisionOf(id: string, n: number): Promise<Asked<DraftClaim>> {
  const asked = await answered<ContentBody>(
    api.claims[':id'].revisions[':n'].content.$get({ param: { id, n: String(n) } }),
  )
  return asked.kind === 'here' ? { kind: 'here', body: asked.body.claim } : asked
}

/** What is done to a claim as a whole. `tag` names the state that was looked at. */
export async function act(
  id: string,
  deed: 'publish' | 'pause' | 'withdraw' | { readonly revert: number },
  tag: string,
): Promise<Asked<Found>> {
  const [one, headers] = [api.claims[':id'], { headers: { 'If-Match': tag } }]
  const param = { id }
  const asked = await answered<ContentBody>(
    deed === 'publish'
      ? one.publish.$post({ param }, headers)
      : deed === 'pause'
        ? one.pause.$post({ param }, headers)
        : deed === 'withdraw'
          ? one.$delete({ param }, headers)
          : one.revert[':n'].$post({ param: { id, n: String(deed.revert) } }, headers),
  )
  return asked.kind === 'here' ? { kind: 'here', body: foundContent(asked.body) } : asked
}

/** Readers are told that something was wrong. */
export async function correct(
  id: string,
  notice: Pick<Correction, 'kind' | 'text'>,
  revision: number,
): Promise<Asked<Found>> {
  const asked = await answered<ContentBody>(
    api.claims[':id'].corrections.$post({ param: { id }, json: notice }, { headers: { 'If-Match': `"${revision}"` } }),
  )
  return asked.kind === 'here' ? { kind: 'here', body: foundContent(asked.body) } : asked
}

/** What came of a save. `stale`: somebody else was first, or an answer was lost. `later`: the desk could not be asked. */
export type Saving =
  | { readonly kind: 'saved'; readonly found: Found }
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'later'; readonly seconds: number }

export async function save(
  claim: DraftClaim,
  { tag, onto }: { readonly tag?: string | undefined; readonly onto?: number | undefined },
): Promise<Saving> {
  // a claim that is new here must be new at the desk, too
  const base = tag === undefined ? 0 : onto
  const headers: Record<string, string> = tag === undefined ? { 'If-None-Match': '*' } : { 'If-Match': tag }
  const answer = await api.claims[':id'].working.$put(
    { param: { id: claim.id }, query: base === undefined ? {} : { base: String(base) }, json: claim },
    { headers },
  )
  const { ok, status, headers: told }: Answer & { readonly headers: Headers } = answer
  if (ok) return { kind: 'saved', found: foundCopy((await answer.json()) as CopyBody) }
  if (status === 412) return { kind: 'stale' }
  if (status === 429 || status >= 500) return { kind: 'later', seconds: Number(told.get('Retry-After') ?? 0) || 0 }
  return { kind: 'refused', problem: await problemOf(answer) }
}

interface CopyBody {
  readonly claim: DraftClaim
  readonly tag: string
  readonly base: number
  readonly current?: Standing
  readonly isBehind: boolean
  readonly updatedAt: string
  readonly updatedBy: string
}

interface ContentBody extends Standing {
  readonly claim: ClaimInput
  readonly updatedAt: string
  readonly updatedBy: string
}

/** The client's own types of a claim at every depth are more than the compiler follows. */
function answered<Body>(call: Promise<Answer>): Promise<Asked<Body>> {
  return heard(call) as Promise<Asked<Body>>
}

function foundContent({ claim, revision, status, visibility, updatedAt, updatedBy }: ContentBody): Found {
  const current = { revision, status, visibility }
  return { claim, tag: startOver(revision), current, savedAt: updatedAt, savedBy: updatedBy }
}

function foundCopy({ claim, tag, base, current, isBehind, updatedAt, updatedBy }: CopyBody): Found {
  return {
    claim,
    tag,
    savedAt: updatedAt,
    savedBy: updatedBy,
    ...(current ? { current } : {}),
    ...(isBehind ? { behind: base } : {}),
  }
}
