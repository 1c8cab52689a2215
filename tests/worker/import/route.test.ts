import { describe, expect, it } from 'vitest'
import review from '../../../examples/import/claim-review.json'
import lowBestHigh from '../../../examples/import/low-best-high.csv?raw'
import template from '../../../examples/import/template.csv?raw'
import { edit } from '../editors.ts'

const send = (type: string, body: string) => edit('POST', '/v1/import', { body, headers: { 'Content-Type': type } })

describe('a file that is sent to the import as it is', () => {
  it.each([
    ['text/csv', template, 2, 'north-korean-casualties'],
    ['text/csv; charset=utf-8; header=present', template.replaceAll('north-korean', 'nk'), 2, 'nk-casualties'],
    ['Text/CSV; profile="low-best-high"', lowBestHigh, 3, 'north-korean-deployment-low-best-high'],
    ['text/csv;profile=low-best-high', lowBestHigh.replaceAll('north-korean', 'nk'), 1, 'nk-deployment-low-best-high'],
    [
      'application/ld+json',
      JSON.stringify(review),
      1,
      '3-800-north-korean-soldiers-have-been-killed-or-wounded-0dxlm58yi1wq2',
    ],
  ])('as %s becomes drafts', async (type, body, created, id) => {
    const { status, body: report } = await send(type, body)
    expect([status, report]).toEqual([200, expect.objectContaining({ created, failed: 0, failures: [] })])
    expect((await edit('GET', `/v1/search?q=${encodeURIComponent('north korean')}`)).body.hits).toContainEqual(
      expect.objectContaining({ id, status: 'draft' }),
    )
  })

  it('twice changes nothing the second time', async () => {
    await send('text/csv', template)
    expect((await send('text/csv', template)).body).toMatchObject({ created: 0, changed: 0, unchanged: 2, failed: 0 })
  })

  it('does not undo what an editor has made of the draft of a review', async () => {
    const markup = JSON.stringify({ ...review, url: 'https://example-newsroom.example/checks/edited' })
    const { body } = await send('application/ld+json', markup)
    expect(body).toMatchObject({ created: 1 })
    const [hit] = (await edit('GET', '/v1/search')).body.hits
    const claim = async () => (await edit('GET', `/v1/claims/${hit.id}/content`)).body
    const edited = { ...(await claim()).claim, question: { en: 'How many, really?' } }
    const changed = await edit('PUT', `/v1/claims/${hit.id}`, { body: edited, headers: { 'If-Match': '"1"' } })
    expect(changed.status).toBe(200)
    expect((await send('application/ld+json', markup)).body).toMatchObject({ created: 0, changed: 0, unchanged: 1 })
    expect((await claim()).claim.question).toEqual({ en: 'How many, really?' })
  })

  it('reports each bad row by its line, each flaw of a document by its pointer, and keeps the rest', async () => {
    const rows = await send('text/csv', template.replace('"3,800"', 'lots'))
    expect(rows.body).toMatchObject({
      failed: 1,
      failures: [{ line: 2, reason: 'invalid', errors: [{ pointer: '', detail: 'value is not a number' }] }],
    })
    const graph = await send('application/ld+json', JSON.stringify([{ '@type': 'ClaimReview' }, review]))
    expect(graph.body).toMatchObject({
      failed: 1,
      failures: [{ reason: 'invalid', errors: [{ pointer: '/0', detail: 'claimReviewed is missing' }] }],
    })
  })

  it('keeps what lacks parts as a working copy, over what is whole, and changes nothing the second time', async () => {
    const rows = [
      'claim,question,unit,counts,party,said_at,value',
      'half,How many?,{person},killed,A,2025-01-05,7',
      'half,,,killed,B,,8',
      'begun,,{person},killed,A,2025-01-05,7',
    ].join('\n')
    const lacking = [
      { line: 3, claim: 'half', reason: 'incomplete', errors: [{ pointer: '', detail: 'said_at is missing' }] },
      { line: 4, claim: 'begun', reason: 'incomplete', errors: [{ pointer: '', detail: 'question is missing' }] },
    ]
    const first = await send('text/csv', rows)
    expect(first.body).toEqual({ created: 2, changed: 1, unchanged: 0, failed: 0, failures: [], incomplete: lacking })
    const content = await edit('GET', '/v1/claims/half/content')
    expect(content.body.claim.estimates).toHaveLength(1)
    const copy = await edit('GET', '/v1/claims/half/working')
    expect(copy.body).toMatchObject({ base: 1, claim: { estimates: [{ saidAt: '2025-01-05' }, { value: { x: 8 } }] } })
    expect(copy.body.missing).toContainEqual(expect.objectContaining({ pointer: '/estimates/1/saidAt' }))
    expect((await edit('GET', '/v1/claims/begun/content')).status).toBe(404)
    expect((await edit('GET', '/v1/claims/begun/working')).body).toMatchObject({ base: 0, claim: { id: 'begun' } })
    const again = await send('text/csv', rows)
    expect(again.body).toEqual({ created: 0, changed: 0, unchanged: 3, failed: 0, failures: [], incomplete: lacking })
  })

  it('names what it lacks no more once an editor has completed it', async () => {
    const rows = 'claim,question,unit,counts,party,said_at,value\nleft-open,How many?,{person},killed,A,,7\n'
    await send('text/csv', rows)
    const copy = await edit('GET', '/v1/claims/left-open/working')
    const [estimate] = copy.body.claim.estimates
    const claim = { ...copy.body.claim, estimates: [{ ...estimate, saidAt: '2025-01-05' }] }
    const headers = { 'If-Match': copy.headers.get('ETag') ?? '' }
    expect((await edit('PUT', '/v1/claims/left-open/working', { body: claim, headers })).status).toBe(200)
    const again = await send('text/csv', rows)
    expect(again.status).toBe(422)
    expect(again.body).toMatchObject({ failed: 1, failures: [{ claim: 'left-open', reason: 'exists' }] })
    expect(again.body.incomplete).toBeUndefined()
  })

  it('of 4 MB of nothing is answered as an empty one is', async () => {
    const header = 'claim,question,unit\n'
    for (const row of ['\n', ',,\n', ' , ,"",\n', '\r\n']) {
      const { status, body } = await send(
        'text/csv',
        header + row.repeat(Math.floor((4 * 1024 * 1024 - 100) / row.length)),
      )
      expect(status).toBe(200)
      expect(body).toEqual({ created: 0, changed: 0, unchanged: 0, failed: 0, failures: [] })
    }
  })

  it.each([
    ['rows', `claim\n${'c\n'.repeat(60_000)}`, '50000 rows'],
    ['columns', `${'_,'.repeat(501)}claim\nc\n`, '500 columns'],
    ['cells', `claim,_\n${`${'c,'.repeat(400)}\n`.repeat(3000)}`, '1000000 cells'],
  ])('of too many %s is refused as a whole', async (_, file, what) => {
    const { status, body } = await send('text/csv', file)
    expect(status).toBe(422)
    expect(body.failures).toMatchObject([{ errors: [{ detail: `has more than ${what}: nothing was read` }] }])
  })

  it('names the claim that the ledger refuses', async () => {
    const table = template.replaceAll('north-korean', 'taken-back')
    await send('text/csv', table)
    const { headers } = await edit('POST', '/v1/claims/taken-back-deployment/publish')
    await edit('DELETE', '/v1/claims/taken-back-deployment', { headers: { 'If-Match': headers.get('ETag') ?? '' } })
    const { body } = await send('text/csv', table.replaceAll('How many', 'How very many'))
    expect(body).toMatchObject({
      changed: 1,
      failed: 1,
      failures: [{ claim: 'taken-back-deployment', reason: 'withdrawn' }],
    })
  })

  it.each([
    ['text/csv', 'claim\n', 200],
    ['text/csv', 'no,such,columns\n1,2,3\n', 422],
    ['text/csv', '', 422],
    ['application/ld+json', '{"@type":', 422],
    ['application/ld+json', '{}', 422],
    ['text/csv', `claim\n${'x'.repeat(5 * 1024 * 1024)}`, 413],
    ['text/csv; profile="https://example.com/other"', template, 415],
    ['application/json', '{}', 415],
  ])('as %s with nothing in it that could be kept (%#) changes nothing', async (type, body, status) => {
    const before = (await edit('GET', '/v1/search')).body.total
    const answer = await send(type, body)
    expect(answer.status).toBe(status)
    expect((await edit('GET', '/v1/search')).body.total).toBe(before)
    if (status > 200) expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
  })
})
