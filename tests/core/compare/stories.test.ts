import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Claim, parseClaimInput, publishBlockers } from '../../../core/claim/index.ts'
import { claimLine, figureLine, type Line, type Relation, relate } from '../../../core/compare/index.ts'
import { sampleEstimate } from '../sample.ts'

const folder = new URL('../../../examples/stories/', import.meta.url)
const page = readFileSync(new URL('../../../docs/stories.md', import.meta.url), 'utf8')

describe.each(sections(page))('$title', ({ claim, pairs, lines }) => {
  const relations = claim.estimates.flatMap((a, i) => claim.estimates.slice(i + 1).map((b) => relate(a, b, claim)))

  test('can be imported and published as it is', () => {
    expect(publishBlockers(claim)).toEqual([])
    expect(pairs.length).toBeGreaterThanOrEqual(8)
  })

  test.each(pairs)('$a and $b: $verdict', ({ a, b, phrases, verdict }) => {
    const [left, right] = [sampleEstimate(claim, a), sampleEstimate(claim, b)]
    expect([left.value.phrase, right.value.phrase]).toEqual(phrases)
    expect(shownPair(relate(left, right, claim))).toBe(verdict)
    expect(shownPair(relate(right, left, claim))).toBe(verdict)
  })

  test.each(lines)('the line at $at: $says', ({ at, says, pair }) => {
    const line = at === undefined ? claimLine(claim, relations) : figureLine(at, claim, relations)
    expect(shownLine(line)).toBe(says)
    if (pair.length > 0) expect([line.on?.a, line.on?.b].sort()).toEqual(pair)
  })
})

test('every story that ships is told on the page', () => {
  const told = sections(page).map(({ claim }) => `${claim.id}.json`)
  expect(told.sort()).toEqual(readdirSync(folder).filter((file) => file.endsWith('.json')))
})

function shownPair({ verdict, reasons, gap, points }: Relation): string {
  return `${verdict}(${reasons[0]?.code})${apart(gap, points)}`
}

function shownLine({ verdict, factor, points }: Line): string {
  return `${verdict}${apart(factor, points)}`
}

function apart(factor: number | undefined, points: number | undefined): string {
  if (points !== undefined) return ` ${points} points`
  return factor === undefined ? '' : ` ×${Math.round(factor * 100) / 100}`
}

/** What the page says of each story: a heading, the claim's id, a table of pairs, a table of lines. */
function sections(text: string) {
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [, id = ''] = /\(`([^`]+)`\)$/m.exec(section) ?? []
      const [pairRows = [], lineRows = []] = [...section.matchAll(/(?:^\|.*\n)+/gm)].map(([table]) => cellsOf(table))
      return {
        title: section.split('\n', 1)[0],
        claim: storyClaim(id),
        pairs: pairRows.map(pairOf),
        lines: lineRows.map(lineOf),
      }
    })
}

function cellsOf(table: string): string[][] {
  const rows = table.trim().split('\n').slice(2)
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

function pairOf([a = '', b = '', verdict = '']: string[]) {
  const estimate = (cell: string) => /^`([^`]+)`, "(.*)"$/.exec(cell)?.slice(1) ?? []
  const [[idA = '', phraseA = ''], [idB = '', phraseB = '']] = [estimate(a), estimate(b)]
  return { a: idA, b: idB, phrases: [phraseA, phraseB], verdict: verdict.split(':')[0] }
}

function lineOf([at = '', says = '', because = '']: string[]) {
  return { at: codes(at)[0], says, pair: codes(because).sort() }
}

function codes(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
}

function storyClaim(id: string): Claim {
  const parsed = parseClaimInput(JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')))
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.errors)}`)
  return { ...parsed.value, status: 'published', revision: 1, updatedAt: '2026-01-01T12:00:00Z', updatedBy: 'tests' }
}
