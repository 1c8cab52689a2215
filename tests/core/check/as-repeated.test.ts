import { describe, expect, test } from 'vitest'
import { judgeFigures } from '../../../core/check/index.ts'
import type { Claim, Estimate, Measure } from '../../../core/claim/index.ts'
import { readFigures } from '../../../core/figure/index.ts'
import { claimSnapshot } from '../../../core/snapshot/index.ts'
import { claimOf } from '../compare/arbitrary.ts'
import { exact, first, second } from '../compare/two.ts'

/** What is judged of the one figure of a text that was matched to a claim. */
function judged(text: string, claim: Claim, estimateId?: string) {
  const [figure] = readFigures(text)
  const snapshot = claimSnapshot(claim, () => undefined)
  if (!figure || !snapshot || !('estimates' in snapshot)) throw new Error('nothing to judge')
  const match = { claimId: claim.id, score: 1, evidence: [], ...(estimateId === undefined ? {} : { estimateId }) }
  const { figures } = judgeFigures(
    [{ figure, matches: [match], silenced: [], surroundings: text }],
    new Map([[claim.id, snapshot]]),
  )
  return figures[0]?.claims[0]
}

const ONE = { killed: { en: 'lost' } }

const claim = (measure: Partial<Measure>, ...estimates: readonly Estimate[]): Claim => claimOf(estimates, measure)

describe('a figure that repeats an estimate', () => {
  const abroad = first({
    id: 'abroad',
    counts: ['missing'],
    value: { form: 'about', x: 1.5e6, phrase: 'about 1.5 million' },
    variant: { border: 'crossed' },
  })
  const displaced = second({
    id: 'all',
    counts: ['missing', 'killed'],
    value: exact(5.8e6),
    variant: { border: 'any' },
  })
  const border = { label: { en: 'Border' }, values: { crossed: { en: 'crossed' }, any: { en: 'any' } } }
  const refugees = claim({ dimensions: { border } }, abroad, displaced)

  test('is judged as that estimate, whatever the words around it', () => {
    const found = judged('In Sudan 1.5m have fled abroad.', refugees, 'abroad')
    expect(found?.takenAs).toMatchObject({ counts: ['missing'], variant: { border: 'crossed' }, lineage: 'one' })
    expect(found?.relations?.map(({ b, verdict }) => [b, verdict])).toEqual([
      ['abroad', 'revision'],
      ['all', 'incomparable'],
    ])
  })

  test('is not judged where that estimate is not', () => {
    const unsourced = claim({}, first({ evidence: 'noPrimaryFound' }), second())
    expect(judged('About 100 were killed.', unsourced, 'a')?.relations?.map(({ verdict }) => verdict)).toEqual([
      'insufficient',
      'insufficient',
    ])
  })
})

describe('a figure in a unit', () => {
  const oil = claim(
    { kind: 'amount', unit: '[bbl_us]', outcomes: ONE },
    first({ value: exact(4.9e6) }),
    second({ value: exact(205.8e6), unit: '[gal_us]' }),
  )

  test('without one is no money', () => {
    const cost = claim({ kind: 'amount', unit: 'EUR' }, first({ value: exact(4.5e9) }), second({ value: exact(11e9) }))
    expect(judged('The project Stuttgart needs 21 trains.', cost)?.relations).toEqual([])
  })

  test('without one is no share', () => {
    const share = claim({ kind: 'share', unit: '1' }, first({ value: exact(0.3) }), second({ value: exact(0.4) }))
    expect(judged('It hit 92 towns.', share)?.relations).toEqual([])
  })

  test('that what it counts names is converted', () => {
    const found = judged('The well spilled 4.9 million barrels.', oil)
    expect(found?.relations?.map(({ verdict }) => verdict)).toEqual(['agree', 'agree'])
  })

  test('that does not convert has no relation', () => {
    expect(judged('It cost $65 billion.', oil)?.relations).toEqual([])
  })

  test('stands beside the estimates into whose unit it converts, and no others', () => {
    const mixed = claim(
      { kind: 'amount', unit: 'km2', outcomes: ONE },
      first({ value: exact(186_000) }),
      second({ unit: 'EUR', value: exact(5) }),
    )
    expect(
      judged('The fires burnt 46 million acres.', mixed)?.relations?.map(({ b, verdict }) => [b, verdict]),
    ).toEqual([['a', 'agree']])
  })
})
