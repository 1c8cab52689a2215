import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../core/claim/types.ts'
import { readFigures } from '../../../core/figure/index.ts'
import { type ClaimMatch, findClaims, indexClaims, matchFigures } from '../../../core/match/index.ts'
import { claimOf, estimateOf, measureOf } from './claims.ts'

const killed = claimOf('killed', 'How many fishermen have been killed off Senara?', {
  measure: measureOf('{person}', ['killed']),
})
const wounded = claimOf('wounded', 'How many fishermen have been wounded off Senara?', {
  measure: measureOf('{person}', ['wounded']),
})

describe('what is counted', () => {
  it('tells two claims about the same people apart, also in one sentence', () => {
    const found = match('Off Senara 40 fishermen were killed and 75 wounded.', [killed, wounded])
    expect(found.map(([best]) => best?.claimId)).toEqual(['killed', 'wounded'])
    expect(found[0]?.[0]?.evidence).toContainEqual({ code: 'outcome', agrees: true, word: 'killed' })
  })

  it('knows a word by its synonyms, before the figure as after it', () => {
    const [[dead], [injured]] = [
      match('Deaths among the fishermen off Senara rose to 40.', [killed, wounded])[0] ?? [],
      match('75 injured fishermen were brought in from Senara.', [killed, wounded])[0] ?? [],
    ]
    expect([dead?.claimId, injured?.claimId]).toEqual(['killed', 'wounded'])
  })

  it('counts against a claim when it is something else', () => {
    const [[right], [other]] = [
      match('40 fishermen killed off Senara', [killed])[0] ?? [],
      match('40 fishermen arrested off Senara', [killed])[0] ?? [],
    ]
    expect(other?.score ?? 0).toBeLessThan((right?.score ?? 0) / 4)
  })

  it('takes in what is counted together, and no more', () => {
    const word = (text: string) =>
      match(text, [killed])[0]?.[0]?.evidence.flatMap((piece) => (piece.code === 'outcome' ? piece.word : []))
    expect(word('40 fishermen were killed, wounded or captured off Senara.')).toEqual(['killed, wounded or captured'])
    expect(word('40 fishermen have been killed or have been wounded off Senara.')).toEqual([
      'killed or have been wounded',
    ])
    expect(word('40 killed fishermen who were sent to Senara')).toEqual(['killed'])
  })

  it('is no outcome where the claim uses the word for its population', () => {
    const prisoners = claimOf('prisoners', 'How many prisoners have been killed in Senara?', {
      measure: measureOf('{person}', ['killed']),
    })
    const found = match('In Senara 900 prisoners have been killed.', [prisoners])[0]?.[0]
    expect(found?.evidence).toContainEqual({ code: 'outcome', agrees: true, word: 'killed' })
  })

  it('is not what the next figure counts', () => {
    const [all, dead] = match('Of 90 fishermen off Senara, 40 were killed.', [killed])
    expect(dead?.[0]?.score).toBeGreaterThan(all?.[0]?.score ?? 0)
    expect(all?.[0]?.evidence.some(({ code }) => code === 'outcome')).toBe(false)
  })

  it('counts against a claim when the noun is of something else', () => {
    const best = (text: string) => match(text, [killed])[0]?.[0]
    const [boats, men] = [
      best('40 boats sank and fishermen were killed off Senara.'),
      best('40 fishermen sank and were killed off Senara.'),
    ]
    expect(boats?.evidence).toContainEqual({ code: 'noun', agrees: false, word: 'boats' })
    expect(odds(boats)).toBeLessThan(odds(men) / 4)
  })
})

describe('the unit', () => {
  const cost = claimOf('cost', 'How much has the Senara bridge cost?', { measure: measureOf('USD') })
  const share = claimOf('share', 'What share of the fishermen off Senara has been killed?', {
    measure: measureOf('1', ['killed']),
  })

  it('rules out a claim about another kind of quantity', () => {
    expect(match('The Senara bridge cost 400 workers.', [cost])[0]?.[0]?.score ?? 0).toBeLessThan(0.5)
    expect(match('$400 was paid for the fishermen killed off Senara.', [killed, share])).toEqual([[]])
    expect(match('40 fishermen have been killed off Senara.', [share])).toEqual([[]])
  })

  it('speaks for a claim of the same currency or a share', () => {
    expect(match('The Senara bridge has cost $4 million.', [cost])[0]?.[0]?.evidence).toContainEqual({
      code: 'unit',
      agrees: true,
      unit: 'USD',
    })
    expect(match('12 percent of the fishermen off Senara have been killed.', [share])[0]?.[0]?.evidence).toContainEqual(
      { code: 'unit', agrees: true, unit: '1' },
    )
  })
})

