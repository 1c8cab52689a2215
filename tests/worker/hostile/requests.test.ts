import { env } from 'cloudflare:workers'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../../worker/app.ts'
import { deployedPorts } from '../../../worker/deployed-ports.ts'
import { operations } from '../../../worker/openapi/document.ts'
import { edit, published } from '../editors.ts'
import { fullClaim, ladenClaim } from './bodies.ts'
import { byteBound } from './byte-bound.ts'
import { type HostileRequest, hostileRequests } from './requests.ts'

const RUNS = 300
const ID = 'besieged'

/** As deployed, but without the brake on many requests from one address. */
const app = createApp((env) => ({
  ...deployedPorts(env),
  get ledger() {
    return deployedPorts(env).ledger
  },
  editLimit: { limit: async () => ({ success: true }) },
  checkLimit: { limit: async () => ({ success: true }) },
}))

let key = ''
beforeAll(async () => {
  for (const claim of [fullClaim(ID), ladenClaim('laden', 50)]) {
    await edit('POST', '/v1/claims', { body: claim })
    await edit('POST', `/v1/claims/${claim.id}/publish`)
  }
  await published()
  const body = { url: 'https://news.example/flood', text: 'The flood on the Elbe has destroyed 120 bridges.' }
  key = (await edit('POST', '/v1/articles', { body })).body.key
})

async function send({ method, path, headers, body }: HostileRequest): Promise<Response> {
  return app.request(path, { method, headers, ...(body === undefined ? {} : { body }) }, env)
}

/** The page of an article that is to be read does not answer: said with when to ask again. */
function isElsewhere({ route }: HostileRequest, { status, headers }: Response): boolean {
  return ASKING.includes(route) && status === 503 && headers.has('Retry-After')
}

const ASKING = ['/v1/articles', '/v1/articles/{key}/read']

describe('whatever is sent to a route, right or wrong', () => {
  it(`is answered, never with a failure nor with more than its bound, and what is accepted can be published (${RUNS} requests)`, async () => {
    const statuses = new Map<number, number>()
    await fc.assert(
      fc.asyncProperty(
        hostileRequests(operations, { id: ID, laden: 'laden', key }, env.ADMIN_TOKEN),
        async (request) => {
          const response = await send(request)
          if (!isElsewhere(request, response)) expect(response.status).toBeLessThan(500)
          const { byteLength } = await response.arrayBuffer()
          expect(byteLength).toBeLessThanOrEqual(byteBound(request.route, response.headers.get('Content-Type') ?? ''))
          statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
        },
      ),
      { numRuns: RUNS },
    )
    // some are as they should be, else little was tried
    expect(statuses.get(200)).toBeGreaterThan(RUNS / 20)
    expect(statuses.get(422)).toBeGreaterThan(RUNS / 20)
    await published()
    expect((await edit('GET', '/v1/outbox')).body.entries).toEqual([])
  }, 60_000)
})
