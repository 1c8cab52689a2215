import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../core/claim/index.ts'
import { relate } from '../../../core/compare/index.ts'
import { toCsv } from '../../../core/snapshot/index.ts'
import casualties from '../../../examples/claims/dprk-casualties-kursk.json'
import template from '../../../examples/import/template.csv?raw'
import { importCsv } from '../../../worker/import/index.ts'
import { sampleClaims, sampleSnapshots } from '../sample.ts'
import { claim, csv, estimate, only, read } from './tables.ts'

describe('the template', () => {
  const { claims, rejected } = importCsv(template)

  it('is read whole', () => {
    expect(rejected).toEqual([])
    expect(claims.map(({ id, estimates }) => [id, estimates.length])).toEqual([
      ['north-korean-casualties', 4],
      ['north-korean-deployment', 2],
    ])
  })

  it('gives estimates that stand to each other as those of the sample claim do', () => {
    const sample = sampleClaims.find(({ id }) => id === casualties.id)
    const made = claims[0]
    if (!sample || !made) throw new Error('no claim')
    for (const [a, b] of [
      ['nis-2025-01-13-killed', 'western-2025-01-22-killed'],
      ['zelensky-2025-01-05', 'nis-2025-01-13-killed'],
      ['zelensky-2025-01-09', 'nis-2025-01-13-killed'],
    ] as const) {
      const { verdict } = relate(estimate(made, a), estimate(made, b), { ...sample, ...made })
      expect([a, b, verdict]).toEqual([a, b, relate(estimate(sample, a), estimate(sample, b), sample).verdict])
    }
  })

  it('keeps what was said, by whom, and where it stands', () => {
    const [said] = claims[0]?.estimates ?? []
    expect(said).toMatchObject({
      value: { form: 'point', x: 3800, phrase: 'Today, 3,800 killed or wounded' },
      chain: [
        {
          role: 'origin',
          party: { name: 'Volodymyr Zelensky', short: 'Zelensky' },
          side: { role: 'party', about: 'opponent' },
        },
        { role: 'carrier', party: { name: 'LIGA.net' }, url: expect.stringContaining('news.liga.net') },
        { role: 'carrier', party: { name: 'Stars and Stripes' }, url: expect.stringContaining('stripes.com') },
      ],
    })
  })
})

describe('what a spreadsheet does to a file', () => {
  const rows = [
    ['claim', 'question', 'unit', 'counts', 'estimate', 'party', 'said_at', 'phrase', 'value'],
    ['c', 'How many, in all?', '{person}', 'killed', 'a', 'A "quoted" name', '2025-01-05', 'two\nlines', '3800'],
    ['c', '', '', 'killed', 'b', 'B', '2025-01-06', '', '300'],
  ]
  const plain = importCsv(csv(rows))

  it('is read to begin with', () => {
    expect(plain.rejected).toEqual([])
    expect(plain.claims[0]?.estimates[0]?.value.phrase).toBe('two\nlines')
    expect(plain.claims[0]?.estimates[0]?.chain[0]?.party.name).toBe('A "quoted" name')
  })

  it.each([
    ['a byte order mark', `\ufeff${csv(rows)}`],
    ['CRLF', csv(rows).replaceAll('\n', '\r\n')],
    ['line ends of old Macs', csv(rows).replaceAll('\n', '\r')],
    ['semicolons', csv(rows, ';')],
    ['tabs', csv(rows, '\t')],
    ["Excel's sep= line", `sep=;\n${csv(rows, ';')}`],
    ['no line end at the end', csv(rows).trimEnd()],
    ['blank lines and rows of commas', csv(rows).replaceAll('\nc', '\n\n,,,,,,,,\nc')],
    ['empty columns at the end', csv(rows.map((row) => [...row, '', '']))],
    [
      'spaces around cells, other case in the header',
      csv(rows).replace('said_at', ' Said at ').replace('party', 'PARTY'),
    ],
    ['columns in another order', csv(rows.map((row) => row.toReversed()))],
  ])('changes nothing: %s', (_, text) => {
    expect(read(importCsv(text))).toEqual(read(plain))
  })
})

