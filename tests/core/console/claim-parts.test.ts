import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberIn, wordsIn } from '../../../console/screens/claim/form/read.ts'
import { wordChanges } from '../../../console/screens/claim/past/word-changes.ts'
import { taken } from '../../../console/screens/claim/paste/taken.ts'
import { type DraftClaim, parseDraftClaim } from '../../../core/claim/index.ts'
import { draftPassage } from '../../../core/draft/index.ts'

describe('the differences of two texts, in words', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', 'killed', 'wounded'), { maxLength: 30 })
    .map((all) => all.join(' '))

  it('give the one text and the other, whatever these are', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const changes = wordChanges(before, after)
        const without = (kind: string) =>
          changes
            .filter((stretch) => stretch.kind !== kind)
            .map(({ text }) => text)
            .join('')
        expect(without('after')).toBe(before)
        expect(without('before')).toBe(after)
      }),
    )
  })

  it('are no more than what differs', () => {
    expect(wordChanges('about 300 were killed', 'about 400 were killed')).toEqual([
      { kind: 'same', text: 'about ' },
      { kind: 'before', text: '300' },
      { kind: 'after', text: '400' },
      { kind: 'same', text: ' were killed' },
    ])
  })
})

describe('an estimate that a claim takes over', () => {
  const claim: DraftClaim = {
    id: 'toll',
    measure: { unit: '{person}', outcomes: { dead: { en: 'killed' } } },
    place: { code: 'kursk', label: { en: 'Kursk' } },
    estimates: [{ id: 'nis' }],
  }

  it('counts what the claim calls the same, and has a name of its own', () => {
    const now = taken(claim, {
      id: 'other',
      measure: {
        unit: '{person}',
        kind: 'count',
        additive: true,
        outcomes: { killed: { en: 'killed' }, lost: { en: 'lost' } },
      },
      place: { code: 'ru', label: { en: 'Russia' } },
      estimates: [{ id: 'nis', counts: ['killed', 'lost'] }],
    })
    expect(now).toEqual({
      id: 'toll',
      measure: {
        kind: 'count',
        additive: true,
        unit: '{person}',
        outcomes: { dead: { en: 'killed' }, lost: { en: 'lost' } },
      },
      place: claim.place,
      estimates: [{ id: 'nis' }, { id: 'nis-2', counts: ['dead', 'lost'] }],
    })
  })

  it('keeps its own unit where the claim has another', () => {
    const now = taken(claim, { id: 'other', measure: { unit: 'USD' }, estimates: [{ id: 'cost' }] })
    expect(now.estimates?.[1]).toEqual({ id: 'cost', unit: 'USD' })
    expect(now.measure?.unit).toBe('{person}')
  })
})

describe('a passage that an editor hands in', () => {
  const draft = (text: string) => draftPassage({ text, publishedAt: '2025-01-13' })

  it('gives its one figure, though nothing else counts the same', () => {
    const [one] = draft('The ministry said on Monday that 41 people had died.')
    expect(one?.claim.estimates).toMatchObject([{ value: { x: 41 }, counts: ['killed'], saidAt: '2025-01-13' }])
  })

  it('gives figures of which nothing is said but the number, and none that tell of a rise', () => {
    expect(draft('41 barges').flatMap(({ claim }) => claim.estimates ?? [])).toMatchObject([{ value: { x: 41 } }])
    expect(draft('Prices rose by 4 percent.')).toEqual([])
  })

  it('is always something that a working copy takes', () => {
    const part = fc.constantFrom(
      'The NIS said',
      'on Monday',
      'that',
      '300',
      'killed',
      'nearly a third',
      'of',
      '$4 million',
      '.',
      'rose',
      '12°C',
      'dead',
      '"',
      'between 3 and 5',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        for (const { claim } of draft(parts.join(' '))) expect(parseDraftClaim(claim)).toMatchObject({ ok: true })
      }),
    )
  })
})

describe('what is typed into a field', () => {
  it('is a number with or without what sets thousands apart, and stays what it is where it is none', () => {
    expect(['3,800', '3 800', '1’000’000', '-4.5', '12'].map(numberIn)).toEqual([3800, 3800, 1000000, -4.5, 12])
    expect(['', '3,8', '1e5', 'many', '12.'].map(numberIn)).toEqual(['', '3,8', '1e5', 'many', '12.'])
  })

  it('is words with commas between them', () => {
    expect(wordsIn(' killed, wounded ,, ')).toEqual(['killed', 'wounded'])
    expect(wordsIn(' , ')).toBeUndefined()
  })
})
