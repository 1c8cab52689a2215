import type { AnnotationInput, Claim, Estimate, Measure, Value } from '../../core/claim/index.ts'
import { type ArticleSnapshot, type ClaimSnapshot, claimSnapshot } from '../../core/snapshot/index.ts'
import { published, snapshotOf } from './samples.ts'

const SEVERAL = 'several-in-a-paragraph'

const parts = [
  state('one-estimate', '214', 'counts 214 flooded houses', [count('river', 214)]),
  state('agreement', '42,000', 'crowd at 42,000 people', [
    count('organisers', 42_000),
    count('police', 41_500, { form: 'about' }),
  ]),
  state('thirty-estimates', '150,000', 'speak of 150,000 people', [
    count('organisers', 150_000),
    ...Array.from({ length: 29 }, (_, i) => count(`observer-${i + 1}`, 20_000 + i * 4_000, { form: 'about' })),
  ]),
  state('wide-spread', '500', 'that 500 homes', [
    count('ministry', 500),
    count('insurers', 8_000, { form: 'about' }),
    count('village-mayors', 1_900, { form: 'upTo' }),
  ]),
  state(
    'trillions',
    '4.2 trillion',
    'cost at 4.2 trillion dollars',
    [
      count('agency', 4.2e12, { form: 'about' }),
      count('bank', 2.75e12, { form: 'about' }),
      {
        ...count('institute', 0),
        value: {
          form: 'range',
          from: 3e12,
          to: 6e12,
          best: 4e12,
          means: 'expert',
          phrase: 'three to six trillion dollars',
        },
      },
    ],
    { kind: 'amount', unit: 'USD', outcomes: { counted: { en: 'cost until 2040' } } },
  ),
  state('one-sided', '120', 'at least 120 people missing', [
    count('rescuers', 120, { form: 'atLeast' }),
    count('mayor', 300, { form: 'upTo' }),
    count('army', 90, { form: 'moreThan' }),
    { ...count('residents', 0), value: { form: 'vague', word: 'hundreds', phrase: 'hundreds of people' } },
  ]),
  state('long-names', '1,250', 'reports 1,250 cases', [
    count(
      'The Interministerial Commission for the Assessment of Notifiable Diseases and Their Long-Term Consequences',
      1_250,
    ),
    count('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 890),
  ]),
  state('missing-dates', '7,400', 'that 7,400 jobs', [
    { ...count('union', 7_400), period: undefined, saidAt: '2024' },
    { ...count('employers', 5_100), period: undefined, saidAt: '2024-03' },
  ]),
  state('one-origin', '500', 'that 500 homes', [
    { ...count('ministry', 500), chain: passedOn('The ministry', 'Courier', 'Herald', 'Gazette', 'Telegraph', 'Post') },
    count('insurers', 800),
    {
      ...count('insurers', 1_400),
      id: 'insurers-first',
      saidAt: '2025-01-12',
      period: { to: '2025-01-12', toBasis: 'stated', kind: 'cumulative' },
      supersededBy: { id: 'insurers', reason: 'revised' },
    },
    { ...count('rumour', 2_000), basis: 'unsourced', evidence: 'noPrimaryFound' },
  ]),
  state(
    'withdrawn',
    '500',
    'that 500 homes',
    [count('ministry', 500), count('insurers', 800)],
    {},
    { status: 'withdrawn' },
  ),
  state(
    'correction',
    '640',
    'that 640 homes',
    [count('ministry', 640), count('insurers', 900)],
    {},
    {
      corrections: [
        {
          at: '2025-02-03T09:00:00Z',
          kind: 'correction',
          text: { en: 'The insurers’ figure was first entered as 9,000.' },
          fromRevision: 2,
        },
      ],
    },
  ),
  state(
    'changed',
    '500',
    'that 500 homes were destroyed',
    [count('ministry', 500), count('insurers', 800)],
    {},
    {},
    {
      prefix: 'The ministry says ',
      suffix: ' by the storm. Another 90',
    },
  ),
  state('german', '1.250', 'zählt 1.250 zerstörte Häuser', [
    count('Ministerium', 1_250),
    count('Versicherer', 890, { form: 'about' }),
  ]),
  state(
    'arabic',
    '٥٠٠',
    'إن ٥٠٠ منزل',
    [count('ministry', 500), count('insurers', 800), { ...count('وزارة-الصحة', 790), chain: passedOn('وزارة الصحة') }],
    {
      unit: '{home}',
      unitLabel: { ar: { one: 'منزل', two: 'منزلان', few: 'منازل', many: 'منزلًا', other: 'منزل' }, en: 'homes' },
      outcomes: { counted: { ar: 'منازل مدمرة', en: 'destroyed' } },
    },
  ),
  state(
    'other-units',
    '134 million',
    'about 134 million gallons',
    [
      { ...count('coast-guard', 134e6, { form: 'about', phrase: 'about 134 million gallons' }), unit: '[gal_us]' },
      count('company', 2.45e6, { phrase: '2.45 million barrels' }),
      count('court', 3.19e6, { phrase: '3.19 million barrels' }),
      { ...count('insurers', 65e9, { phrase: '65 billion dollars' }), unit: 'USD' },
    ],
    {
      kind: 'amount',
      unit: '[bbl_us]',
      unitLabel: { en: { one: 'barrel', other: 'barrels' } },
      outcomes: { counted: { en: 'oil that ran into the sea' } },
    },
  ),
  state(
    'price-bases',
    '£44.6 billion',
    'the railway at £44.6 billion',
    [
      { ...count('ministry', 44.6e9), variant: { prices: '2015' } },
      { ...count('auditors', 55.7e9), variant: { prices: '2015' } },
      { ...count('review', 106e9, { form: 'upTo' }), variant: { prices: '2019' }, forecast: { madeAt: '2020-02-11' } },
      { ...count('railway-company', 72e9), variant: { prices: '2019' } },
      count('opposition', 80e9, { form: 'moreThan' }),
    ],
    {
      kind: 'amount',
      unit: 'GBP',
      outcomes: { counted: { en: 'building the line' }, stations: { en: 'stations' } },
      dimensions: {
        prices: {
          label: { en: 'price base' },
          values: { 2015: { en: 'in 2015 prices' }, 2019: { en: 'in 2019 prices' } },
        },
      },
    },
  ),
  state(
    'points',
    '1.8%',
    'grew by 1.8% in the year',
    [count('office', 1.8), count('bank', 0.4), count('institute', -0.6, { form: 'about' })],
    {
      kind: 'rate',
      unit: '%',
      scale: 'signed',
      additive: false,
      outcomes: { counted: { en: 'growth of the economy' } },
      tolerance: { days: 7, materiality: 1.1, absolute: 0.5, freshForDays: 14 },
    },
  ),
  state(
    'ukrainian',
    '21',
    'загинула 21 особа',
    [
      { ...count('Рятувальники', 21), chain: passedOn('Рятувальники') },
      { ...count('Лікарня', 32), chain: passedOn('Лікарня') },
      { ...count('BBC News', 45, { form: 'moreThan' }), chain: passedOn('BBC News') },
    ],
    {
      unit: '{person}',
      unitLabel: { uk: { one: 'особа', few: 'особи', many: 'осіб', other: 'особи' }, en: 'people' },
      outcomes: { counted: { uk: 'загиблі', en: 'killed' } },
    },
  ),
  {
    ...state('list', '500', 'that 500 homes', [count('ministry', 500), count('insurers', 800)]),
    page: 'notes-in-a-list',
  },
  state('pinned', '500', 'that 500 homes', [count('ministry', 500), count('insurers', 800)]),
  { ...state('twice', '500', 'that 500 homes', [count('ministry', 500), count('insurers', 800)]) },
  { ...state('houses', '500', 'that 500 homes', [count('ministry', 500), count('insurers', 800)]), page: SEVERAL },
  { ...state('missing', '120', 'at least 120 people', [count('rescuers', 120, { form: 'atLeast' })]), page: SEVERAL },
]

/** What is known about each page of `tests/pages/` that shows a state of the card. */
export const states: Readonly<Record<string, ArticleSnapshot>> = Object.fromEntries(
  [...Map.groupBy(parts, ({ page }) => page)].map(([page, figures]) => [
    page,
    snapshotOf(
      `https://news.example/${page}`,
      figures.map(({ annotation }) => annotation),
      figures.map(({ claim }) => claim),
    ),
  ]),
)

/** A snapshot that no schema would let through, as if somebody had written to the store. */
export const hostile: ArticleSnapshot = JSON.parse(
  JSON.stringify(
    snapshotOf(
      'https://news.example/hostile',
      parts.filter(({ page }) => page === 'wide-spread').map(({ annotation }) => annotation),
      parts.filter(({ page }) => page === 'wide-spread').map(({ claim }) => claim),
    ),
  )
    .replaceAll('https://news.example/source', 'javascript:document.title=`hacked`')
    .replaceAll('The ministry', '<img src=x onerror=alert(1)>'),
)

/** What a release after this one may say of the same: a verdict, reasons and a form that nobody here knows. */
export const later: ArticleSnapshot = JSON.parse(
  JSON.stringify(
    snapshotOf(
      'https://news.example/later',
      parts.filter(({ page }) => page === 'wide-spread').map(({ annotation }) => annotation),
      parts.filter(({ page }) => page === 'wide-spread').map(({ claim }) => claim),
    ),
  )
    .replaceAll('"verdict":"conflict"', '"verdict":"disputedInPart"')
    .replaceAll('"code":"apart"', '"code":"constructor"')
    .replaceAll('"form":"upTo"', '"form":"noMoreThan"'),
)

/** The claims behind them, by id, as `/v1/claims/{id}` gives them. */
export const stateClaims = parts.flatMap(({ claim }) => claimSnapshot(claim, () => undefined) ?? [])

/** The same harm, and more, in a claim's own record: in every text that an editor writes. */
export const hostileClaim: ClaimSnapshot = JSON.parse(
  JSON.stringify(stateClaims.find(({ id }) => id === 'wide-spread'))
    .replaceAll('https://news.example/source', 'javascript:document.title=`hacked`')
    .replaceAll(
      'The ministry',
      '</script><script>document.title=`hacked`</script><img src=x onerror=document.title=`hacked`>',
    )
    .replaceAll('"wide-spread"', '"hostile"'),
)

function count(source: string, x: number, value: Partial<Extract<Value, { x: number }>> = {}): EstimateInput {
  const name = source[0] === source[0]?.toUpperCase() ? source : `The ${source.replaceAll('-', ' ')}`
  const slug = latin(source)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/-$/, '')
  return {
    id: slug,
    counts: ['counted'],
    period: { to: '2025-01-20', toBasis: 'stated', kind: 'cumulative' },
    value: { form: 'point', x, phrase: x.toLocaleString('en'), ...value },
    basis: 'officialStatement',
    chain: [
      {
        role: 'origin',
        party: { name, kind: 'state' },
        side: { role: 'independent' },
        named: true,
        url: 'https://news.example/source',
      },
    ],
    lineage: slug,
    saidAt: '2025-01-20',
    evidence: 'primarySeen',
  }
}

