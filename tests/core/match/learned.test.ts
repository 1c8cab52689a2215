import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../core/check/index.ts'
import type { Claim } from '../../../core/claim/types.ts'
import { readFigures } from '../../../core/figure/index.ts'
import { type Evidence, indexClaims, matchFigures, tells } from '../../../core/match/index.ts'
import { suggest } from '../../../worker/reading/suggest.ts'
import { isSure } from '../../../worker/reading/sure.ts'
import { desk } from './desk.ts'
import { approved, matchesOf, rejected, scoreOf, type Taken, taught, termsOf } from './lessons.ts'
import { marked } from './marked.ts'
import { unmarked } from './unmarked.ts'

/** The same wrong neighbour of the earthquake's dead, in four articles. */
const CLIMBERS = [
  'Since the earthquake in Nepal, 1,310 climbers have died on the mountain routes, porters say.',
  'On the mountain routes of Nepal 1,390 climbers died before the earthquake, guides say.',
  'The mountain above the earthquake in Nepal: 1,420 climbers have died there.',
] as const
const LATER = 'In Nepal, where the earthquake struck, 1,405 climbers have died on the mountain in a century.'
/** Right, in words that the claim does not have. */
const VILLAGERS = [
  'The earthquake in Nepal buried 1,490 villagers under the rubble.',
  'Rubble has buried 1,480 villagers since the earthquake in Nepal.',
] as const
const MORE_VILLAGERS = 'In Nepal the tremor buried 1,520 villagers under rubble.'

describe('what editors reject', () => {
  const untaught = indexClaims(desk)
  const index = taught(
    desk,
    CLIMBERS.map((text) => rejected('quake', text)),
  )
  const suggestedIn = (text: string, known = index) => suggest(text, findFigures(text, known), 'suggest')

  it('is suggested no more, once the same neighbour was rejected three times', () => {
    expect(suggestedIn(LATER, untaught)).toHaveLength(1)
    expect(suggestedIn(LATER)).toEqual([])
    expect(scoreOf('quake', LATER, index)).toBeLessThan(0.5)
  })

  it('says so with the words that editors rejected, and what the score would be without', () => {
    const [match] = matchesOf(LATER, index)
    expect(match?.evidence).toContainEqual({ code: 'learned', agrees: false, words: ['climbers', 'mountain'] })
    expect(match?.untaught).toBe(scoreOf('quake', LATER, untaught))
  })

  it('leaves what is right as it was: the words of the claim itself are not learned against', () => {
    const right = 'The earthquake in Nepal has killed 1,240 people, the ministry says.'
    expect(matchesOf(right, index)).toEqual(matchesOf(right, untaught))
  })

  it('counts for nothing after one decision, and no more once as many were approved', () => {
    for (const decisions of [
      [rejected('quake', CLIMBERS[0])],
      [...CLIMBERS.map((text) => rejected('quake', text)), ...CLIMBERS.map((text) => approved('quake', text))],
    ])
      expect(matchesOf(LATER, taught(desk, decisions))).toEqual(matchesOf(LATER, untaught))
  })

  it('is no lesson for other claims', () => {
    const other = taught(
      desk,
      CLIMBERS.map((text) => rejected('march', text)),
    )
    expect(matchesOf(LATER, other)).toEqual(matchesOf(LATER, untaught))
  })
})

