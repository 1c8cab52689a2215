import { describe, expect, it } from 'vitest'
import deployed from '../../../examples/claims/dprk-deployed.json'
import review from '../../../examples/import/claim-review.json'
import { BOUNDS } from '../../../worker/bounds.ts'
import { expectDescribed } from '../described.ts'
import { edit } from '../editors.ts'
import { claim, csv } from './tables.ts'

const NDJSON = 'application/x-ndjson'
const ask = (path: string) => (type: string, body: string) =>
  edit('POST', path, { body, headers: { 'Content-Type': type } })
const preview = ask('/v1/import/preview')
const send = ask('/v1/import')

/** All that an import may write. */
async function everything() {
  const kept = await edit('GET', '/v1/export')
  const audit = await edit('GET', '/v1/audit?limit=500')
  const outbox = await edit('GET', '/v1/outbox')
  return { kept: kept.body, audit: audit.body, outbox: outbox.body }
}

const table = (...changes: readonly Readonly<Record<string, string>>[]) => {
  const { header, rows } = claim(...changes)
  return csv([...header, ...rows])
}

describe('a file that is looked at before it is imported', () => {
  it('says of each row what it would become, with the reason, and writes nothing', async () => {
    await send('text/csv', table({ claim: 'kept', value: '1' }, { claim: 'edited', value: '1' }))
    const file = table(
      { claim: 'kept', value: '1' },
      { claim: 'edited', value: '2' },
      { claim: 'fresh', value: '3' },
      { claim: 'fresh', estimate: 'b', value: '4', said_at: '' },
      { claim: 'fresh', estimate: 'c', value: 'lots' },
      { claim: '', value: '5' },
    )
    const before = await everything()
    const { status, headers, body } = await preview('text/csv', file)
    expect(status).toBe(200)
    expectDescribed('POST', '/v1/import/preview', status, headers, body)
    expect(body).toEqual({
      counts: { created: 1, changed: 1, unchanged: 1, incomplete: 1, failed: 2 },
      rows: [
        { line: 2, subject: 'claim:kept', becomes: 'unchanged' },
        { line: 3, subject: 'claim:edited', becomes: 'changed' },
        { line: 4, subject: 'claim:fresh', becomes: 'created' },
        {
          line: 5,
          subject: 'claim:fresh',
          becomes: 'incomplete',
          errors: [{ pointer: '', detail: 'said_at is missing' }],
        },
        {
          line: 6,
          subject: 'claim:fresh',
          becomes: 'failed',
          errors: [{ pointer: '', detail: expect.stringMatching(/^value/) }],
        },
        { line: 7, becomes: 'failed', errors: [{ pointer: '', detail: 'claim is missing' }] },
      ],
    })
    expect(await everything()).toEqual(before)
    const report = await send('text/csv', file)
    expect(report.body).toMatchObject({ created: 1, changed: 2, unchanged: 1, failed: 2 })
    expect((await preview('text/csv', file)).body.counts).toMatchObject({ created: 0, changed: 0, unchanged: 3 })
  })

  it('tells the estimates of a claim apart that is here, and names those that the file no longer has', async () => {
    const three = [
      { claim: 'three', estimate: 'a', value: '1' },
      { claim: 'three', estimate: 'b', value: '2' },
      { claim: 'three', estimate: 'c', value: '3' },
    ]
    await send('text/csv', table(...three))
    const changed = { claim: 'three', estimate: 'b', value: '20' }
    const fresh = { claim: 'three', estimate: 'd', value: '4' }
    const one = await preview('text/csv', table(...three.with(1, changed), fresh))
    expect(one.body.rows.map(({ becomes }: { becomes: string }) => becomes)).toEqual([
      'unchanged',
      'changed',
      'unchanged',
      'created',
    ])
    const fewer = await preview('text/csv', table(...three.slice(0, 2)))
    expect(fewer.body.rows).toEqual([
      { line: 2, subject: 'claim:three', becomes: 'changed', gone: ['c'] },
      { line: 3, subject: 'claim:three', becomes: 'unchanged' },
    ])
    const asked = await preview('text/csv', table(...three.map((row) => ({ ...row, question: 'How many now?' }))))
    expect(asked.body.counts.changed).toBe(3)
    const { claim } = (await edit('GET', '/v1/claims/three/content')).body
    const line = JSON.stringify({ type: 'claim', claim: { ...claim, estimates: claim.estimates.slice(1) } })
    expect((await preview(NDJSON, line)).body.rows).toMatchObject([{ line: 1, becomes: 'changed', gone: ['a'] }])
  })

  it('says of each line of NDJSON what it would become, by what stands before it in the file', async () => {
    const record = (more: object) => JSON.stringify({ type: 'claim', claim: { ...deployed, id: 'lined', ...more } })
    const revision = (n: number) =>
      JSON.stringify({
        type: 'revision',
        claim: {
          ...deployed,
          id: 'restored',
          status: 'draft',
          revision: n,
          updatedAt: '2025-01-20T12:00:00Z',
          updatedBy: 'A',
        },
        action: 'change',
        token: 'a',
        wasPublic: false,
        cited: {},
      })
    const file = [
      record({}),
      record({}),
      record({ question: { en: '' } }),
      '',
      'x',
      revision(1),
      revision(2),
      revision(4),
    ]
    const before = await everything()
    const { body } = await preview(NDJSON, file.join('\n'))
    expect(body.rows).toMatchObject([
      { line: 1, subject: 'claim:lined', becomes: 'created' },
      { line: 2, subject: 'claim:lined', becomes: 'unchanged' },
      { line: 3, becomes: 'failed', errors: [{ pointer: '/claim/question/en', detail: 'is empty' }] },
      { line: 5, becomes: 'failed', errors: [{ pointer: '', detail: 'is not JSON in UTF-8' }] },
      { line: 6, subject: 'claim:restored', becomes: 'created' },
      { line: 7, becomes: 'changed' },
      { line: 8, becomes: 'failed', errors: [{ pointer: '/claim/revision' }] },
    ])
    expect(await everything()).toEqual(before)
  })

  it('says where in a document a review stands, and keeps it unchanged where it is here', async () => {
    const markup = JSON.stringify([
      { ...review, url: 'https://example-newsroom.example/checks/looked-at' },
      { '@type': 'ClaimReview' },
    ])
    const { body } = await preview('application/ld+json', markup)
    expect(body.rows).toMatchObject([
      { pointer: '/0', becomes: 'created' },
      { pointer: '/1', becomes: 'failed', errors: [{ pointer: '/1', detail: 'claimReviewed is missing' }] },
    ])
    await send('application/ld+json', markup)
    expect((await preview('application/ld+json', markup)).body.counts).toMatchObject({ created: 0, unchanged: 1 })
  })

  it('holds what an editor has begun against a row that would replace it', async () => {
    const half = table({ claim: 'mine', value: '1', said_at: '' })
    await send('text/csv', half)
    expect((await preview('text/csv', half)).body.counts).toMatchObject({ incomplete: 1, failed: 0 })
    const other = table({ claim: 'mine', value: '2', said_at: '' })
    const { status, body } = await preview('text/csv', other)
    expect(status).toBe(422)
    expect(body.preview.rows).toMatchObject([{ line: 2, becomes: 'failed', errors: [{ pointer: '/claim/id' }] }])
  })

  it('is looked at as far as there is room, and says that there is more', async () => {
    const bare = { ...deployed, estimates: [] }
    const line = (i: number) => JSON.stringify({ type: 'claim', claim: { ...bare, id: `more-${i}` } })
    const most = BOUNDS.importPreview.records
    const { body } = await preview(NDJSON, Array.from({ length: most + 1 }, (_, i) => line(i)).join('\n'))
    expect(body.counts.created).toBe(most)
    expect(body.more).toBe(true)
  })

  it('is not taken in another form, nor larger than an import', async () => {
    expect((await preview('text/plain', 'x')).status).toBe(415)
    expect((await preview('text/csv', 'x'.repeat(BOUNDS.importWhole + 1))).status).toBe(413)
  })
})
