import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { evidenceSchema } from '../../../core/claim/index.ts'
import type { Evidence } from '../../../core/claim/types.ts'
import { evidence as de } from '../../../view/evidence/de.ts'
import { evidence as en } from '../../../view/evidence/en.ts'
import { reasonOf } from '../../../view/evidence/reason.ts'
import { claimOf, estimate, point } from './sample.ts'

const claim = claimOf([
  estimate(point('exact', 3800), {
    id: 'nis',
    chain: [
      { role: 'origin', named: true, side: { role: 'independent' }, party: { name: 'The NIS', kind: 'intelligence' } },
    ],
  }),
])
const words = fc.stringMatching(/^[a-z]{1,12}$/)

/** Of every code that an annotation may keep, with all its parts. */
const made: fc.Arbitrary<Evidence> = fc.oneof(
  ...evidenceSchema.options.map((option) =>
    fc
      .record(Object.fromEntries(Object.entries(option.entries).map(([name, part]) => [name, given(name, part)])))
      .map((one) => v.parse(evidenceSchema, one)),
  ),
)

function given(name: string, part: object): fc.Arbitrary<unknown> {
  if ('options' in part && Array.isArray(part.options)) return fc.constantFrom(...part.options)
  if ('literal' in part) return fc.constant(part.literal)
  if (name === 'agrees') return fc.boolean()
  if (name === 'years') return fc.array(fc.integer({ min: 1900, max: 2100 }), { minLength: 1, maxLength: 3 })
  if (name === 'figures') return fc.integer({ min: 1, max: 9 })
  if (name === 'estimateId') return fc.constantFrom('nis', 'nobody')
  return name === 'words' ? fc.array(words, { minLength: 1, maxLength: 3 }) : words
}

describe('why a figure was taken to be about a claim', () => {
  it('is said in both languages, whatever the code, with what was found in the text', () => {
    fc.assert(
      fc.property(made, (one) => {
        const [english, german] = [reasonOf(one, en, claim), reasonOf(one, de, claim)]
        for (const said of [english, german]) {
          expect(said).not.toMatch(/undefined|\[object|=>|^$/)
          if ('word' in one) expect(said).toContain(one.word)
        }
        if (one.code !== 'note') expect(german).not.toBe(english)
        if ('agrees' in one && one.agrees === false)
          expect(english).not.toBe(reasonOf({ ...one, agrees: true }, en, claim))
      }),
    )
  })

  it('names who gave the estimate', () => {
    const one: Evidence = { code: 'value', likeness: 'near', estimateId: 'nis' }
    expect(reasonOf(one, en, claim)).toBe('nearly the same value as The NIS')
    expect(reasonOf(one, de, claim)).toBe('fast derselbe Wert wie bei The NIS')
    expect(reasonOf({ code: 'value', likeness: 'equal' }, en, claim)).toBe('the same value')
  })

  it('is the bare code where a later release knows more', () => {
    expect(reasonOf(JSON.parse('{"code":"tomorrow"}'), en, claim)).toBe('tomorrow')
  })
})