describe('an equal value', () => {
  const text = 'On Sunday 40 fishermen were killed off Senara.'
  const value = (x: number) => ({ form: 'about', x, phrase: `about ${x}` }) as const
  const withEstimates = (...estimates: Claim['estimates']): Claim => ({ ...killed, estimates })

  it('helps, and names the estimate that is repeated', () => {
    const [known] = match(text, [withEstimates(estimateOf('coastguard', ['killed'], value(40)))])[0] ?? []
    const [unknown] = match(text, [withEstimates(estimateOf('coastguard', ['killed'], value(60)))])[0] ?? []
    expect(known?.estimateId).toBe('coastguard')
    expect(known?.evidence).toContainEqual({ code: 'value', likeness: 'equal', estimateId: 'coastguard' })
    expect(unknown?.estimateId).toBeUndefined()
    expect(known?.score).toBeGreaterThan(unknown?.score ?? 1)
  })

  it('is never enough', () => {
    expect(
      match('The café sold 40 cakes on Sunday.', [withEstimates(estimateOf('coastguard', ['killed'], value(40)))]),
    ).toEqual([[]])
  })

  it('is no repetition when the estimate counts something else', () => {
    const both = { ...killed, measure: measureOf('{person}', ['killed', 'wounded']) }
    const [found] =
      match(text, [{ ...both, estimates: [estimateOf('hospital', ['killed', 'wounded'], value(40))] }])[0] ?? []
    expect(found?.claimId).toBe('killed')
    expect(found?.estimateId).toBeUndefined()
  })

  it('is told apart by the party, and left open where two fit as well', () => {
    const from = (name: string) =>
      ({ chain: [{ role: 'origin', party: { name, kind: 'state' }, side: { role: 'unknown' }, named: true }] }) as const
    const claim = withEstimates(
      estimateOf('a', ['killed'], value(40), from('Harbour Office')),
      estimateOf('b', ['killed'], value(40), from('Coastguard')),
    )
    expect(match(`The Coastguard spoke again. ${text}`, [claim])[0]?.[0]).toMatchObject({ estimateId: 'b' })
    expect(match(text, [claim])[0]?.[0]?.estimateId).toBeUndefined()
  })
})

describe('place and time', () => {
  const at = (id: string, place: string, code: string): Claim =>
    claimOf(id, 'How many fishermen have been killed in the storm?', {
      measure: measureOf('{person}', ['killed']),
      place: { code, label: { en: place } },
      estimates: [estimateOf('e', ['killed'], { form: 'point', x: 9999, phrase: '9,999' })],
    })
  const claims = [at('senara', 'Senara', 's'), at('tolmin', 'Tolmin', 't')]

  it('speak for the claim whose place is named and against the other', () => {
    const found = match('In the storm 40 fishermen were killed at Tolmin.', claims)[0] ?? []
    expect(found.map(({ claimId }) => claimId)).toEqual(['tolmin', 'senara'])
    expect(found[0]?.evidence).toContainEqual({ code: 'place', agrees: true, word: 'Tolmin' })
    expect(found[1]?.evidence).toContainEqual({ code: 'place', agrees: false, word: 'Tolmin' })
  })

  it('speak against a claim when all years named lie outside its estimates', () => {
    const score = (text: string) => match(text, claims)[0]?.[0]?.score ?? 0
    expect(
      match('In the storm 2,000 fishermen were killed.', claims)[0]?.[0]?.evidence.some(({ code }) => code === 'time'),
    ).toBe(false)
    expect(score('In the storm of 1998, 40 fishermen were killed.')).toBeLessThan(
      score('In the storm of 2025, 40 fishermen were killed.'),
    )
  })
})

describe('a topic', () => {
  const toll: Claim = {
    ...killed,
    topic: {
      groups: [
        ['fisherman', 'fishermen', 'Fischer', 'pescadores'],
        ['Senara'],
        ['killed', 'dead', 'tot', 'getötet', 'muert'],
      ],
    },
  }

  it('must be touched in every group', () => {
    expect(match('40 fishermen were killed.', [toll])).toEqual([[]])
    expect(match('40 fishermen were killed off Senara.', [toll])[0]?.[0]?.evidence).toContainEqual({
      code: 'topic',
      words: ['fishermen', 'Senara', 'killed'],
      where: 'sentence',
    })
  })

  it('must be touched by the sentence itself', () => {
    const brief: Claim = { ...toll, topic: { groups: [['fishermen'], ['Senara']] } }
    expect(match('The fishermen off Senara set out. Then 40 were killed.', [brief])).toEqual([[]])
    expect(match('The fishermen off Senara set out. Then 40 fishermen were killed.', [brief])).not.toEqual([[]])
  })

  it.each([
    ['de', 'Vor Senara sind rund 1.200 Fischer getötet worden.', 1200],
    ['es', 'Han muerto unos 1.200 pescadores frente a Senara.', 1200],
  ])('works in the languages of its terms (%s)', (lang, text, x) => {
    const figures = readFigures(text, { lang })
    const [found] = matchFigures(text, figures, indexClaims([toll]), { lang })[0] ?? []
    expect(figures[0]?.value).toMatchObject({ x })
    expect(found?.claimId).toBe('killed')
    expect(found?.score).toBeGreaterThan(0.8)
  })

  it('is needed no more than its words: a claim without one is found by its question', () => {
    expect(match('40 fishermen were killed off Senara.', [killed])[0]?.[0]?.claimId).toBe('killed')
  })
})

describe('findClaims', () => {
  it('gives each claim once, with its likeliest figure', () => {
    const found = findClaims(
      'Off Senara 40 fishermen were killed and 75 fishermen were wounded.',
      indexClaims([killed]),
    )
    expect(found).toHaveLength(1)
    expect(found[0]?.figure?.text).toBe('40')
  })

  it('takes "one" for a pronoun rather than a count', () => {
    expect(match('He was one of the fishermen killed off Senara.', [killed])).toEqual([[]])
  })

  it('hardly believes in a claim where no figure is stated', () => {
    const [found] = findClaims('Fishermen have been killed off Senara.', indexClaims([killed]))
    expect(found?.figure).toBeUndefined()
    expect(found?.score ?? 0).toBeLessThan(0.25)
  })
})

function odds(match: ClaimMatch | undefined): number {
  return match ? match.score / (1 - match.score) : 0
}

function match(text: string, claims: readonly Claim[]): ClaimMatch[][] {
  return matchFigures(text, readFigures(text), indexClaims(claims))
}
