import { describe, expect, it } from 'vitest'
import { relate } from '../../../core/compare/index.ts'
import sample from '../../../examples/import/low-best-high.csv?raw'
import { importConflictRows } from '../../../worker/import/index.ts'
import { csv, estimate } from './tables.ts'

const EVENT = { id: '42', date_end: '2025-01-13', low: '', best: '', high: '' }
const table = (...events: readonly Readonly<Record<string, string>>[]) => {
  const columns = [...new Set(events.flatMap((event) => Object.keys({ ...EVENT, ...event })))]
  return csv([columns, ...events.map((event) => columns.map((column) => ({ ...EVENT, ...event })[column] ?? ''))])
}
const made = (event: Readonly<Record<string, string>>) => importConflictRows(table(event)).claims[0]

describe('low, best and high', () => {
  it.each([
    ['10', '11', '12', { form: 'range', from: 10, to: 12, best: 11, means: 'sourceRange' }],
    ['10', '-1', '12', { form: 'range', from: 10, to: 12, means: 'sourceRange' }],
    ['1', '1', '1', { form: 'range', from: 1, to: 1, best: 1, means: 'sourceRange' }],
    ['0', '0', '3', { form: 'range', from: 0, to: 3, best: 0, means: 'sourceRange' }],
    ['12000', '-99', '-99', { form: 'atLeast', x: 12_000 }],
    ['100', '120', '-999', { form: 'atLeast', x: 100 }],
    ['-1', '-1', '500', { form: 'atMost', x: 500 }],
    ['-1', '300', '-1', { form: 'point', x: 300 }],
    ['', '300', '', { form: 'point', x: 300 }],
    ['NA', '1,000', 'unknown', { form: 'point', x: 1000 }],
    ['1e3', '', '2 000', { form: 'range', from: 1000, to: 2000, means: 'sourceRange' }],
  ])('%s, %s, %s', (low, best, high, value) => {
    const read = made({ low, best, high })?.estimates[0]?.value
    expect(read).toEqual({ ...value, phrase: read?.phrase })
  })

  it('are what the phrase says, without what is unknown', () => {
    expect(made({ low: '1000', best: '-1', high: '2000' })?.estimates[0]?.value.phrase).toBe('low 1,000, high 2,000')
  })

  it.each([
    [{ low: '-1', best: '-99', high: '-999' }, 'low, best and high are all unknown'],
    [{}, 'low, best and high are all unknown'],
    [{ low: '12', high: '10' }, 'low is above to: bounds out of order'],
    [{ low: '1', best: '30', high: '10' }, 'best lies outside from and to'],
    [{ best: 'some' }, 'best is not a number'],
    [{ best: '3', date_start: '2025-02-01' }, 'period_from is after to'],
  ])('%o is reported with its line', (event, detail) => {
    const { claims, rejected } = importConflictRows(table({ best: '7', id: '1' }, event))
    expect(claims).toHaveLength(1)
    expect(rejected).toEqual([{ line: 3, detail }])
  })

  it('of a day that nobody states are unfinished', () => {
    const { claims, unfinished, rejected } = importConflictRows(table({ best: '3', date_end: '', date_start: '' }))
    expect([claims, rejected]).toEqual([[], []])
    expect(unfinished?.[0]?.lacks).toEqual([{ line: 2, detail: 'said_at is missing' }])
  })

  it('are found under the names of other tables', () => {
    const text = 'id,year,date_end,bd_best,bd_low,bd_high\n7,2024,2024-12-31,30,25,40\n'
    expect(importConflictRows(text).claims[0]?.estimates[0]?.value).toMatchObject({ from: 25, to: 40, best: 30 })
  })
})

