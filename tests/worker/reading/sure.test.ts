import { describe, expect, test } from 'vitest'
import { findFigures, recognisable } from '../../../core/check/index.ts'
import type { ClaimInput } from '../../../core/claim/types.ts'
import { type Evidence, indexClaims } from '../../../core/match/index.ts'
import { suggest } from '../../../worker/reading/suggest.ts'
import { isSure } from '../../../worker/reading/sure.ts'
import { claimInput } from '../ledger-claims.ts'

const FLOOD = 'The flood on the Elbe has destroyed 120 bridges, the ministry said.'
const about = (id: string): ClaimInput => claimInput(id, { topic: { groups: [['Elbe']] } })

/** What becomes of the figures of a text under the policy `publish`. */
function statuses(text: string, ...claims: readonly ClaimInput[]) {
  const index = indexClaims(
    claims.map((claim) =>
      recognisable({ ...claim, status: 'published', revision: 1, updatedAt: '2025-01-22T12:00:00Z', updatedBy: '' }),
    ),
  )
  return suggest(text, findFigures(text, index), 'publish').map(({ annotation }) => annotation.status)
}

describe('a figure is approved at once', () => {
  test('where one claim is likely, and nobody else could be meant', () => {
    expect(statuses(FLOOD, about('elbe'), claimInput('oder', { topic: { groups: [['Oder']] } }))).toEqual(['approved'])
  })

  test('never where a second claim is likely too, however sure the first', () => {
    expect(statuses(FLOOD, about('elbe'), about('elbe-too'))).toEqual(['suggested'])
  })

  test('unless a second claim has a quarter of the odds', () => {
    const figure = { value: { form: 'exact', x: 120, phrase: '120' } } as const
    const evidence: Evidence[] = [{ code: 'value', likeness: 'equal', estimateId: 'ministry' }]
    const sure = (...scores: number[]) =>
      isSure(
        figure,
        scores.map((score) => ({ score, evidence })),
      )
    expect(sure(0.95)).toBe(true)
    expect(sure(0.95, 0.7)).toBe(true)
    expect(sure(0.95, 0.9)).toBe(false)
    expect(sure(0.9, 0.9)).toBe(false)
    expect(sure(0.89)).toBe(false)
    expect(sure()).toBe(false)
  })
})
