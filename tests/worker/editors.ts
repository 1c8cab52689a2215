import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { Scope, Site } from '../../worker/ledger/types.ts'
import { expectDescribed } from './described.ts'
import { request } from './sample.ts'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: ReturnType<typeof JSON.parse>
}

/** One request by an editor; the deployment's admin unless another token is given. A body that is no string goes as JSON. */
export async function edit(
  method: string,
  path: string,
  {
    body,
    headers = {},
    token = env.ADMIN_TOKEN,
  }: { body?: unknown; headers?: Record<string, string>; token?: string } = {},
): Promise<Answer> {
  const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
  const type: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' }
  const response = await request(path, {
    method,
    headers: { Authorization: `Bearer ${token}`, ...type, ...headers },
    ...sent,
  })
  // not text(): workerd warns of types that it does not know as text
  const text = new TextDecoder().decode(await response.arrayBuffer())
  const isJson = /^application\/(problem\+)?json/.test(response.headers.get('Content-Type') ?? '')
  await expectDescribed(method, path, response.status, response.headers, isJson ? JSON.parse(text) : undefined)
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
}

/** A new token with these scopes and no others; the scope `articles` is for one origin, which becomes a registered site. */
export async function tokenFor(...scopes: Scope[]): Promise<string> {
  const origin = scopes.includes('articles') ? { origin: await registered('https://cms.example') } : {}
  const { body } = await edit('POST', '/v1/tokens', { body: { name: scopes.join(' '), scopes, ...origin } })
  return body.token
}

/** An import adds a site without a word of the others. */
export async function registered(origin: string, policy: 'suggest' | 'publish' = 'publish'): Promise<string> {
  await edit('POST', '/v1/import', {
    body: JSON.stringify({ type: 'site', site: { origin, policy } }),
    headers: { 'Content-Type': 'application/x-ndjson' },
  })
  return origin
}

/** Lets the ledger's alarm go off until nothing waits to be published. */
export async function published(): Promise<void> {
  for (let i = 0; i < 50; i++) {
    if (!(await runDurableObjectAlarm(env.LEDGER.getByName('ledger')))) return
    const { body } = await edit('GET', '/v1/outbox')
    if (body.waiting === 0) return
  }
  throw new Error('the outbox does not empty')
}

/** The list of sites, put in the place of the one that is there. */
export async function putSites(sites: readonly Site[]): Promise<Answer> {
  const { headers } = await edit('GET', '/v1/sites')
  return edit('PUT', '/v1/sites', { body: { sites }, headers: { 'If-Match': headers.get('ETag') ?? '' } })
}
