import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Packer } from '../../../core/match/packed.ts'

const plain = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, 0, -0, 239, 240, -1, 2 ** 31, 2 ** 53, Number.POSITIVE_INFINITY, Number.NaN),
    fc.double(),
    fc.integer(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('word', 'слово', 'two words', '', '😀', 'id-1'),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value
const objects = fc.array(fc.record({ a: plain, b: plain }, { noNullPrototype: true }), { maxLength: 4 })

it('gives back what was packed, whatever it is and whatever else was', () => {
  fc.assert(
    fc.property(fc.array(objects, { maxLength: 3 }), (sets) => {
      const packer = new Packer()
      const packed = sets.map((values) => packer.pack(values))
      packed.forEach((one, at) => {
        expect(sets[at]?.map((_, n) => packer.unpack(one, n))).toEqual(sets[at])
        expect(packer.unpack(one, sets[at]?.length ?? 0)).toBeUndefined()
      })
    }),
  )
})

it('keeps a word once, and leaves out what is not there', () => {
  const packer = new Packer()
  const once = packer.pack([{ word: 'earthquake' }]).bytes.length
  expect(packer.pack([{ word: 'earthquake', other: undefined }]).bytes.length).toBe(once)
  expect(once).toBeLessThan(8)
})
