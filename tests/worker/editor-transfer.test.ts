import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import casualties from '../../examples/claims/dprk-casualties-kursk.json'
import share from '../../examples/claims/dprk-casualty-share.json'
import deployed from '../../examples/claims/dprk-deployed.json'
import { createApp } from '../../worker/app.ts'
import { deployedPorts } from '../../worker/deployed-ports.ts'
import { IMPORT_BATCH, type ImportRecord } from '../../worker/ledger/types.ts'
import { edit, published, putSites } from './editors.ts'

const NDJSON = { 'Content-Type': 'application/x-ndjson' }
const line = (claim: unknown) => JSON.stringify({ type: 'claim', claim, status: 'published' })
const send = (body: string) => edit('POST', '/v1/import', { body, headers: NDJSON })

describe('an import', () => {
  it('keeps the good lines and names each bad one by its number, its reason and its flaws', async () => {
    const body = [
      line({ ...deployed, id: 'good-1' }),
      'not json',
      '',
      '{"type":"claim","claim":{"id":"x","rating":5}}',
      '{"type":"revision"}',
      '[]',
      'null',
      '{"type":"claim","claim":{},"surprise":1}',
      line({ ...deployed, id: 'good-2' }),
      line({ ...deployed, id: 'unsourced', reason: undefined }),
    ].join('\r\n')
    const { status, body: report } = await send(body)
    expect(status).toBe(200)
    expect(report).toMatchObject({ created: 2, changed: 0, unchanged: 0, failed: 7 })
    const reasons = report.failures.map(({ line, reason }: { line: number; reason: string }) => [line, reason])
    expect(reasons).toEqual([
      [2, 'malformed'],
      [4, 'invalid'],
      [5, 'invalid'],
      [6, 'invalid'],
      [7, 'invalid'],
      [8, 'invalid'],
      [10, 'notReady'],
    ])
    expect(report.failures[1].errors).toContainEqual({ pointer: '/claim/rating', detail: 'is not a known key' })
  })

  it.each([100, 5000, 100_000])('refuses what is nested %i deep, and says where it begins', async (depth) => {
    const deep = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
    const claim = `"claim":{"id":"deep","nested":${deep}}`
    const status = `"status":"draft","revision":1,"updatedAt":"2026-01-05T12:00:00Z","updatedBy":"Desk A"`
    const body = [
      `{"type":"claim",${claim}}`,
      `{"type":"working",${claim},"base":0,"save":1,"updatedAt":"2026-01-05T12:00:00Z","updatedBy":"Desk A"}`,
      `{"type":"revision",${claim.slice(0, -1)},${status}},"action":"create","token":"tk_1","wasPublic":false,"cited":{}}`,
    ].join('\n')
    const { status: answered, body: report } = await send(body)
    expect(answered).toBe(422)
    expect(report.failures).toHaveLength(3)
    for (const { errors } of report.failures)
      expect(errors).toContainEqual({ pointer: '/claim/nested', detail: 'is not a known key' })
  })

  it('reads no language tag of 200,000 parts to its end', async () => {
    const source = { url: 'https://news.example/', lang: 'e-'.repeat(200_000) }
    const { body: report } = await send(line({ ...deployed, id: 'tagged', estimates: [{ id: 'a', chain: [source] }] }))
    expect(report.created + report.failed).toBe(1)
  })

  it('keeps a claim that is not whole as its working copy, says what it lacks, and never replaces what is begun', async () => {
    await send(line({ ...deployed, id: 'here' }))
    const { question: _, ...unasked } = deployed
    const rows = [
      { ...unasked, id: 'here' },
      { id: 'new', measure: { unit: 'people' } },
    ].map(line)
    const { status, body } = await send(rows.join('\n'))
    expect(status).toBe(200)
    expect(body).toMatchObject({ created: 1, changed: 1, failed: 0 })
    expect(body.incomplete).toMatchObject([
      { line: 1, reason: 'incomplete', errors: [{ pointer: '/question', detail: 'is missing' }] },
      { line: 2, reason: 'incomplete' },
    ])
    expect((await edit('GET', '/v1/claims/here/content')).body).toMatchObject({
      revision: 1,
      claim: { question: deployed.question },
    })
    expect((await edit('GET', '/v1/claims/here/working')).body).toMatchObject({ base: 1, tag: '"w1.1"' })
    expect((await edit('GET', '/v1/claims/new/working')).body.claim).toEqual({
      id: 'new',
      measure: { unit: '{person}' },
    })

    expect((await send(rows.join('\n'))).body).toMatchObject({ created: 0, changed: 0, unchanged: 2, failed: 0 })
    const other = await send([line({ id: 'new', reason: 'Another.' }), line({ ...deployed, id: 'another' })].join('\n'))
    expect(other.body.failures).toMatchObject([{ line: 1, reason: 'exists', errors: [{ pointer: '/claim/id' }] }])
    expect((await edit('GET', '/v1/claims/new/working')).body.tag).toBe('"w0.1"')
  })

  it('refuses a claim that has all its parts where they do not fit together', async () => {
    const estimates = deployed.estimates.map((estimate) => ({ ...estimate, counts: ['eaten'] }))
    const { status, body } = await send(line({ ...deployed, id: 'unfit', estimates }))
    expect([status, body.failures[0].reason]).toEqual([422, 'invalid'])
    expect((await edit('GET', '/v1/claims/unfit/working')).status).toBe(404)
  })

  it('done twice changes nothing the second time', async () => {
    const body = [casualties, share, deployed].map(line).join('\n')
    expect((await send(body)).body).toMatchObject({ created: 3, failed: 0 })
    expect((await send(body)).body).toMatchObject({ created: 0, changed: 0, unchanged: 3, failed: 0 })
  })

  it('of nothing but flaws is a problem', async () => {
    const { status, headers, body } = await send('{}\n{}\n')
    expect(status).toBe(422)
    expect(headers.get('Content-Type')).toBe('application/problem+json')
    expect(body.failures).toHaveLength(2)
  })

  it('of millions of lines is read up to the millionth', async () => {
    const { body, status } = await send(
      `${line({ ...deployed, id: 'first-of-many' })}\n${'\n'.repeat(1_500_000)}not json\n`,
    )
    expect(status).toBe(200)
    expect(body).toMatchObject({ created: 1, failed: 1, failures: [{ line: 1_000_001, reason: 'tooMany' }] })
  })

  it('hands the ledger as many records as it takes at once, and one more would be refused, not dropped', async () => {
    const claims = Array.from({ length: 2 * IMPORT_BATCH + 1 }, (_, n) => ({ ...deployed, id: `batch-${n}` }))
    expect((await send(claims.map(line).join('\n'))).body).toMatchObject({ created: claims.length, failed: 0 })
    const records = claims.slice(0, IMPORT_BATCH + 1).map((claim) => ({ type: 'claim', claim }) as ImportRecord)
    const { ledger } = deployedPorts(env)
    expect(await ledger.importBatch({ records, actor: { id: 'test', name: 'test' } })).toMatchObject({
      ok: false,
      reason: 'invalid',
    })
  })

  it('of a revision that could never have been published keeps it, says what it lacks, and shows it to nobody', async () => {
    const { reason: _, ...unready } = deployed
    const state = { status: 'published', revision: 1, updatedAt: '2025-01-05T00:00:00Z', updatedBy: 'Desk' }
    const revision = (id: string, more: object = {}) =>
      JSON.stringify({
        type: 'revision',
        claim: { ...unready, id, ...state, ...more },
        action: 'publish',
        token: 't',
        wasPublic: true,
        cited: {},
      })
    const draft = { ...JSON.parse(revision('was-a-draft', { status: 'draft' })) }
    const { body } = await send(
      [revision('unready'), revision('later', { embargoUntil: '2025-01-06T00:00:00Z' }), JSON.stringify(draft)].join(
        '\n',
      ),
    )
    expect(body).toMatchObject({ created: 3, failed: 0 })
    expect(body.flawed).toMatchObject([
      { line: 1, reason: 'notReady', errors: [{ pointer: '/claim/reason' }] },
      { line: 2, reason: 'notReady' },
    ])
    await published()
    for (const id of ['unready', 'later', 'was-a-draft']) {
      expect((await edit('GET', `/v1/claims/${id}/content`)).body).toMatchObject({ visibility: 'hidden', revision: 1 })
      expect((await edit('GET', `/v1/claims/${id}`)).status).toBe(404)
      expect((await edit('GET', `/v1/claims/${id}/revisions/1`)).status).toBe(404)
    }
    // whole again, it is published like any other
    const whole = await edit('PUT', '/v1/claims/unready', {
      body: { ...deployed, id: 'unready' },
      headers: { 'If-Match': '"1"' },
    })
    expect(whole.body).toMatchObject({ visibility: 'public' })
  })

  it('takes no plain JSON, and nothing that is packed', async () => {
    const body = line(deployed)
    expect((await edit('POST', '/v1/import', { body })).status).toBe(415)
    const packed = { ...NDJSON, 'Content-Encoding': 'gzip' }
    expect((await edit('POST', '/v1/import', { body, headers: packed })).status).toBe(415)
  })

  it('skips a line without end instead of holding it', async () => {
    const body = `${'x'.repeat(9 * 1024 * 1024)}\n${line({ ...deployed, id: 'after-the-long-one' })}`
    const { body: report } = await send(body)
    expect(report).toMatchObject({ created: 1, failed: 1, failures: [{ line: 1, reason: 'tooLong' }] })
  })

  it('of 50 MB is never held: what was read is written before more is read', async () => {
    const bytes = new TextEncoder().encode(`${line({ ...casualties, id: 'again-and-again' })}\n`)
    const times = Math.ceil(50_000_000 / bytes.length)
    let read = 0
    let written = 0
    let held = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(bytes)
        if (++read === times) controller.close()
      },
    })
    const app = createApp((env) => {
      const { ledger, ...ports } = deployedPorts(env)
      const importBatch: typeof ledger.importBatch = (batch) => {
        held = Math.max(held, read - written)
        written += batch.records.length
        return ledger.importBatch(batch)
      }
      return { ...ports, ledger: Object.assign(Object.create(null), { importBatch }) }
    })
    const headers = { ...NDJSON, Authorization: `Bearer ${env.ADMIN_TOKEN}` }
    const response = await app.request('/v1/import', { method: 'POST', headers, body }, env)
    expect(await response.json()).toEqual({ created: 1, changed: 0, unchanged: times - 1, failed: 0, failures: [] })
    expect(held * bytes.length).toBeLessThan(5_000_000)
  }, 60_000)
})

