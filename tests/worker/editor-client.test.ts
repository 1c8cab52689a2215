import { env, exports } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { parseClaimInput } from '../../core/claim/index.ts'
import sample from '../../examples/claims/dprk-deployed.json'
import { client } from '../../worker/client.ts'
import { published } from './editors.ts'

const parsed = parseClaimInput({ ...sample, id: 'by-client' })
if (!parsed.ok) throw new Error('the sample is no claim')
const json = parsed.value

// The types are the test as much as the answers: `tsc -p tests/worker` holds this file to the routes.
it('the typed client speaks to every kind of route', async () => {
  const api = client('https://counterpoint.example', env.ADMIN_TOKEN, (input, init) =>
    exports.default.fetch(input, init),
  ).v1
  const created = await api.claims.$post({ json })
  if (created.status !== 201) throw new Error(`status ${created.status}`)
  const { revision, claim } = await created.json()
  expect([revision, claim.id]).toEqual([1, 'by-client'])

  const stale = await api.claims[':id'].$put({ param: { id: 'by-client' }, json }, { headers: { 'If-Match': '"9"' } })
  if (stale.ok) throw new Error('a stale revision was accepted')
  expect((await stale.json()).revision).toBe(1)

  await api.claims[':id'].publish.$post({ param: { id: 'by-client' } })
  await published()
  const read = await api.claims[':id'].$get({ param: { id: 'by-client' }, query: { as_of: '2025-02' } })
  if (!read.ok) throw new Error(`status ${read.status}`)
  const { asOf, relations } = await read.json()
  expect([asOf, Array.isArray(relations)]).toEqual(['2025-02', true])

  const found = await api.search.$get({ query: { q: 'troops', limit: '5' } })
  if (!found.ok) throw new Error(`status ${found.status}`)
  expect((await found.json()).hits.map(({ id }) => id)).toContain('by-client')
})