/** An id has none but Latin letters. */
function latin(source: string): string {
  return source.replaceAll(/[^\p{ASCII}]/gu, (letter) => `x${letter.codePointAt(0)?.toString(16)}`)
}

/** What the first said, and everybody who repeats it. */
function passedOn(origin: string, ...carriers: readonly string[]): Estimate['chain'] {
  const link = (name: string) => ({ party: { name, kind: 'media' }, side: { role: 'unknown' }, named: true }) as const
  return [{ ...link(origin), role: 'origin' }, ...carriers.map((name) => ({ ...link(name), role: 'carrier' }) as const)]
}

type EstimateInput = Omit<Estimate, 'period'> & { readonly period?: Estimate['period'] | undefined }

function state(
  page: string,
  figure: string,
  exact: string,
  estimates: readonly EstimateInput[],
  measure: Partial<Measure> = {},
  claim: Partial<Claim> = {},
  context: Partial<AnnotationInput['quote']> = {},
) {
  const checked = published({
    id: page,
    question: { en: 'How many were counted, and by whom?' },
    reason: { en: 'They do not count on the same day, or not the same thing.' },
    measure: {
      kind: 'count',
      unit: '{item}',
      outcomes: { counted: { en: 'counted' } },
      additive: true,
      tolerance: { days: 7, materiality: 1.1, freshForDays: 14 },
      ...measure,
    },
    estimates: estimates.map((estimate) =>
      Object.fromEntries(Object.entries(estimate).filter(([, value]) => value !== undefined)),
    ),
    corrections: [],
  })
  const [own] = estimates
  const quote = { exact, ...context }
  const annotation = {
    claimId: page,
    ...(own ? { estimateId: own.id } : {}),
    quote,
    figure,
    status: 'approved',
  } as const
  return { page, annotation, claim: { ...checked, ...claim } }
}