describe('a number', () => {
  const x = (value: string, separator = ',') => {
    const { claims, rejected } = importCsv(csv([...claim({ value }).header, ...claim({ value }).rows], separator))
    const read = claims[0]?.estimates[0]?.value
    return read && 'x' in read ? read.x : rejected[0]?.detail
  }

  it.each([
    ['3800', 3800],
    ['3,800', 3800],
    ['3 800', 3800],
    ['3\u00a0800', 3800],
    ['3\u202f800', 3800],
    ["3'800", 3800],
    ['1,234,567', 1_234_567],
    ['12,00,000', 1_200_000],
    ['1.234.567', 1_234_567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['12,50', 12.5],
    ['12.50', 12.5],
    ['0.317', 0.317],
    ['3.800', 3.8],
    ['31.7%', 0.317],
    ['40 %', 0.4],
    ['1.2e6', 1_200_000],
  ])('written %s is %d', (value, number) => {
    expect(x(value)).toBe(number)
  })

  it.each([
    ['3800', 3800],
    ['12,5', 12.5],
    ['12,50', 12.5],
    ['12.50', 12.5],
    ['0,317', 0.317],
    ['1.234.567', 1_234_567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
  ])('written %s between semicolons is %d', (value, number) => {
    expect(x(value, ';')).toBe(number)
  })

  it.each(['3.800', '3,800'])('written %s between semicolons is refused, since it can be either', (value) => {
    expect(x(value, ';')).toBe('value can mean thousands or decimals: write thousands without a separator')
  })

  it.each(['about 300', '3-4', '1,23,4', '1e999', '0x10', '3,80,0', '--3'])('is not made of %s', (value) => {
    expect(x(value)).toBe('value is not a number')
  })

  it('below zero is refused unless the measure can be negative', () => {
    expect(x('-5')).toBe('value is below 0, which this measure cannot be')
  })
})

describe('the form of a value', () => {
  it.each([
    [{ low: '3000' }, { form: 'atLeast', x: 3000, phrase: '3000' }],
    [
      { low: '3000', high: '∞' },
      { form: 'atLeast', x: 3000, phrase: '3000 – ∞' },
    ],
    [{ high: '500' }, { form: 'atMost', x: 500, phrase: '500' }],
    [
      { low: '10,000', high: '12,000' },
      { form: 'range', from: 10_000, to: 12_000, means: 'unstated', phrase: '10,000 – 12,000' },
    ],
    [
      { low: '10', high: '12', best: '11', means: 'confidence', level: '95%' },
      { form: 'range', from: 10, to: 12, best: 11, means: 'confidence', level: 0.95, phrase: '10 – 12' },
    ],
    [{ value: '300' }, { form: 'point', x: 300, phrase: '300' }],
    [
      { value: '300', form: 'about' },
      { form: 'about', x: 300, phrase: '300' },
    ],
    [
      { low: '300', form: 'moreThan' },
      { form: 'moreThan', x: 300, phrase: '300' },
    ],
    [{ phrase: 'at least 100 deaths' }, { form: 'atLeast', x: 100, phrase: 'at least 100 deaths' }],
    [
      { phrase: 'at least 100 deaths', value: '100' },
      { form: 'atLeast', x: 100, phrase: 'at least 100 deaths' },
    ],
    [
      { phrase: 'over a hundred, they say', value: '104' },
      { form: 'point', x: 104, phrase: 'over a hundred, they say' },
    ],
    [
      { phrase: 'hundreds', form: 'vague', low: '200', high: '999' },
      { form: 'vague', word: 'hundreds', from: 200, to: 999, phrase: 'hundreds' },
    ],
    [
      { parts: 'killed: approximately 300 | wounded: 2,700', counts: 'killed wounded', phrase: '300 dead, 2,700 hurt' },
      {
        form: 'sum',
        phrase: '300 dead, 2,700 hurt',
        parts: [
          { counts: ['killed'], value: { form: 'about', x: 300 } },
          { counts: ['wounded'], value: { form: 'point', x: 2700 } },
        ],
      },
    ],
    [
      { numerator: 'other/one', denominator: 'other/two', phrase: 'nearly a third' },
      { form: 'ratio', numerator: 'other/one', denominator: 'other/two', phrase: 'nearly a third' },
    ],
  ])('of %o', (cells, value) => {
    const { claims, rejected } = importCsv(only(cells))
    expect(rejected).toEqual([])
    expect(claims[0]?.estimates[0]?.value).toEqual(value)
  })

  it('says a share as a fraction of 1, and keeps the unit that the phrase states', () => {
    const { header, rows } = claim({ value: '1' }, { estimate: 'b', phrase: 'nearly 40 percent', unit: '' })
    const { claims } = importCsv(csv([...header, ...rows]))
    expect(claims[0]?.estimates[1]).toMatchObject({ value: { form: 'nearly', x: 0.4 }, unit: '1' })
  })

  it.each([
    [{ phrase: 'many' }, 'phrase states no figure that can be read: fill in value, or low and high'],
    [
      { phrase: 'between 300 killed and 2,700 wounded' },
      'phrase states several figures: fill in value, or low and high',
    ],
    [{ low: '12', high: '10' }, 'low is above to: bounds out of order'],
    [{ low: '1', high: '3', best: '9' }, 'best lies outside from and to'],
    [{ phrase: 'nearly 40 percent' }, 'unit is not the unit that the phrase states'],
    [{ value: '2', low: '1' }, 'value stands beside one bound: give both bounds, or one number'],
    [{ form: 'sum', value: '2' }, 'parts is missing: a sum is imported by its parts'],
    [
      { numerator: 'gone', denominator: 'a', phrase: 'a third' },
      'numerator is not an estimate of this claim; denominator is itself a ratio',
    ],
    [{ value: '2', form: 'roughly' }, expect.stringMatching(/^form is not /)],
    [{ value: '2', said_at: '1/5/2025' }, expect.stringMatching(/^said_at is not an existing date/)],
    [{ value: '2', said_at: '2025-02-30' }, expect.stringMatching(/^said_at is not an existing date/)],
    [{ value: '2', url: 'javascript:alert(1)' }, expect.stringMatching(/^url is not an http/)],
    [{ value: '2', carrier: 'A', url: 'https://a.example | https://b.example' }, 'url has more entries than carrier'],
    [{ value: '2', counts: 'killed stolen', outcomes: 'killed' }, 'counts is not an outcome of this measure'],
    [{ value: '2', period_from: '2025-01-05', period_to: '2025-01-01' }, 'period_from is after to'],
    [{ value: '2', party_kind: 'witch' }, expect.stringMatching(/^party_kind is not/)],
    [{ value: '2', estimate: 'Not a slug' }, expect.stringMatching(/^estimate is not a slug/)],
    [{ value: '2', named: 'perhaps' }, 'named is not boolean'],
    [{ value: '2', phrase: 'x\u202ey' }, expect.stringMatching(/^phrase holds a control character/)],
  ])('of %o is refused, with the column and the reason', (cells, detail) => {
    expect(importCsv(only(cells)).rejected).toEqual([{ line: 2, detail }])
  })

  it.each([
    [{}, 'value is missing'],
    [{ form: 'ratio', phrase: 'a third' }, 'numerator is missing; denominator is missing'],
    [{ form: 'sum' }, 'parts is missing; phrase is missing'],
    [{ value: '2', said_at: '' }, 'said_at is missing'],
    [{ value: '2', superseded_by: 'a' }, 'superseded_reason is missing'],
  ])('of %o is unfinished: kept for an editor to complete, with what it lacks', (cells, detail) => {
    const { claims, unfinished, rejected } = importCsv(only(cells))
    expect([claims, rejected]).toEqual([[], []])
    expect(unfinished).toEqual([
      { claim: expect.objectContaining({ question: { en: 'How many?' } }), lacks: [{ line: 2, detail }] },
    ])
    expect(unfinished?.[0]?.claim.estimates).toHaveLength(1)
  })

  it('stands whole in its claim, and beside the unfinished ones in what an editor completes', () => {
    const { header, rows } = claim(
      { value: '1' },
      { estimate: 'b', value: '2', said_at: '' },
      { estimate: 'c', value: 'x' },
    )
    const { claims, unfinished, rejected } = importCsv(csv([...header, ...rows]))
    expect(claims.map(({ estimates }) => estimates.length)).toEqual([1])
    expect(unfinished?.map(({ claim }) => claim.estimates?.map(({ id }) => id))).toEqual([
      [claims[0]?.estimates[0]?.id, 'b'],
    ])
    expect(unfinished?.[0]?.lacks).toEqual([{ line: 3, detail: 'said_at is missing' }])
    expect(rejected.map(({ line }) => line)).toEqual([4])
  })

  it('without a date is told from the party’s other undated ones by what it states, in whatever order they stand', () => {
    const undated = { estimate: '', said_at: '', party: 'Ministry' }
    const { header, rows } = claim(
      { ...undated, value: '1' },
      { ...undated, value: '2' },
      { ...undated, phrase: 'a few' },
    )
    const namesOf = (order: readonly string[][]) =>
      importCsv(csv([...header, ...order])).unfinished?.[0]?.claim.estimates?.map(({ id }) => id)
    const names = namesOf(rows.slice(0, 2))
    expect(new Set(names).size).toBe(2)
    expect(namesOf(rows.slice(0, 2).toReversed())).toEqual(names?.toReversed())
  })

  it('that repeats an unfinished one is refused alone, and so is one beyond what a claim may hold', () => {
    const { header, rows } = claim({ value: '1' }, { estimate: 'b', said_at: '', value: '2' })
    const [whole = [], half = []] = rows
    const twice = importCsv(csv([...header, whole, half, half]))
    expect(twice.unfinished?.[0]?.claim.estimates).toHaveLength(2)
    expect(twice.rejected).toEqual([{ line: 4, detail: 'estimate is the id of another estimate of this claim' }])
    const many = Array.from({ length: LIMITS.estimates + 1 }, (_, i) =>
      half.map((cell) => (cell === 'b' ? `b${i}` : cell)),
    )
    const full = importCsv(csv([...header, whole, ...many]))
    expect(full.claims.map(({ estimates }) => estimates.length)).toEqual([1])
    expect(full.unfinished?.[0]?.claim.estimates).toHaveLength(LIMITS.estimates)
    expect(full.unfinished?.[0]?.lacks).toHaveLength(LIMITS.estimates - 1)
    expect(full.rejected).toEqual(
      [LIMITS.estimates + 2, LIMITS.estimates + 3].map((line) => ({
        line,
        detail: `estimate is beyond the ${LIMITS.estimates} that a claim may hold`,
      })),
    )
  })

  it('that is whole and refers to an unfinished one stands beside it in what an editor completes', () => {
    const { header, rows } = claim(
      { estimate: 'a', value: '1', superseded_by: 'b', superseded_reason: 'revised' },
      { estimate: 'b', value: '2', said_at: '' },
      { estimate: 'c', form: 'ratio', phrase: 'half', numerator: 'a', denominator: 'b' },
      { estimate: 'd', value: '3', superseded_by: 'nowhere', superseded_reason: 'revised' },
    )
    const { claims, unfinished, rejected } = importCsv(csv([...header, ...rows]))
    expect(claims).toEqual([])
    expect(unfinished?.[0]?.claim.estimates?.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(unfinished?.[0]?.lacks).toEqual([
      { line: 3, detail: 'said_at is missing' },
      { line: 2, detail: 'superseded_by is an estimate that is unfinished' },
      { line: 4, detail: expect.stringMatching(/is an estimate that is unfinished/) },
    ])
    expect(rejected.map(({ line }) => line)).toEqual([5])
  })

  it('of a claim that has all its parts, and they do not fit, is refused with it', () => {
    const span = { embargo_until: '2026-02-01T00:00:00Z', expires_at: '2026-01-01T00:00:00Z' }
    const { header, rows } = claim({ ...span, value: '1' }, { estimate: 'b', value: '2', said_at: '' })
    const { claims, unfinished, rejected } = importCsv(csv([...header, ...rows]))
    expect([claims, unfinished]).toEqual([[], undefined])
    expect(rejected.map(({ line }) => line)).toEqual([2, 3])
  })

  it('with only a form keeps it for an editor', () => {
    const { unfinished } = importCsv(only({ form: 'atLeast' }))
    expect(unfinished?.[0]?.claim.estimates?.[0]?.value).toEqual({ form: 'atLeast' })
    expect(unfinished?.[0]?.lacks).toEqual([{ line: 2, detail: 'value is missing; phrase is missing' }])
  })

  it('in which something lacks and something else is wrong is refused for both', () => {
    const { rejected } = importCsv(only({ value: '2', said_at: '', unit: 'no such unit!' }))
    expect(rejected.map(({ detail }) => detail).join()).toMatch(/said_at is missing.*unit/)
  })

  it('of a claim without a question is unfinished with it', () => {
    const { claims, unfinished, rejected } = importCsv(
      'claim,value,unit,counts,party,said_at\nc,7,{person},killed,A,2025\n',
    )
    expect([claims, rejected]).toEqual([[], []])
    expect(unfinished?.[0]).toMatchObject({
      claim: { id: 'c', estimates: [{ saidAt: '2025' }] },
      lacks: [{ line: 2, detail: 'question is missing' }],
    })
  })
})

describe('a date', () => {
  it.each([
    ['2025-01-05', '2025-01-05'],
    ['2025-01', '2025-01'],
    ['2025', '2025'],
    ['2025-01-05T12:00:00Z', '2025-01-05T12:00:00Z'],
    ['2025-01-05 00:00:00.000', '2025-01-05'],
    ['2025-1-5', '2025-01-05'],
    ['5.1.2025', '2025-01-05'],
  ])('written %s is %s', (said_at, date) => {
    expect(importCsv(only({ value: '2', said_at })).claims[0]?.estimates[0]?.saidAt).toBe(date)
  })
})

describe('what a row leaves out', () => {
  it('is filled in with the most modest reading', () => {
    const { claims } = importCsv(
      only({ value: '2', party: 'Ministry of Défense', estimate: '', basis: 'officialStatement' }),
    )
    expect(claims[0]).toMatchObject({
      measure: { kind: 'count', additive: false, outcomes: { killed: { en: 'killed' } } },
    })
    expect(claims[0]?.estimates[0]).toEqual({
      id: 'ministry-of-defense-2025-01-05-killed',
      counts: ['killed'],
      value: { form: 'point', x: 2, phrase: '2' },
      basis: 'officialStatement',
      chain: [
        {
          role: 'origin',
          party: { name: 'Ministry of Défense', kind: 'state' },
          side: { role: 'unknown' },
          named: true,
        },
      ],
      lineage: 'ministry-of-defense',
      saidAt: '2025-01-05',
      evidence: 'secondaryOnly',
    })
  })

  it('has an id even if its party is written in another script, the same every time', () => {
    const ids = [0, 1].map(
      () => importCsv(only({ value: '2', party: '국가정보원', estimate: '' })).claims[0]?.estimates[0]?.id,
    )
    expect(ids[0]).toMatch(/^[a-z0-9-]+$/)
    expect(ids[1]).toBe(ids[0])
  })

  it('makes who only repeats a figure a carrier, not its origin', () => {
    const { claims } = importCsv(only({ value: '2', evidence: 'noPrimaryFound' }))
    expect(claims[0]?.estimates[0]?.chain.map(({ role }) => role)).toEqual(['carrier'])
  })
})

describe('a claim', () => {
  it('takes each of its cells from the first row that has it', () => {
    const { header, rows } = claim(
      { value: '1', question: '', reason: '' },
      { value: '2', estimate: 'b', question: 'How many?' },
      {
        value: '3',
        estimate: 'c',
        question: 'Ignored?',
        reason: 'They differ.',
      },
    )
    expect(importCsv(csv([...header, ...rows])).claims[0]).toMatchObject({
      question: { en: 'How many?' },
      reason: { en: 'They differ.' },
    })
  })

  it('has texts in several languages, and codes made of names', () => {
    const { claims } = importCsv(
      only({
        value: '2',
        question_de: 'Wie viele?',
        outcomes: 'killed: killed | wounded: hurt',
        outcomes_de: 'killed: getötet',
        place: 'Kursk region, Russia',
        place_label_de: 'Gebiet Kursk',
        population: 'dprk:soldiers',
        topic: 'North Korean, DPRK | soldiers',
        topic_not: 'film, game',
        additive: 'Yes',
        tolerance_days: '3',
        materiality: '1.2',
        fresh_for_days: '30',
      }),
    )
    expect(claims[0]).toMatchObject({
      question: { en: 'How many?', de: 'Wie viele?' },
      measure: {
        additive: true,
        outcomes: { killed: { en: 'killed', de: 'getötet' }, wounded: { en: 'hurt' } },
        tolerance: { days: 3, materiality: 1.2, freshForDays: 30 },
      },
      place: { code: 'kursk-region-russia', label: { de: 'Gebiet Kursk' } },
      population: { code: 'dprk:soldiers', label: { en: 'dprk:soldiers' } },
      topic: { groups: [['North Korean', 'DPRK'], ['soldiers']], not: ['film', 'game'] },
    })
  })

  it('keeps what its first population, place and unit say apart from those of another row', () => {
    const { claims, rejected } = importCsv(
      [
        'claim,question,unit,unit_label,counts,estimate,party,said_at,value,population,population_within,place,place_within',
        'c,How many?,{person},,killed,a,A,2025,1,army,,Kursk Oblast,Russian Federation',
        'c,,{soldier},soldiers,,b,B,2025,2,officers,army,Rylsk town,Kursk Oblast | Russian Federation',
        'c,,,people,,d,D,2025,3,army,,,',
      ].join('\n'),
    )
    expect(rejected).toEqual([])
    const [claim] = claims
    expect(claim?.population).toEqual({ code: 'army', label: { en: 'army' } })
    expect(claim?.measure.unitLabel).toEqual({ en: 'people' })
    expect(claim?.place).toMatchObject({ code: 'kursk-oblast', within: ['russian-federation'] })
    const [a, b, d] = claim?.estimates ?? []
    expect(a).not.toHaveProperty('population')
    expect(b?.population).toMatchObject({ code: 'officers', within: ['army'] })
    expect(b?.place).toMatchObject({ code: 'rylsk-town', within: ['kursk-oblast', 'russian-federation'] })
    expect(d).not.toHaveProperty('population')
  })

  it.each([
    ['hurt: hurt (ratio 1:2)', { hurt: 'hurt (ratio 1:2)' }],
    ['hurt', { hurt: 'hurt' }],
    ['hurt :', { hurt: 'hurt' }],
    [' hurt  :  at 12:30: hurt | killed: dead', { hurt: 'at 12:30: hurt', killed: 'dead' }],
  ])('has outcomes with any label: %s', (outcomes, labels) => {
    const { claims } = importCsv(only({ value: '7', counts: 'hurt', outcomes }))
    expect(claims[0]?.measure.outcomes).toEqual(
      Object.fromEntries(Object.entries(labels).map(([name, en]) => [name, { en }])),
    )
  })

  it('holds 200 estimates; further rows are reported', () => {
    const cells = Array.from({ length: 203 }, (_, i) => ({ value: '2', estimate: `e${i}` }))
    const { header, rows } = claim(...cells)
    const { claims, rejected } = importCsv(csv([...header, ...rows]))
    expect(claims[0]?.estimates).toHaveLength(200)
    expect(rejected.map(({ line }) => line)).toEqual([202, 203, 204])
  })

  it('may come without estimates: a question to begin with', () => {
    const { claims, rejected } = importCsv('claim,question,unit,outcomes\nc,How many?,{person},killed\n')
    expect(rejected).toEqual([])
    expect(claims[0]?.estimates).toEqual([])
  })
})

describe('bad rows', () => {
  it('are reported by the line of the file, over quoted line breaks and blank lines, and the good ones kept', () => {
    const { header, rows } = claim(
      { value: '1', note: 'two\nlines' },
      { value: 'x', estimate: 'b' },
      { value: '3', estimate: 'c', note: '\n\n' },
      { value: '4', estimate: 'd', said_at: 'soon' },
      { value: '5', estimate: 'a' },
      { value: '6', estimate: 'f' },
    )
    const text = csv([...header, ...rows])
      .replace('\nc,', '\n\nc,')
      .replaceAll('\n', '\r\n')
    const { claims, rejected } = importCsv(text)
    expect(claims[0]?.estimates.map(({ id }) => id)).toEqual(['a', 'c', 'f'])
    expect(rejected).toEqual([
      { line: 5, detail: 'value is not a number' },
      { line: 9, detail: expect.stringMatching(/^said_at /) },
      { line: 10, detail: 'estimate is the id of another estimate of this claim' },
    ])
  })

  it('take a claim with them whose own cells are flawed, and no other', () => {
    const broken = claim({ claim: 'broken', value: '1', kind: 'x' }, { claim: 'broken', estimate: 'b', value: '2' })
    const { header, rows } = claim({ value: '1', kind: '' })
    const { claims, rejected } = importCsv(csv([...header, ...broken.rows, ...rows]))
    expect(claims.map(({ id }) => id)).toEqual(['c'])
    expect(rejected).toEqual([
      { line: 2, detail: expect.stringMatching(/^kind is not/) },
      { line: 3, detail: 'is not kept, since its claim is not' },
    ])
  })

  it('that are all of a claim leave nothing of it: an empty claim would replace a full one', () => {
    const { header, rows } = claim({ value: 'x' }, { value: 'y' })
    expect(importCsv(csv([...header, ...rows]))).toMatchObject({ claims: [], rejected: [{ line: 2 }, { line: 3 }] })
  })

  it.each([
    [
      'shifted by an unquoted comma',
      'c,How many?,{person},killed,b,B, Inc.,2025-01-05,2',
      'has more cells than the header: a cell with a separator in it needs quotes',
    ],
    ['without a claim', ',How many?,{person},killed,b,B,2025-01-05,2', 'claim is missing'],
    [
      'cut by a quote that is never closed',
      'c,How many?,{person},killed,b,"B,2025-01-05,2',
      'opens a quote that is never closed',
    ],
  ])('%s do not stop the reading', (_, row, detail) => {
    const header = 'claim,question,unit,counts,estimate,party,said_at,value'
    const good = (id: string) => `c,How many?,{person},killed,${id},A,2025-01-05,2`
    const { claims, rejected } = importCsv([header, good('a'), row, good('z')].join('\n'))
    expect(claims[0]?.estimates.map(({ id }) => id)).toEqual(['a', 'z'])
    expect(rejected).toEqual([{ line: 3, detail }])
  })

  it('are told of a column that nobody reads, unless its name starts with an underscore', () => {
    const { header, rows } = claim({ value: '1', qestion: 'How many?', _desk: 'world' })
    expect(importCsv(csv([...header, ...rows])).rejected).toEqual([
      { line: 1, detail: expect.stringMatching(/^column \d+ is not known/) },
    ])
  })

  it.each([
    ['', 'is empty'],
    ['\n\n', 'is empty'],
    ['a,b\n1,2\n', 'has no column named claim'],
    ['claim,claim\nx,y\n', 'column 2 has the name of an earlier one'],
  ])('of %j', (text, detail) => {
    expect(importCsv(text).rejected).toContainEqual({ line: 1, detail })
  })

  it('never repeat what was sent', () => {
    const secret = 'hunter2'
    const { header, rows } = claim(
      { value: secret, said_at: secret, [secret]: secret },
      { claim: `${secret} x`, value: '1', form: secret },
    )
    expect(JSON.stringify(importCsv(csv([...header, ...rows])).rejected)).not.toContain(secret)
  })
})

it.each([
  [
    { value: '4000000', precision: '100000' },
    { form: 'point', x: 4e6, precision: 100_000 },
  ],
  [
    { phrase: 'around 4.00 million', value: '4000000', precision: '10000' },
    { form: 'about', x: 4e6, precision: 10_000 },
  ],
  [
    { form: 'about', value: '40', precision: '0.1' },
    { form: 'about', x: 40, precision: 0.1 },
  ],
])('%o keeps how finely the number was stated', (cells, value) => {
  expect(importCsv(only(cells)).claims[0]?.estimates[0]?.value).toMatchObject(value)
})

describe('what else tells values apart', () => {
  const two = (cells: Readonly<Record<string, string>>) =>
    claim(
      { value: '1', variant: 'priceBase:2015', ...cells },
      { estimate: 'b', value: '2', variant: 'priceBase:2019 stage:first' },
    )

  it('is worded, in any language, by the claim’s own columns', () => {
    const { header, rows } = two({
      dimensions: 'priceBase = price base | priceBase:2015 = 2015 prices | stage = stage',
      dimensions_de: 'priceBase = Preisstand | priceBase:2015 = Preise von 2015',
      variant_unstated: 'priceBase:2010',
      variant_shown_only: 'stage',
    })
    const { claims, rejected } = importCsv(csv([...header, ...rows]))
    expect(rejected).toEqual([])
    expect(claims[0]?.measure.dimensions).toEqual({
      priceBase: {
        label: { en: 'price base', de: 'Preisstand' },
        values: {
          2015: { en: '2015 prices', de: 'Preise von 2015' },
          2019: { en: '2019' },
          2010: { en: '2010' },
        },
        unstated: '2010',
      },
      stage: { label: { en: 'stage' }, values: { first: { en: 'first' } }, decides: false },
    })
  })

  it('is named by its codes where nothing words it, and decides', () => {
    const { header, rows } = two({})
    expect(importCsv(csv([...header, ...rows])).claims[0]?.measure.dimensions?.priceBase).toEqual({
      label: { en: 'priceBase' },
      values: { 2015: { en: '2015' }, 2019: { en: '2019' } },
    })
  })

  it.each([
    ['dimensions', 'price base = Price base'],
    ['variant_unstated', 'priceBase'],
  ])('a flaw in %s is reported with that column', (column, text) => {
    const { header, rows } = two({ [column]: text })
    const { claims, rejected } = importCsv(csv([...header, ...rows]))
    expect(claims).toEqual([])
    expect(rejected[0]?.detail).toMatch(new RegExp(`^(?:${column}|dimensions) `))
  })
})

describe('the public CSV of a claim', () => {
  const published = sampleSnapshots.flatMap((snapshot) => (snapshot && 'estimates' in snapshot ? [snapshot] : []))

  it.each(published.map((snapshot) => ({ id: snapshot.id, snapshot })))(
    '$id comes back, where a question is added, except for what its columns leave out: the parts of sums, ratios and ambiguities',
    ({ snapshot }) => {
      const [header = '', ...rows] = toCsv(snapshot).split('\r\n').filter(Boolean)
      const text = [`${header},question`, ...rows.map((row) => `${row},How many?`)].join('\r\n')
      const { claims, unfinished = [], rejected } = importCsv(text)
      const simple = snapshot.estimates.filter(
        ({ value, countsBasis }) => value.form !== 'sum' && value.form !== 'ratio' && countsBasis !== 'ambiguous',
      )
      const left = [...rejected, ...unfinished.flatMap(({ lacks }) => lacks)]
      expect(left).toHaveLength(snapshot.estimates.length - simple.length)
      const made = claims[0]?.estimates ?? []
      expect(made.map(({ id }) => id)).toEqual(simple.map(({ id }) => id))
      for (const [i, original] of simple.entries()) {
        const { counts, period, basis, lineage, saidAt, evidence } = original
        expect(made[i]).toMatchObject({ counts, period, basis, lineage, saidAt, evidence })
        const { form, phrase } = original.value
        const numbers = 'x' in original.value ? { x: original.value.x } : {}
        expect(made[i]?.value).toMatchObject({ form, phrase, ...numbers })
        expect(made[i]?.chain[0]?.party.name).toBe(original.chain[0]?.party.name)
      }
    },
  )

  it('loses the apostrophe that kept a spreadsheet from running a cell', () => {
    const read = (phrase: string) => importCsv(only({ value: '2', phrase })).claims[0]?.estimates[0]?.value.phrase
    expect(read("'=2+3")).toBe('=2+3')
    expect(read("'＝2+3")).toBe('＝2+3')
    expect(read("';'=2+3")).toBe(';=2+3')
    expect(read("a\n'=2+3")).toBe('a\n=2+3')
    expect(read("the '90s; it's 3")).toBe("the '90s; it's 3")
  })
})
