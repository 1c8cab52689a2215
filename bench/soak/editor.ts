import type { ClaimInput } from '../../core/claim/types.ts'
import { claimInput, estimate } from '../../tests/worker/ledger-claims.ts'

/** What an editor has been told of a claim, and what they were not told. */
export interface Edited {
  readonly id: string
  /** Every value that was ever sent: no reader may see another. */
  readonly sent: Set<number>
  acknowledged: { readonly revision: number; readonly value: number }
  /** Sent after what was acknowledged last, and not heard of: the worker died with it. */
  unheard: readonly number[]
}

export type Ask = (path: string, init?: RequestInit) => Promise<Response>

const FIRST = 100

/** A published claim. */
export async function begin(id: string, ask: Ask): Promise<Edited> {
  const json = { 'Content-Type': 'application/json' }
  const made = await ask(`/v1/claims/${id}`, {
    method: 'PUT',
    headers: { ...json, 'If-None-Match': '*' },
    body: body(id, FIRST),
  })
  if (!made.ok) throw new Error(`${id} was not made: ${await made.text()}`)
  const published = await ask(`/v1/claims/${id}/publish`, { method: 'POST', headers: { 'If-Match': '"1"' } })
  if (!published.ok) throw new Error(`${id} was not published: ${await published.text()}`)
  return { id, sent: new Set([FIRST]), acknowledged: { revision: 2, value: FIRST }, unheard: [] }
}

/** Changes it again and again. Whoever gets no answer looks what is there, as a person would, and goes on from that. */
export async function edit(edited: Edited, ask: Ask, goesOn: () => boolean): Promise<void> {
  for (let value = FIRST + 1; goesOn(); value++) {
    try {
      const revision = await newest(edited.id, ask)
      edited.sent.add(value)
      edited.unheard = [...edited.unheard, value]
      const headers = { 'Content-Type': 'application/json', 'If-Match': `"${revision}"` }
      const answer = await ask(`/v1/claims/${edited.id}`, { method: 'PUT', headers, body: body(edited.id, value) })
      if (answer.ok) {
        edited.acknowledged = { revision: Number(answer.headers.get('ETag')?.replaceAll('"', '')), value }
        edited.unheard = []
      }
      await answer.arrayBuffer()
    } catch {
      // killed
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

export async function newest(id: string, ask: Ask): Promise<number> {
  const answer = await ask(`/v1/claims/${id}/revisions?limit=1`)
  if (!answer.ok) throw new Error(String(answer.status))
  const { revisions } = await answer.json()
  return revisions[0].revision
}

function body(id: string, value: number): string {
  const claim: ClaimInput = claimInput(id, { estimates: [estimate('ministry', value), estimate('survey', 3)] })
  return JSON.stringify(claim)
}