describe('an export', () => {
  it('of a desk that has nothing ends, and so does one of what is begun alone', async () => {
    await reset()
    expect((await edit('GET', '/v1/export')).body).toBe('')
    await edit('PUT', '/v1/claims/elbe/working', { body: { id: 'elbe' }, headers: { 'If-None-Match': '*' } })
    expect((await edit('GET', '/v1/export')).body).toMatch(/^\{"type":"working".*\}\n$/)
  })

  it('holds no address that an import would refuse, whatever a page says of itself', async () => {
    const html = (canonical: string) =>
      `<link rel="canonical" href="https://news.example/${canonical}"><p>12 people</p>`
    for (const canonical of ['a'.repeat(5000), 'ü'.repeat(900), 'b'.repeat(900_000)]) {
      const body = { url: `https://news.example/own-${canonical.length}`, html: html(canonical) }
      const saved = await edit('POST', '/v1/articles', { body })
      expect(saved.status).toBe(200)
      expect(saved.body.url).toBe(body.url)
    }
    const tooLong = await edit('POST', '/v1/articles', {
      body: { url: `https://news.example/${'ü'.repeat(900)}`, text: '12' },
    })
    expect(tooLong.status).toBe(422)
    const lines = (await edit('GET', '/v1/export')).body
    expect((await send(lines)).body).toMatchObject({ failed: 0 })
  })

  it('brought into an empty deployment gives the same public API, byte for byte', async () => {
    await reset()
    await send([casualties, share, deployed].map(line).join('\n'))
    const body = { kind: 'update', text: 'A later count was added.' }
    await edit('POST', '/v1/claims/dprk-deployed/corrections', { body })
    await edit('POST', '/v1/claims/dprk-casualties-kursk/pause')
    await putSites([{ origin: 'https://news.example', policy: 'suggest' }])
    await published()
    const before = await everythingPublic()
    expect(before.size).toBeGreaterThan(5)
    const { body: exported, headers } = await edit('GET', '/v1/export')
    expect(headers.get('Content-Type')).toBe('application/x-ndjson')

    await reset()
    expect(await everythingPublic()).toEqual(new Map())
    const { body: report } = await send(exported)
    expect(report.failures).toEqual([])
    await published()
    expect(await everythingPublic()).toEqual(before)
    expect((await edit('GET', '/v1/export')).body).toBe(exported)
  })
})

/** What KV holds: every public document with its tag. */
async function everythingPublic(): Promise<Map<string, unknown>> {
  const all = new Map<string, unknown>()
  for (const { name, metadata } of (await env.SNAPSHOTS.list()).keys) {
    all.set(name, { metadata, text: await env.SNAPSHOTS.get(name) })
  }
  return all
}
