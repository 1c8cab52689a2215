import { describe, expect, test } from 'vitest'
import {
  parseClaimInput,
  parseKeptClaim,
  publishBlockers,
  readStored,
  readStoredEstimates,
  readStoredEvidence,
  upcastAnnotation,
} from '../../../core/claim/index.ts'
import { upcast } from '../../../core/claim/upcast.ts'
import { sampleClaims } from '../sample.ts'
import { at, type Json, sent, set } from './sent.ts'

const read = (input: unknown) => {
  const parsed = parseClaimInput(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed
}

describe('what an editor writes is stored', () => {
  test('with units by their codes, and the answer says so', () => {
    const { value, mended } = read(
      sent((claim, estimates) => {
        set(at(claim, 'measure'), 'unit', 'people')
        set(estimates[1], 'unit', 'barrels')
      }),
    )
    expect(value.measure.unit).toBe('{person}')
    expect(value.estimates[1]?.unit).toBe('[bbl_us]')
    expect(mended).toEqual([
      { pointer: '/measure/unit', from: 'people', to: '{person}' },
      { pointer: '/estimates/1/unit', from: 'barrels', to: '[bbl_us]' },
    ])
  })

  test('without what an estimate only repeats of its claim', () => {
    const { value, mended } = read(
      sent((claim, estimates) => {
        set(estimates[0], 'unit', '{person}')
        set(estimates[1], 'unit', 'persons')
        set(estimates[0], 'population', claim.population)
        set(estimates[0], 'place', claim.place)
      }),
    )
    expect(value).toEqual(read(sent()).value)
    expect(mended.filter(({ to }) => to === undefined).map(({ pointer }) => pointer)).toEqual([
      '/estimates/0/unit',
      '/estimates/0/population',
      '/estimates/0/place',
      '/estimates/1/unit',
    ])
  })

  test('with what differs from its claim', () => {
    const place = { code: 'elsewhere', label: { en: 'Elsewhere' } }
    expect(read(sent((_, estimates) => set(estimates[0], 'place', place))).value.estimates[0]?.place).toEqual(place)
  })

  test('with language tags as they are written canonically', () => {
    const { value } = read(
      sent((claim, estimates) => {
        set(claim, 'question', { en_us: 'How many?', 'PT-br': 'Quantos?' })
        set(at(estimates[0], 'value'), 'lang', 'de_at')
      }),
    )
    expect(Object.keys(value.question)).toEqual(['en-US', 'pt-BR'])
    expect(value.estimates[0]?.value.lang).toBe('de-AT')
  })

  test('and reading it again changes nothing', () => {
    for (const { status: _, revision: __, updatedAt: ___, updatedBy: ____, ...claim } of sampleClaims)
      expect(parseClaimInput(claim)).toEqual({ ok: true, value: claim, mended: [] })
  })

  test('with plural forms of a label', () => {
    const forms = { en: { one: 'soldier', other: 'soldiers' }, ko: '명' }
    expect(read(sent((claim) => set(at(claim, 'measure'), 'unitLabel', forms))).value.measure.unitLabel).toEqual(forms)
  })
})

describe('a body of the earlier shape', () => {
  const earlier = () =>
    sent((claim, estimates) => {
      set(at(claim, 'measure'), 'canBeNegative', true)
      set(claim, 'question', { 'en-12': 'How many?', de: 'Wie viele?' })
      set(estimates[0], 'unit', 'people')
      set(estimates[1], 'place', claim.place)
      const stances = ['belligerentOwnLosses', 'belligerentEnemyLosses', 'allyOfBelligerent', 'independent', 'unknown']
      stances.forEach((stance, i) => {
        const link = at(at(estimates[i], 'chain'), '0')
        const { side: _, ...rest } = link
        set(estimates[i], 'chain', [{ ...rest, stance, party: { ...at(link, 'party'), of: 'Home' } }])
      })
    })

  test.each([
    ['read from the ledger', () => readStored(JSON.stringify(earlier()))],
    [
      'as a line of an export',
      () => {
        const kept = parseKeptClaim(earlier())
        if (!kept.ok) throw new Error(JSON.stringify(kept.errors))
        return kept.value
      },
    ],
  ])('is brought to today’s, %s', (_, claim) => {
    const { measure, question, estimates } = claim()
    expect(measure).not.toHaveProperty('canBeNegative')
    expect(measure.scale).toBe('signed')
    expect(question).toEqual({ en: 'How many?', de: 'Wie viele?' })
    expect(estimates[0]).not.toHaveProperty('unit')
    expect(estimates[1]).not.toHaveProperty('place')
    expect(estimates.slice(0, 5).map(({ chain }) => chain[0]?.side)).toEqual([
      { role: 'party', about: 'own' },
      { role: 'party', about: 'opponent' },
      { role: 'ally' },
      { role: 'independent' },
      { role: 'unknown' },
    ])
    expect(estimates[0]?.chain[0]).not.toHaveProperty('stance')
    expect(estimates[0]?.chain[0]?.party.of).toEqual({ en: 'Home' })
  })

  test('keeps what newer rules refuse, and lists it', () => {
    const kept = parseKeptClaim(sent((_, estimates) => set(estimates[0], 'unit', 'frobs')))
    expect(kept).toMatchObject({ ok: true, flaws: [{ pointer: '/estimates/0/unit' }] })
    expect(kept.ok && kept.value.estimates[0]?.unit).toBe('frobs')
  })

  test('is refused where it never was a claim', () => {
    expect(parseKeptClaim({ id: 'x' }).ok).toBe(false)
    expect(parseKeptClaim(null).ok).toBe(false)
  })

  test('is brought to today’s where a revision keeps what it cites', () => {
    const { chain = [], ...estimate } = sampleClaims[0]?.estimates[0] ?? {}
    const [{ side: _, ...link } = {}] = chain
    const cited = { 'elsewhere/x': { ...estimate, chain: [{ ...link, stance: 'allyOfBelligerent' }] } }
    expect(readStoredEstimates(JSON.stringify(cited))['elsewhere/x']?.chain[0]).toEqual({
      ...link,
      side: { role: 'ally' },
    })
  })

  test('of today comes back equal', () => {
    for (const claim of sampleClaims) {
      expect(upcast(claim)).toEqual(claim)
      expect(readStored(JSON.stringify(claim))).toEqual(claim)
    }
  })
})

describe('evidence that was written as sentences', () => {
  test('is kept in its words, what has codes as it is', () => {
    const code = { code: 'change' }
    expect(readStoredEvidence(JSON.stringify(['counts "killed"', code]))).toEqual([
      { code: 'note', text: 'counts "killed"' },
      code,
    ])
    const annotation = { claimId: 'elbe', evidence: ['bridges', code] }
    expect(upcastAnnotation(annotation)).toEqual({
      claimId: 'elbe',
      evidence: [{ code: 'note', text: 'bridges' }, code],
    })
    for (const other of [null, 'x', { claimId: 'elbe' }, { evidence: 'x' }])
      expect(upcastAnnotation(other)).toEqual(other)
  })
})

describe('a source without an address', () => {
  const blockersOf = (link: Json) => {
    const claim = read(
      sent((_, estimates) => {
        const { url: __, title: ___, retrievedAt: ____, ...bare } = at(at(estimates[0], 'chain'), '0')
        set(estimates[0], 'chain', [{ ...bare, ...link }])
      }),
    )
    return publishBlockers(claim.value).map(({ pointer }) => pointer)
  }

  test.each<[string, Json]>([
    ['a title and the day it was seen', { title: 'Annual report, p. 12', retrievedAt: '2025-01-05' }],
    ['a title and how it was obtained', { title: 'Call with the press office', note: 'By telephone.' }],
    ['an address', { url: 'https://example.org/' }],
  ])('is good enough to publish with %s', (_, link) => {
    expect(blockersOf(link)).toEqual([])
  })

  test.each<[string, Json]>([
    ['nothing', {}],
    ['a title alone', { title: 'Annual report' }],
    ['a day alone', { retrievedAt: '2025-01-05' }],
  ])('is not, with %s', (_, link) => {
    expect(blockersOf(link)).toEqual(['/estimates/0/chain'])
  })
})
