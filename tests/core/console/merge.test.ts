import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge } from '../../../console/working/merge.ts'
import { at, put } from '../../../console/working/pointer.ts'
import { same } from '../../../console/working/same.ts'

const base = {
  id: 'toll',
  question: { en: 'How many?' },
  measure: { unit: '{person}', outcomes: { killed: { en: 'killed' } } },
  estimates: [
    { id: 'a', counts: ['killed'], saidAt: '2025-01-05', value: { form: 'exact', x: 10, phrase: '10' } },
    { id: 'b', counts: ['killed'], lineage: 'b' },
  ],
}
/** Fields of which none lies within another. */
const FIELDS = [
  '/question/en',
  '/question/de',
  '/reason/en',
  '/measure/unit',
  '/measure/outcomes/wounded/en',
  '/place/code',
  '/estimates/0/counts',
  '/estimates/0/saidAt',
  '/estimates/0/value',
  '/estimates/0/chain',
  '/estimates/1/lineage',
  '/estimates/1/note/en',
]
const edits = (fields: readonly string[]) =>
  fc.subarray([...fields]).chain((some) => fc.tuple(...some.map((field) => fc.tuple(fc.constant(field), fc.string()))))
const twoEditors = fc.shuffledSubarray(FIELDS, { minLength: FIELDS.length }).chain((all) => {
  const half = FIELDS.length / 2
  return fc.tuple(edits(all.slice(0, half)), edits(all.slice(half)))
})
const edited = <Document>(document: Document, all: readonly (readonly [string, unknown])[]): Document =>
  all.reduce((now, [field, value]) => put(now, field, value), document)

describe('merging what two editors did', () => {
  it('gives both, where they changed different fields, whichever fields these are', () => {
    fc.assert(
      fc.property(twoEditors, ([mine, theirs]) => {
        const { document, conflicts } = merge(base, edited(base, mine), edited(base, theirs))
        expect(conflicts).toEqual([])
        expect(same(document, edited(edited(base, mine), theirs))).toBe(true)
      }),
    )
  })

  it('gives what was done by one alone as it is, and what both did once', () => {
    fc.assert(
      fc.property(edits(FIELDS), (mine) => {
        const now = edited(base, mine)
        expect(merge(base, now, base)).toEqual({ document: now, conflicts: [] })
        expect(merge(base, base, now)).toEqual({ document: now, conflicts: [] })
        expect(merge(base, now, now)).toEqual({ document: now, conflicts: [] })
      }),
    )
  })

  it('names every field that both changed otherwise, and keeps mine until somebody decides', () => {
    fc.assert(
      fc.property(fc.subarray(FIELDS), (fields) => {
        const mine = edited(
          base,
          fields.map((field) => [field, 'mine'] as const),
        )
        const theirs = edited(
          base,
          fields.map((field) => [field, 'theirs'] as const),
        )
        const { document, conflicts } = merge(base, mine, theirs)
        expect(document).toEqual(mine)
        // what neither had before is new as a whole
        for (const { pointer, mine: ours, theirs: others } of conflicts) {
          expect(at(mine, pointer)).toEqual(ours)
          expect(at(theirs, pointer)).toEqual(others)
        }
        expect(conflicts.map(({ pointer }) => pointer).sort()).toEqual([...fields].sort())
      }),
    )
  })

  it('knows estimates by their ids, wherever they stand', () => {
    const [a, b] = base.estimates
    const mine = { ...base, estimates: [b, { ...a, saidAt: '2025-01-06' }] }
    const theirs = { ...base, estimates: [{ id: 'c' }, a, { ...b, lineage: 'c' }] }
    expect(merge<object>(base, mine, theirs)).toEqual({
      document: { ...base, estimates: [{ ...b, lineage: 'c' }, { ...a, saidAt: '2025-01-06' }, { id: 'c' }] },
      conflicts: [],
    })
  })

  it('takes an estimate away that one of them took away, unless the other changed it', () => {
    const [a, b] = base.estimates
    const without = { ...base, estimates: [a] }
    expect(merge<object>(base, base, without).document).toEqual(without)
    const changed = { ...base, estimates: [a, { ...b, lineage: 'x' }] }
    const { document, conflicts } = merge<object>(base, changed, without)
    expect(document).toEqual(changed)
    expect(conflicts).toEqual([{ pointer: '/estimates/1', base: b, mine: { ...b, lineage: 'x' }, theirs: undefined }])
  })

  it('never mixes two values into one that nobody stated', () => {
    const range = { form: 'range', from: 10, to: 12, phrase: '10 to 12' }
    const about = { form: 'about', x: 10, phrase: 'about 10' }
    const { document, conflicts } = merge(
      base,
      put(base, '/estimates/0/value', range),
      put(base, '/estimates/0/value', about),
    )
    expect(at(document, '/estimates/0/value')).toEqual(range)
    expect(conflicts.map(({ pointer }) => pointer)).toEqual(['/estimates/0/value'])
  })
})
