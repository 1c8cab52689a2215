import type { ClaimInput, Estimate } from '../../../core/claim/index.ts'

const text = (en: string) => ({ en, de: `${en} (auf Deutsch)` })
const place = { code: 'harbour', label: text('the harbour'), within: ['city', 'country'] }

const estimate = (id: string, more: Partial<Estimate>): Estimate => ({
  id,
  counts: ['sunk', 'damaged'],
  countsBasis: 'stated',
  population: { code: 'ferries', label: text('ferries'), within: ['vessels'] },
  place: { code: 'pier', label: text('the pier'), within: ['harbour'] },
  period: { from: '2025-01-01', to: '2025-01-31', toBasis: 'stated', kind: 'window' },
  value: { form: 'about', x: 300, precision: 100, phrase: 'about 300', lang: 'en' },
  unit: 'kg',
  variant: { prices: 'constant' },
  forecast: { madeAt: '2024-12-01' },
  basis: 'register',
  chain: [
    {
      role: 'origin',
      party: {
        name: 'Harbour Office',
        names: { de: 'Hafenamt' },
        short: 'Office',
        of: text('the city'),
        kind: 'state',
      },
      side: { role: 'party', about: 'own', of: text('the city') },
      named: true,
      title: 'Monthly report',
      url: 'https://office.example/report',
      archivedUrl: 'https://archive.example/report',
      quote: 'About 300 of them.',
      retrievedAt: '2025-02-02',
      note: text('by telephone'),
    },
    {
      role: 'carrier',
      party: { name: 'The Paper', kind: 'media' },
      side: { role: 'unknown' },
      named: false,
      url: 'https://paper.example/a',
    },
  ],
  lineage: 'office',
  saidAt: '2025-02-01',
  evidence: 'primarySeen',
  note: text('counted twice'),
  ...more,
})

/** A claim in which every field that there is says something: one that may be shown. */
export const wholeClaim: ClaimInput = {
  id: 'ferries',
  question: text('How many ferries were lost?'),
  reason: text('They count different things.'),
  measure: {
    kind: 'amount',
    unit: 't',
    unitLabel: { en: { one: 'tonne', other: 'tonnes' }, ko: '톤' },
    outcomes: { sunk: { en: { one: 'sunk', other: 'sunk' } }, damaged: { en: 'damaged' } },
    additive: true,
    scale: 'ratio',
    tolerance: { days: 3, materiality: 1.2, freshForDays: 30, absolute: 2 },
    dimensions: {
      prices: {
        label: text('prices'),
        values: { constant: text('constant'), current: text('current') },
        decides: false,
        unstated: 'current',
      },
    },
  },
  population: { code: 'vessels', label: text('vessels'), within: ['everything'] },
  place,
  topic: {
    groups: [
      ['ferry', 'ferries'],
      ['harbour', 'port'],
    ],
    not: ['museum'],
  },
  estimates: [
    estimate('office', {}),
    estimate('third', { value: { form: 'nearly', x: 0.3333, fraction: [1, 3], phrase: 'nearly a third' } }),
    estimate('range', {
      value: { form: 'range', from: 100, to: 300, best: 200, means: 'confidence', level: 0.95, phrase: '100 to 300' },
      supersededBy: { id: 'office', reason: 'revised', note: text('counted anew') },
    }),
    estimate('vague', { value: { form: 'vague', word: 'hundreds', from: 200, to: 2000, phrase: 'hundreds' } }),
    estimate('ambiguous', { countsBasis: 'ambiguous', countsMayBe: [['sunk'], ['sunk', 'damaged']] }),
    estimate('sum', {
      value: {
        form: 'sum',
        parts: [
          { counts: ['sunk'], value: { form: 'exact', x: 300 } },
          { counts: ['damaged'], value: { form: 'range', from: 2, to: 5, means: 'unstated' } },
        ],
        phrase: '300 sunk, and some damaged',
      },
    }),
    estimate('share', {
      value: {
        form: 'ratio',
        numerator: { form: 'exact', x: 60, phrase: '60' },
        denominator: 'office',
        phrase: 'one in five',
      },
    }),
  ],
  corrections: [{ at: '2025-02-03', kind: 'update', text: text('A count was added.'), fromRevision: 1 }],
  embargoUntil: '2025-02-01T00:00:00Z',
  expiresAt: '2035-02-01T00:00:00Z',
}
