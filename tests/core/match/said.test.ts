import { describe, expect, it } from 'vitest'
import type { Claim, Estimate } from '../../../core/claim/types.ts'
import { readFigures } from '../../../core/figure/index.ts'
import { type ClaimMatch, indexClaims, matchFigures } from '../../../core/match/index.ts'
import { claimOf, estimateOf, measureOf } from './claims.ts'

function saidBy(id: string, x: number, name: string): Estimate {
  return estimateOf(
    id,
    ['killed'],
    { form: 'point', x, phrase: String(x), lang: 'en' },
    { chain: [{ role: 'origin', party: { name, kind: 'state' }, side: { role: 'unknown' }, named: true }] },
  )
}

const killed = claimOf('killed', 'How many fishermen have been killed off Senara?', {
  measure: measureOf('{person}', ['killed']),
  estimates: [saidBy('guard', 340, 'Coast Guard'), saidBy('ministry', 420, 'Interior Ministry')],
})
const index = indexClaims([killed] satisfies Claim[])

function best(text: string): ClaimMatch | undefined {
  return matchFigures(text, readFigures(text), index)[0]?.[0]
}

describe('who says a figure', () => {
  it('is shown among the evidence, with whether that party gave the estimate', () => {
    const found = best('Off Senara 340 fishermen were killed, the Coast Guard said.')
    expect(found?.estimateId).toBe('guard')
    expect(found?.evidence).toContainEqual({ code: 'source', agrees: true, word: 'Coast Guard' })
  })

  it('makes the match likelier than a party that is only named', () => {
    const said = best('Off Senara 340 fishermen were killed, the Coast Guard said.')
    const named = best('Off Senara 340 fishermen were killed near the Coast Guard.')
    expect(said?.score).toBeGreaterThan(named?.score ?? 1)
  })

  it("makes no repetition of an estimate out of another party's figure", () => {
    const found = best('Off Senara 340 fishermen were killed, the Interior Ministry said.')
    expect(found?.claimId).toBe('killed')
    expect(found?.estimateId).toBeUndefined()
    expect(found?.evidence).toContainEqual({ code: 'source', agrees: false, word: 'Interior Ministry' })
  })

  it('is the same for a pronoun as for whom it stands for', () => {
    const text = 'The Interior Ministry met. Off Senara 340 fishermen were killed, it said.'
    expect(best(text)?.evidence).toContainEqual({ code: 'source', agrees: false, word: 'Interior Ministry' })
  })

  it('leaves the estimate to the value where the claim does not know the source', () => {
    const found = best('Off Senara 340 fishermen were killed, UN OCHA said.')
    expect(found?.estimateId).toBe('guard')
    expect(found?.evidence).toContainEqual({ code: 'source', word: 'UN OCHA' })
  })

  it('decides between two estimates of the same value', () => {
    const both = indexClaims([
      { ...killed, estimates: [saidBy('guard', 340, 'Coast Guard'), saidBy('ministry', 340, 'Interior Ministry')] },
    ])
    const text =
      'The Coast Guard came. Off Senara 340 fishermen were killed, the Interior Ministry told the Coast Guard.'
    expect(matchFigures(text, readFigures(text), both)[0]?.[0]?.estimateId).toBe('ministry')
  })
})
