import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, put } from '../../../console/working/pointer.ts'
import { wellFormed } from '../../../console/working/well-formed.ts'
import { type DraftClaim, parseDraftClaim } from '../../../core/claim/index.ts'

describe('a field of a claim, by its pointer', () => {
  it('holds what is put there, whatever it is called, and leaves the rest alone', () => {
    const key = fc.stringMatching(/^[a-z~/_]{1,6}$/)
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 4 }), fc.string(), (keys, value) => {
        const pointer = keys.map((one) => `/${one.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
        const before = { other: { a: 1 } }
        const after = put(before, pointer, value)
        expect(at(after, pointer)).toBe(value)
        expect(before).toEqual({ other: { a: 1 } })
        if (keys[0] !== 'other') expect(put(after, pointer, undefined)).toEqual(before)
      }),
    )
  })

  it('takes what is empty with it, but no entry of a list', () => {
    expect(put({ reason: { en: 'why' } }, '/reason/en', undefined)).toEqual({})
    expect(put({ list: [{ a: { b: 1 } }] }, '/list/0/a/b', undefined)).toEqual({ list: [{}] })
    expect(put({ list: ['a', 'b'] }, '/list/0', undefined)).toEqual({ list: ['b'] })
  })
})

describe('a claim that has no name yet', () => {
  it('lacks none, and of what is typed only what is wrong is left out', () => {
    expect(wellFormed({ id: '' })).toEqual({ claim: { id: '' }, flaws: [] })
    const { claim, flaws } = wellFormed({ id: '', question: { en: 'How many?' }, embargoUntil: 'soon' })
    expect(claim).toEqual({ id: '', question: { en: 'How many?' } })
    expect(flaws.map(({ pointer }) => pointer)).toEqual(['/embargoUntil'])
  })
})

describe('what of a claim can be saved while it is typed', () => {
  const typed: DraftClaim = {
    id: 'toll',
    question: { en: 'How many?' },
    estimates: [
      {
        id: 'a',
        saidAt: '5 Jan',
        chain: [
          { role: 'origin', url: 'news.exam' },
          { role: 'carrier', title: 'A title' },
        ],
      },
      { id: 'b', saidAt: '2025-01-05', counts: ['killed', 'not a name', 'nor this', 'wounded'] },
    ],
  }

  it('is all but what is half-typed, which is named', () => {
    const { claim, flaws } = wellFormed(typed)
    expect(parseDraftClaim(claim).ok).toBe(true)
    expect(claim.estimates).toEqual([
      { id: 'a', chain: [{ role: 'origin' }, { role: 'carrier', title: 'A title' }] },
      { id: 'b', saidAt: '2025-01-05', counts: ['killed', 'wounded'] },
    ])
    expect(flaws.map(({ pointer }) => pointer).sort()).toEqual([
      '/estimates/0/chain/0/url',
      '/estimates/0/saidAt',
      '/estimates/1/counts/1',
      '/estimates/1/counts/2',
    ])
  })

  it('is always something, whatever is typed', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('\u202e1', '2025-01-05', '{person}', '\ud800'))
    const estimate = fc.record({ id: fc.oneof(fc.constant('a'), text), saidAt: text, lineage: text, unit: text })
    fc.assert(
      fc.property(fc.record({ question: fc.dictionary(text, text), estimates: fc.array(estimate) }), (more) => {
        const { claim } = wellFormed({ id: 'toll', ...more })
        expect(parseDraftClaim(claim).ok).toBe(true)
      }),
    )
  })
})
