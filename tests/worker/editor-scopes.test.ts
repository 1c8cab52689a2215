import { beforeAll, describe, expect, it } from 'vitest'
import { SCOPES } from '../../worker/ledger/scopes.ts'
import type { Scope } from '../../worker/ledger/types.ts'
import { operations } from '../../worker/openapi/document.ts'
import { edit, tokenFor } from './editors.ts'
import { filled, served } from './routes.ts'

/** What each editor's call needs. `admin` includes the others; no other scope includes one. */
const MATRIX: Readonly<Record<string, Scope | readonly Scope[]>> = {
  'POST /v1/claims': 'claims:write',
  'PUT /v1/claims/:id': 'claims:write',
  'DELETE /v1/claims/:id': 'publish',
  'POST /v1/claims/:id/publish': 'publish',
  'GET /v1/session': ['claims:read', 'claims:write', 'publish', 'articles'],
  'GET /v1/working': 'claims:write',
  'GET /v1/claims/:id/working': 'claims:write',
  'PUT /v1/claims/:id/working': 'claims:write',
  'DELETE /v1/claims/:id/working': 'claims:write',
  'POST /v1/claims/:id/preview': 'claims:write',
  'POST /v1/claims/:id/pause': 'publish',
  'POST /v1/claims/:id/corrections': 'publish',
  'POST /v1/claims/:id/revert/:n': 'publish',
  'GET /v1/claims/:id/content': 'claims:read',
  'GET /v1/claims/:id/revisions': 'claims:read',
  'GET /v1/claims/:id/revisions/:n/content': 'claims:read',
  'GET /v1/claims/:id/revisions/:n/changes': 'claims:read',
  'POST /v1/draft': 'claims:write',
  'GET /v1/search': 'claims:read',
  'POST /v1/articles': ['claims:write', 'articles'],
  'GET /v1/articles/:key/annotations': 'claims:read',
  'GET /v1/articles/:key/text': 'claims:write',
  'POST /v1/articles/:key/read': 'claims:write',
  'PUT /v1/articles/:key/annotations': 'publish',
  'DELETE /v1/articles/:key': 'publish',
  'GET /v1/annotations': 'claims:write',
  'PUT /v1/annotations/:id/decision': 'claims:write',
  'GET /v1/articles': 'claims:read',
  'GET /v1/claims/:id/usages': 'claims:read',
  'GET /v1/claims/:id/learned': 'claims:read',
  'DELETE /v1/claims/:id/learned': 'publish',
  'GET /v1/turns': 'claims:read',
  'GET /v1/vocabulary': 'claims:read',
  'GET /v1/people': 'admin',
  'PUT /v1/people': 'admin',
  'GET /v1/sites': 'claims:read',
  'PUT /v1/sites': 'admin',
  'GET /v1/desk': 'claims:read',
  'PUT /v1/desk': 'admin',
  'GET /v1/tokens': 'admin',
  'POST /v1/tokens': 'admin',
  'DELETE /v1/tokens/:id': 'admin',
  'GET /v1/export': 'admin',
  'POST /v1/import': 'admin',
  'POST /v1/import/preview': 'admin',
  'POST /v1/rebuild': 'admin',
  'GET /v1/outbox': 'claims:read',
  'GET /v1/audit': 'admin',
  'GET /v1/webhooks': 'admin',
  'GET /v1/webhooks/:id': 'admin',
  'PUT /v1/webhooks/:id': 'admin',
  'DELETE /v1/webhooks/:id': 'admin',
  'POST /v1/webhooks/:id/rotate': 'admin',
  'GET /v1/webhooks/:id/deliveries': 'admin',
  'POST /v1/webhooks/:id/replay': 'admin',
}
const tokens = new Map<Scope, string>()

beforeAll(async () => {
  for (const scope of SCOPES) tokens.set(scope, await tokenFor(scope))
})

it('has a row for every route that is not open to all', () => {
  const guarded = served.filter(({ open }) => !open).map(({ method, path }) => `${method} ${path}`)
  expect(Object.keys(MATRIX).toSorted()).toEqual(guarded.toSorted())
})

it('says so in the description of the API', () => {
  const described = operations.flatMap(({ method, path, scope }) => (scope ? [[`${method} ${path}`, scope]] : []))
  const rows = Object.entries(MATRIX).map(([route, scope]) => [route.replace(/:(\w+)/g, '{$1}'), scope])
  expect(Object.fromEntries(described)).toEqual(Object.fromEntries(rows))
})

describe.each(Object.entries(MATRIX))('%s', (route, needed) => {
  it.each(SCOPES)(`needs ${needed}; with %s alone`, async (scope) => {
    const [method = '', path = ''] = route.split(' ')
    const address = filled(path, { id: 'unknown', key: 'unknown_article_key_00', n: '1' })
    const { status, headers } = await edit(method, address, { token: tokens.get(scope) ?? '' })
    const enough = [needed].flat()
    if (enough.includes(scope) || scope === 'admin') expect([401, 403]).not.toContain(status)
    else {
      expect(status).toBe(403)
      expect(headers.get('WWW-Authenticate')).toContain(`scope="${enough.join(' ')}"`)
    }
    expect(headers.get('Cache-Control')).toBe('no-store, no-transform')
  })
})
