import { describe, expect, it } from 'vitest'
import sample from '../../examples/claims/dprk-casualties-kursk.json'
import { edit, published } from './editors.ts'
import { request } from './sample.ts'

const claimCalled = (id: string, unit = '{person}', own?: string) => ({
  ...sample,
  id,
  measure: { ...sample.measure, unit },
  estimates: sample.estimates.map((estimate, i) =>
    i === 0 && own !== undefined ? { ...estimate, unit: own } : estimate,
  ),
})

describe('what was written otherwise than it was sent', () => {
  it('is said in the answer, once', async () => {
    const made = await edit('POST', '/v1/claims', { body: claimCalled('mended', 'people', 'persons') })
    expect(made.body.claim.measure.unit).toBe('{person}')
    expect(made.body.claim.estimates[0]).not.toHaveProperty('unit')
    expect(made.body.mended).toEqual([
      { pointer: '/measure/unit', from: 'people', to: '{person}' },
      { pointer: '/estimates/0/unit', from: 'persons', to: '{person}' },
      { pointer: '/estimates/0/unit' },
    ])
    expect((await edit('GET', '/v1/claims/mended/content')).body).not.toHaveProperty('mended')
    const again = await edit('PUT', '/v1/claims/mended', {
      body: claimCalled('mended'),
      headers: { 'If-Match': '"1"' },
    })
    expect(again.body).not.toHaveProperty('mended')
  })

  it('is refused where nobody can tell what is meant, with what is nearest', async () => {
    const { status, body } = await edit('POST', '/v1/claims', { body: claimCalled('tons', 'barels') })
    expect(status).toBe(422)
    expect(body.errors).toEqual([
      { pointer: '/measure/unit', detail: 'is not a unit that is known: the nearest is [bbl_us]' },
    ])
  })
})

describe('a line of an export', () => {
  it('is kept with a unit that is not known by now, and can be published', async () => {
    const line = JSON.stringify({ type: 'claim', claim: claimCalled('kept', '{person}', 'frobs'), status: 'published' })
    const { body } = await edit('POST', '/v1/import', {
      body: line,
      headers: { 'Content-Type': 'application/x-ndjson' },
    })
    expect(body).toMatchObject({ created: 1, failed: 0 })
    await published()
    const shown: { estimates: { unit?: string }[] } = await (await request('/v1/claims/kept')).json()
    expect(shown.estimates[0]?.unit).toBe('frobs')
  })

  it('of an earlier shape is brought to today’s', async () => {
    const [first, ...rest] = sample.estimates
    const [link, ...links] = first?.chain ?? []
    const { side: _, ...bare } = link ?? {}
    const estimates = [{ ...first, chain: [{ ...bare, stance: 'belligerentEnemyLosses' }, ...links] }, ...rest]
    const line = JSON.stringify({ type: 'claim', claim: { ...claimCalled('earlier'), estimates } })
    const { body } = await edit('POST', '/v1/import', {
      body: line,
      headers: { 'Content-Type': 'application/x-ndjson' },
    })
    expect(body).toMatchObject({ created: 1, failed: 0 })
    const stored = await edit('GET', '/v1/claims/earlier/content')
    expect(stored.body.claim.estimates[0].chain[0].side).toEqual({ role: 'party', about: 'opponent' })
  })
})