describe('an event of UCDP', () => {
  const event = {
    where_prec: '4',
    where_coordinates: 'Sudzha town',
    adm_1: 'Kursk oblast',
    adm_2: 'Sudzhansky district',
    country: 'Russia',
    side_a: 'Government of Ukraine',
    side_b: 'Government of North Korea',
    type_of_violence: '1',
    date_start: '2025-01-10 00:00:00.000',
    date_end: '2025-01-13 00:00:00.000',
    source_article: '"Yonhap;KBS"',
    source_original: 'National Intelligence Service',
    source_date: '2025-01-13;2025-01-14',
    low: '10',
    best: '11',
    high: '12',
  }

  it('becomes a claim of its own, with the database as the one voice', () => {
    const { claims, rejected } = importConflictRows(table(event))
    expect(rejected).toEqual([])
    expect(claims[0]).toMatchObject({
      id: 'ucdp-ged-42',
      question: {
        en: 'How many people were killed in fighting between Government of Ukraine and Government of North Korea in Kursk oblast, Russia from 2025-01-10 to 2025-01-13?',
      },
      measure: { kind: 'count', unit: '{person}', outcomes: { killed: { en: 'killed' } } },
      place: { code: 'kursk-oblast-russia', within: ['russia'] },
    })
    expect(claims[0]?.estimates).toMatchObject([
      {
        period: { from: '2025-01-10', to: '2025-01-13', kind: 'window', toBasis: 'stated' },
        chain: [{ role: 'origin', party: { name: 'Uppsala Conflict Data Program', short: 'UCDP' } }],
        lineage: 'ucdp-ged',
        saidAt: '2025-01-14',
        note: { en: expect.stringContaining('National Intelligence Service') },
      },
    ])
  })

  it.each([
    ['1', 'Sudzha town, Russia'],
    ['3', 'Sudzhansky district, Russia'],
    ['4', 'Kursk oblast, Russia'],
    ['6', 'Russia'],
  ])('with where_prec %s is placed no finer than is known', (where_prec, label) => {
    expect(made({ ...event, where_prec })?.place?.label.en).toBe(label)
  })

  it('of one-sided violence has no second side', () => {
    expect(made({ ...event, type_of_violence: '3', side_b: 'Civilians' })?.question.en).toMatch(
      /^How many people were killed by Government of Ukraine in /,
    )
  })

  it('has a short enough question and id whatever its names', () => {
    const long = 'a very long name '.repeat(30)
    const claim = made({
      ...event,
      side_a: long,
      side_b: long,
      adm_1: long,
      country: long,
      id: '9'.repeat(78),
    })
    expect(claim?.id).toContain('9'.repeat(78))
  })
})

describe('rows that name one claim', () => {
  const { claims, rejected } = importConflictRows(sample)

  it('are estimates of one question', () => {
    expect(rejected).toEqual([])
    expect(claims.map(({ id, estimates }) => [id, estimates.length])).toEqual([
      ['north-korean-deployment-low-best-high', 2],
      ['national-intelligence-service-south-korea-nis-2024-12-19', 1],
      ['national-intelligence-service-south-korea-nis-2025-01-13', 1],
    ])
  })

  it('are compared by bounds, never as statistics', () => {
    const [claim] = claims
    if (!claim) throw new Error('no claim')
    const whole = {
      ...claim,
      status: 'draft',
      revision: 1,
      updatedAt: '2025-01-22T12:00:00Z',
      updatedBy: 'tests',
    } as const
    const { verdict, reasons } = relate(estimate(claim, 'us-rok'), estimate(claim, 'pentagon'), whole)
    expect(verdict).not.toBe('conflict')
    expect(JSON.stringify(reasons)).not.toContain('sampling')
  })

  it('may lie in different places, and then say so', () => {
    const rows = [
      { claim: 'c', id: 'a', question: 'How many?', best: '1', country: 'Russia' },
      { claim: 'c', id: 'b', best: '2', country: 'Ukraine' },
      { claim: 'c', id: 'd', best: '3' },
    ]
    const [claim] = importConflictRows(table(...rows)).claims
    expect(claim?.place?.code).toBe('russia')
    expect(claim?.estimates.map(({ place }) => place?.code)).toEqual([undefined, 'ukraine', undefined])
  })

  it('keep the good ones, and one that has no question for what it counts unfinished', () => {
    expect(importConflictRows(table({ best: '1' }, { best: '2' }))).toMatchObject({
      claims: [{ estimates: [{ value: { x: 1 } }] }],
      rejected: [{ line: 3, detail: 'estimate is the id of another estimate of this claim' }],
    })
    expect(importConflictRows(table({ best: '1', counts: 'deployed' }))).toMatchObject({
      claims: [],
      unfinished: [{ claim: expect.anything(), lacks: [{ line: 2, detail: 'question is missing' }] }],
      rejected: [],
    })
  })
})

it.each([
  ['', 'is empty'],
  ['claim,value\nc,1\n', 'has none of the columns low, best and high'],
])('a table that is none (%j) is refused', (text, detail) => {
  expect(importConflictRows(text)).toEqual({ claims: [], rejected: [{ line: 1, detail }] })
})