describe('what editors approve', () => {
  const untaught = indexClaims(desk)
  const index = taught(
    desk,
    VILLAGERS.map((text) => approved('quake', text)),
  )

  it('is suggested higher where the same words stand again, in another order', () => {
    expect(scoreOf('quake', MORE_VILLAGERS, untaught)).toBeLessThan(0.5)
    expect(scoreOf('quake', MORE_VILLAGERS, index)).toBeGreaterThan(0.5)
    expect(suggest(MORE_VILLAGERS, findFigures(MORE_VILLAGERS, index), 'suggest')).toMatchObject([
      { annotation: { claimId: 'quake', status: 'suggested' } },
    ])
  })

  it('is found in another form of the word', () => {
    const one = 'In Nepal the tremor was burying 1,520 under rubble.'
    expect(scoreOf('quake', one, index)).toBeGreaterThan(scoreOf('quake', one, untaught))
  })

  it('is never marked at once by that alone, however often it was approved', () => {
    const often = taught(
      desk,
      Array.from({ length: 20 }, (_, n) => approved('quake', VILLAGERS[n % 2] ?? '')),
    )
    for (const x of ['1,240', '1,460', '1,510']) {
      const text = `In Nepal the tremor buried ${x} villagers under rubble.`
      expect(
        suggest(text, findFigures(text, often), 'publish').map(({ annotation }) => annotation.status),
      ).not.toContain('approved')
    }
  })

  it('lifts no figure of another unit', () => {
    const cost = (unit: string) => `Overruns at the Tauer bridge cost 2.35 billion ${unit}, engineers reckon.`
    const known = taught(desk, [approved('bridge', cost('euros')), approved('bridge', cost('euros'))])
    expect(scoreOf('bridge', cost('euros'), known)).toBeGreaterThan(scoreOf('bridge', cost('euros'), untaught))
    expect(matchesOf(cost('dollars'), untaught)).not.toEqual([])
    expect(matchesOf(cost('dollars'), known)).toEqual(matchesOf(cost('dollars'), untaught))
  })
})

describe('what is read out of a quote', () => {
  const [quake, march] = ['quake', 'march'].map((id) => desk.find((claim) => claim.id === id)) as [Claim, Claim]

  it('are the words beside the figure, what it counts and who says it, without what any story has', () => {
    expect(termsOf('Guides in Pokhara said on Monday that 3,800 tents were pitched on a meadow.', quake)).toEqual([
      { kind: 'source', term: 'guides in pokhara' },
      { kind: 'noun', term: 'tents' },
      { kind: 'word', term: 'pitched' },
      { kind: 'word', term: 'meadow' },
    ])
  })

  it('are never the words and names of the claim itself', () => {
    const text = 'In Nepal 3,800 people died under snow after the earthquake.'
    expect(termsOf(text, quake)).toEqual([{ kind: 'word', term: 'snow' }])
    expect(termsOf(text, march)).toContainEqual({ kind: 'word', term: 'earthquake' })
  })

  it('are words without marks and case, in the language that the quote is in', () => {
    expect(termsOf('Bei dem Erdbeben wurden 1.500 Dörfler in der Nähe verschüttet.', quake)).toContainEqual({
      kind: 'word',
      term: 'verschuttet',
    })
  })

  it('is nothing where it holds no figure, and no markup, number or endless word ever', () => {
    expect(termsOf('Nobody was killed.', quake)).toEqual([])
    const hostile = `<img src=x onerror=alert(1)> 3,800 ${'x'.repeat(500)} {{constructor}} __proto__ 4,000`
    for (const { term } of termsOf(hostile, quake)) expect(term).toMatch(/^\p{L}{1,40}$/u)
  })
})

/** Decisions of all kinds, right and hostile, on the sentences of the desk. */
const SENTENCES = [
  ...marked.filter(({ lang }) => lang === 'en').map(({ text }) => text),
  ...Object.values(unmarked)
    .flat()
    .filter(({ lang }) => lang === 'en')
    .map(({ text }) => text),
  ...CLIMBERS,
  ...VILLAGERS,
]
const decisionsOf = fc.array(
  fc.record({
    claim: fc.constantFrom(...desk.map(({ id }) => id)),
    text: fc.constantFrom(...SENTENCES),
    approved: fc.boolean(),
  }) satisfies fc.Arbitrary<Taken>,
  { maxLength: 60 },
)
const text = fc.constantFrom(...SENTENCES, LATER, MORE_VILLAGERS)

