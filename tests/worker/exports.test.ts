import { reset } from 'cloudflare:test'
import { beforeAll, describe, expect, it } from 'vitest'
import { edit, published } from './editors.ts'
import release100 from './exports/1.0.0.ndjson?raw'
import release202611 from './exports/2026-11.ndjson?raw'
import { request } from './sample.ts'

describe.each([
  ['2026-11', release202611],
  ['1.0.0', release100],
])('an export that the release %s has made', (_, file) => {
  const lines: Line[] = file
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const revisions = lines.filter((line) => line.type === 'revision')
  const claims = new Map(revisions.map(({ claim }) => [claim.id, claim]))
  const begun = lines.filter((line) => line.type === 'working').map(({ claim }) => claim.id)
  const articles = lines.filter((line) => line.type === 'article')
  let report: unknown

  beforeAll(async () => {
    await reset()
    const headers = { 'Content-Type': 'application/x-ndjson' }
    report = (await edit('POST', '/v1/import', { body: file, headers })).body
    await published()
  })

  it('goes into an empty ledger without a failure', () => {
    const changed = revisions.length - claims.size + begun.filter((id) => claims.has(id)).length
    const created = lines.length - changed
    expect(report).toEqual({ created, changed, unchanged: 0, failed: 0, failures: [] })
  })

  it('shows readers each claim that is published, and says of the others that they are gone or not there', async () => {
    const expected = new Map([...claims.values()].map((claim) => [`/v1/claims/${claim.id}`, answerFor(claim)]))
    expect(new Set(expected.values())).toEqual(new Set([200, 404, 410]))
    expect(await answersOf(expected.keys())).toEqual(expected)
  })

  it('shows the revisions that readers saw as long as their claim is shown', async () => {
    const expected = new Map(
      revisions.map(({ claim: { id, revision }, wasPublic }) => {
        const claim = claims.get(id)
        return [`/v1/claims/${id}/revisions/${revision}`, wasPublic && claim ? answerFor(claim) : 404]
      }),
    )
    expect(await answersOf(expected.keys())).toEqual(expected)
  })

  it('lists what is published and nothing else', async () => {
    const list: { claims: { id: string }[] } = await (await request('/v1/claims')).json()
    const shown = [...claims.values()].filter((claim) => answerFor(claim) === 200)
    expect(list.claims.map(({ id }) => id).sort()).toEqual(shown.map(({ id }) => id).sort())
  })

  it('shows readers each article that they saw, and says of a withdrawn one that it is gone', async () => {
    const expected = new Map(
      articles.map(({ article: { key }, history: { status, wasPublic } }) => [
        `/v1/articles/${key}`,
        wasPublic ? (status === 'active' ? 200 : 410) : 404,
      ]),
    )
    expect(new Set(expected.values())).toEqual(new Set([200, 404, 410]))
    expect(await answersOf(expected.keys())).toEqual(expected)
  })

  it('keeps what editors have begun', async () => {
    const { copies }: { copies: { id: string }[] } = (await edit('GET', '/v1/working')).body
    expect(copies.map(({ id }) => id).sort()).toEqual(begun.sort())
  })

  it('keeps what was decided about each figure, and by whom', async () => {
    const decided = (annotations: readonly Decided[]) =>
      annotations.map(({ quote: { exact }, status, by, state }) => ({ exact, status, by, state }))
    for (const { article } of articles) {
      const { annotations } = (await edit('GET', `/v1/articles/${article.key}/annotations`)).body
      // an earlier release did not say of all of them by whom
      expect(decided(annotations)).toMatchObject(JSON.parse(JSON.stringify(decided(article.annotations))))
    }
  })

  function answerFor({ id, status, embargoUntil, expiresAt }: ClaimState): number {
    if (status === 'withdrawn')
      return revisions.some(({ claim, wasPublic }) => claim.id === id && wasPublic) ? 410 : 404
    const isOpen = embargoUntil === undefined || Date.parse(embargoUntil) <= Date.now()
    const isOver = expiresAt !== undefined && Date.parse(expiresAt) <= Date.now()
    return status === 'published' && isOpen && !isOver ? 200 : 404
  }
})

/** Of a line as the file has it, what the expectations are read from: not the types of today. */
type Line =
  | { readonly type: 'site' | 'desk' }
  | { readonly type: 'working'; readonly claim: { readonly id: string } }
  | { readonly type: 'revision'; readonly claim: ClaimState; readonly wasPublic: boolean }
  | {
      readonly type: 'article'
      readonly article: { readonly key: string; readonly annotations: readonly Decided[] }
      readonly history: { readonly status: 'active' | 'withdrawn'; readonly wasPublic: boolean }
    }

interface Decided {
  readonly quote: { readonly exact: string }
  readonly status: string
  readonly by?: string
  readonly state?: string
}

interface ClaimState {
  readonly id: string
  readonly revision: number
  readonly status: 'draft' | 'published' | 'paused' | 'withdrawn'
  readonly embargoUntil?: string
  readonly expiresAt?: string
}

/** The status of each answer, by path. */
async function answersOf(paths: Iterable<string>): Promise<Map<string, number>> {
  const answers = new Map<string, number>()
  for (const path of paths) {
    const answer = await request(path)
    await answer.arrayBuffer()
    answers.set(path, answer.status)
  }
  return answers
}
