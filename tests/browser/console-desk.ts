import { readFileSync } from 'node:fs'
import type { Annotation } from '../../core/claim/types.ts'
import type { Scope } from '../../worker/ledger/types.ts'
import type { Deployment } from './serve.ts'

const claim = JSON.parse(
  readFileSync(new URL('../../examples/claims/dprk-casualties-kursk.json', import.meta.url), 'utf8'),
)

/** What the tests do at the desk without the console, and see there. */
export function deskOf({ origin, adminToken }: Deployment) {
  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${origin}${path}`, {
      method,
      headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const take = (records: readonly object[]) =>
    call('POST', '/v1/import', records.map((record) => `${JSON.stringify(record)}\n`).join(''), {
      'content-type': 'application/x-ndjson',
    })
  const list = async (query: string): Promise<{ annotation: Annotation; tag: string }[]> =>
    (await call('GET', `/v1/annotations?limit=200&${query}`)).annotations
  return {
    call,
    list,
    /** A claim that readers see. */
    async claim(more: object = {}): Promise<void> {
      const whole = { ...claim, ...more }
      await take([{ type: 'claim', claim: whole, status: 'published' }])
      for (let tries = 0; tries < 80; tries++) {
        if ((await fetch(`${origin}/v1/claims/${whole.id}`)).ok) return
        await new Promise((resolve) => setTimeout(resolve, 250))
      }
      throw new Error('the claim is not published')
    },
    /** An article with so many suggestions: its figures are 101, 102 and so on. */
    async article(name: string, count: number, more: object = {}): Promise<string> {
      const key = name.padEnd(22, '_')
      const annotations = Array.from({ length: count }, (_, i) => ({
        claimId: claim.id,
        quote: { exact: `${101 + i} were killed`, prefix: 'They say that ' },
        figure: String(101 + i),
        status: 'suggested',
        score: 0.9,
        evidence: [{ code: 'outcome', agrees: true, word: 'killed' }],
        ...more,
      }))
      await take([
        { type: 'article', article: { key, url: `https://news.example/${name}`, title: `About ${name}`, annotations } },
      ])
      return key
    },
    /** What became of an article's figures: `{ 101: 'approved' }`. */
    async statuses(key: string): Promise<Record<string, string>> {
      const all = await Promise.all(
        ['suggested', 'approved', 'rejected', 'seen'].map((status) => list(`status=${status}&article=${key}`)),
      )
      return Object.fromEntries(all.flat().map(({ annotation }) => [annotation.figure, annotation.status]))
    },
    token: (...scopes: Scope[]): Promise<{ token: string; id: string }> =>
      call('POST', '/v1/tokens', { name: 'Night desk', scopes }),
  }
}