describe('whatever was decided', () => {
  const untaught = indexClaims(desk)

  it('does not depend on the order of decisions', () => {
    fc.assert(
      fc.property(decisionsOf, text, (decisions, text) => {
        const other = taught(desk, decisions.toReversed())
        expect(matchesOf(text, taught(desk, decisions))).toEqual(matchesOf(text, other))
      }),
      { numRuns: 30 },
    )
  })

  it('marks nothing at once that was not marked before', () => {
    const statuses = (text: string, index: typeof untaught) =>
      suggest(text, findFigures(text, index), 'publish')
        .filter(({ annotation }) => annotation.status === 'approved')
        .map(({ annotation }) => `${annotation.figure} ${annotation.claimId}`)
    fc.assert(
      fc.property(decisionsOf, text, (decisions, text) => {
        // the same ones again and again, as somebody would who means to teach nonsense
        const index = taught(desk, [...decisions, ...decisions, ...decisions])
        const before = statuses(text, untaught)
        for (const one of statuses(text, index)) expect(before).toContain(one)
      }),
      { numRuns: 60 },
    )
  })

  it('is marked at once only if it were by itself, and nothing else were as likely', () => {
    const figure = { value: { form: 'exact', x: 120, phrase: '120' } } as const
    const value: Evidence = { code: 'value', likeness: 'equal', estimateId: 'ministry' }
    const against: Evidence = { code: 'learned', agrees: false, words: ['bridges'] }
    const plain = { score: 0.95, evidence: [value] }
    expect(isSure(figure, [plain])).toBe(true)
    expect(isSure(figure, [{ ...plain, untaught: 0.89 }])).toBe(false)
    expect(isSure(figure, [{ score: 0.92, untaught: 0.99, evidence: [value, against] }])).toBe(false)
    // rivals that lessons have put down are rivals still
    expect(isSure(figure, [plain, { score: 0.1, untaught: 0.9, evidence: [value, against] }])).toBe(false)
    expect(isSure(figure, [plain, { score: 0.1, untaught: 0.96, evidence: [against] }])).toBe(false)
    expect(isSure(figure, [plain, { score: 0.3, untaught: 0.2, evidence: [value] }])).toBe(true)
  })

  it('keeps what lessons have put down in sight of whoever marks', () => {
    const index = taught(
      desk,
      CLIMBERS.map((text) => rejected('quake', text)),
    )
    const low = 'On the mountain in Nepal 52,000 climbers died in the earthquake.'
    const [found] = findFigures(low, index)
    expect([found?.matches, found?.silenced.map(({ claimId }) => claimId)]).toEqual([[], ['quake']])
  })

  it('raises no figure of another unit, and no other figure than the one that stands with the words', () => {
    fc.assert(
      fc.property(decisionsOf, text, (decisions, text) => {
        const index = taught(desk, [...decisions, ...decisions])
        const figures = readFigures(text)
        const before = matchFigures(text, figures, untaught)
        for (const match of matchFigures(text, figures, index).flat()) {
          const { figure, claimId } = match
          const same = before.flat().find((one) => one.figure === figure && one.claimId === claimId)
          if (same) expect(match.untaught ?? match.score).toBe(same.score)
          const learned = match.evidence.find(({ code }) => code === 'learned')
          expect(match.untaught !== undefined).toBe(learned !== undefined)
          const isOtherUnit = match.evidence.some((one) => one.code === 'unit' && !one.agrees)
          if (isOtherUnit) expect(match.score).toBeLessThanOrEqual(match.untaught ?? match.score)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('is for, against, or nothing, and the mirror of its opposite', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (approved, rejected) => {
        const told = tells({ approved, rejected })
        expect(told + tells({ approved: rejected, rejected: approved })).toBeCloseTo(0)
        expect(Math.sign(told) * Math.sign(approved - rejected)).toBeGreaterThanOrEqual(0)
        if (Math.abs(approved - rejected) < 2) expect(told).toBe(0)
      }),
    )
  })
})
