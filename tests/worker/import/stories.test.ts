import { describe, expect, it } from 'vitest'
import { type Claim, parseClaimInput } from '../../../core/claim/index.ts'
import { relate } from '../../../core/compare/index.ts'
import { claimSnapshot, toCsv } from '../../../core/snapshot/index.ts'
import apollo from '../../../examples/stories/apollo-cost.json'
import poverty from '../../../examples/stories/argentina-poverty-2024.json'
import fires from '../../../examples/stories/canada-fires-2023.json'
import covid from '../../../examples/stories/covid-deaths-2020-2021.json'
import growth from '../../../examples/stories/germany-growth-2023.json'
import { importCsv } from '../../../worker/import/index.ts'

describe.each([apollo, poverty, fires, covid, growth].map((story) => ({ id: story.id, story })))('$id', ({ story }) => {
  const original = published(story)
  const { claims, rejected } = importCsv(withQuestion(publicCsv(original)))

  it('comes back from its public CSV with every estimate as it was, but for its source’s other links', () => {
    expect(rejected).toEqual([])
    const [made] = claims
    expect(made?.measure).toMatchObject({
      kind: original.measure.kind,
      unit: original.measure.unit,
      tolerance: { ...original.measure.tolerance, freshForDays: expect.any(Number) },
    })
    for (const [i, estimate] of original.estimates.entries()) {
      const { chain, note, population, place, ...rest } = estimate
      expect(made?.estimates[i]).toMatchObject(rest)
    }
  })

  it('is judged as before, pair by pair', () => {
    const [made] = claims
    if (!made) throw new Error('no claim')
    expect(judged(published(made))).toEqual(judged(original))
  })
})

it('how finely a number was stated comes back with it', () => {
  const [first] = fires.estimates
  const finer = { ...first, value: { form: 'point', x: 10e6, precision: 1e5, phrase: '10.0 million hectares' } }
  const { claims } = importCsv(withQuestion(publicCsv(published({ ...fires, estimates: [finer] }))))
  expect(claims[0]?.estimates[0]?.value).toMatchObject(finer.value)
})

function published(body: unknown): Claim {
  const parsed = parseClaimInput(body)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return { ...parsed.value, status: 'published', revision: 1, updatedAt: '2026-01-01T12:00:00Z', updatedBy: 'tests' }
}

function publicCsv(claim: Claim): string {
  const snapshot = claimSnapshot(claim, () => undefined)
  if (!('relations' in snapshot)) throw new Error('not published')
  return toCsv(snapshot)
}

function withQuestion(csv: string): string {
  const [header = '', ...rows] = csv.split('\r\n').filter(Boolean)
  return [`${header},question`, ...rows.map((row) => `${row},How much?`)].join('\r\n')
}

function judged(claim: Claim) {
  return claim.estimates.flatMap((a, i) =>
    claim.estimates.slice(i + 1).map((b) => {
      const { verdict, gap, points, reasons } = relate(a, b, claim)
      return { a: a.id, b: b.id, verdict, gap, points, because: reasons[0]?.code }
    }),
  )
}
