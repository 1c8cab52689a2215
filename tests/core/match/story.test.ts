import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../core/claim/types.ts'
import { readFigures } from '../../../core/figure/index.ts'
import { indexClaims, matchFigures } from '../../../core/match/index.ts'
import { sampleClaims } from '../sample.ts'

const index = indexClaims(sampleClaims)

describe('figures in a text about the sample story', () => {
  it.each([
    [
      'The president put it at 3,800 North Korean soldiers killed or wounded around Kursk.',
      '3,800',
      'dprk-casualties-kursk',
      'zelensky-2025-01-05',
    ],
    [
      'Seoul counts about 300 dead among the North Korean troops there.',
      '300',
      'dprk-casualties-kursk',
      'nis-2025-01-13-killed',
    ],
    [
      'North Korea sent between 10,000 and 12,000 North Korean soldiers to Russia.',
      '10,000',
      'dprk-deployed',
      'us-rok-deployed',
    ],
    [
      'Nearly 40 percent of the North Korean soldiers are casualties, officials said.',
      '40',
      'dprk-casualty-share',
      'western-share',
    ],
  ])('%s', (text, figure, claimId, estimateId) => {
    const [match] = matchesAt(text, figure)
    expect(match).toMatchObject({ claimId, estimateId })
    expect(match?.score).toBeGreaterThan(0.8)
  })

  it('tell the soldiers sent from those killed or wounded, and the share from both, in one sentence', () => {
    const text =
      'Of the 10,000 to 12,000 North Korean soldiers deployed to Russia, nearly a third have been killed or wounded, Zelensky said.'
    expect(matchesAt(text, '10,000')[0]?.claimId).toBe('dprk-deployed')
    expect(matchesAt(text, 'nearly a third')[0]).toMatchObject({
      claimId: 'dprk-casualty-share',
      estimateId: 'zelensky-share',
    })
  })

  it('are found by what stands before them and by the headline, with less confidence', () => {
    const alone = 'In all, 3,800 soldiers were killed or wounded.'
    const before = `Zelensky spoke of the North Korean troops. ${alone}`
    const headline = 'North Korean losses in Kursk'
    const [inSentence] = matchesAt('In all, 3,800 North Korean soldiers were killed or wounded.', '3,800')
    expect(matchesAt(alone, '3,800')).toEqual([])
    for (const [match] of [matchesAt(before, '3,800'), matchesAt(alone, '3,800', headline)]) {
      expect(match?.claimId).toBe('dprk-casualties-kursk')
      expect(match?.score).toBeLessThan(inSentence?.score ?? 0)
    }
  })

  it('take nothing from the far end of an endless sentence', () => {
    const filler = 'then came rain, '.repeat(100)
    expect(matchesAt(`North Korean soldiers were wounded, ${filler} 3,800 soldiers were killed`, '3,800')).toEqual([])
    expect(
      matchesAt(`North Korean soldiers were wounded, then came rain, 3,800 soldiers were killed`, '3,800'),
    ).not.toEqual([])
  })

  it('match nothing when the same numbers count something else', () => {
    for (const text of [
      'The concert drew 3,800 people on Saturday.',
      'The firm paid $3,800 to each of the soldiers.',
      'About half the territory was retaken, and 12,000 homes have power again.',
    ])
      expect(readFigures(text).map((_, n) => matchFigures(text, readFigures(text), index)[n])).toEqual(
        readFigures(text).map(() => []),
      )
  })

  it('match no claim whose `not` term stands near them', () => {
    const [casualties] = sampleClaims
    if (!casualties?.topic) throw new Error('no sample topic')
    const without = indexClaims([{ ...casualties, topic: { ...casualties.topic, not: ['film'] } }])
    const text = 'In the film, 3,800 North Korean soldiers are killed.'
    expect(matchFigures(text, readFigures(text), without)).toEqual([[]])
    expect(matchesAt(text, '3,800')).not.toEqual([])
  })

  it.each([
    [
      'de',
      'Von 10.000 bis 12.000 entsandten nordkoreanischen Soldaten wurde fast ein Drittel getötet oder verwundet.',
      ['dprk-deployed', 'dprk-casualty-share'],
    ],
    ['es', 'Son ya unos 3.800 los soldados norcoreanos muertos o heridos.', ['dprk-casualties-kursk']],
  ])('are found in another language, where the topics have its words (%s)', (lang, text, expected) => {
    const translated = indexClaims(sampleClaims.map((claim) => ({ ...claim, topic: withTranslations(claim) })))
    const found = matchFigures(text, readFigures(text, { lang }), translated, { lang })
    expect(found.map(([best]) => best?.claimId)).toEqual(expected)
  })

  it('are found without a topic, by the words of the question', () => {
    const wordsOnly = indexClaims(sampleClaims.map(({ topic: _, ...claim }): Claim => claim))
    const text = 'The president put it at 3,800 North Korean soldiers killed or wounded around Kursk.'
    const [match] = matchFigures(text, readFigures(text), wordsOnly)[0] ?? []
    expect(match).toMatchObject({ claimId: 'dprk-casualties-kursk', estimateId: 'zelensky-2025-01-05' })
    expect(match?.score).toBeGreaterThan(0.8)
  })
})

/** The sample topics with the words that an editor would add to each group. */
function withTranslations({ topic }: Claim): NonNullable<Claim['topic']> {
  const added: Record<string, string[]> = {
    'North Korean': ['nordkoreanisch', 'norcoreano'],
    soldiers: ['Soldat', 'soldados'],
    killed: ['getötet', 'muertos'],
    third: ['Drittel', 'tercio'],
    deployed: ['entsandt', 'desplegados'],
  }
  return { groups: (topic?.groups ?? []).map((group) => [...group, ...(added[group[0] ?? ''] ?? [])]) }
}

function matchesAt(text: string, figure: string, headline?: string) {
  const figures = readFigures(text)
  const n = figures.findIndex(({ start, end }) => text.slice(start, end).includes(figure))
  expect(n, `${figure} is read`).toBeGreaterThanOrEqual(0)
  return matchFigures(text, figures, index, headline === undefined ? {} : { headline })[n] ?? []
}
