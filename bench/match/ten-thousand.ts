import type { Claim } from '../../core/claim/types.ts'

/** 10,000 claims as a large desk might hold them. */
export function tenThousandClaims(): Claim[] {
  return manyClaims(10_000)
}

/** So many, 50,000 at most: every population in every place, by what is counted; half have an editor's topic. */
export function manyClaims(count: number): Claim[] {
  const places = ['', ' County', ' Valley', ' Harbour', ' Plains'].flatMap((kind) =>
    PLACES.map((place) => place + kind),
  )
  return places
    .slice(0, Math.ceil(count / 200))
    .flatMap((place, p) =>
      POPULATIONS.flatMap((population, q) =>
        OUTCOMES.map(([outcome, ...others], o): Claim => {
          const id = `c${p}-${q}-${o}`
          const values = [1, 2, 3, 4, 5].map((n) => 100 * (1 + ((p * 31 + q * 17 + o * 7 + n * 13) % 400)))
          return {
            id,
            question: { en: `How many ${population} have been ${outcome} in ${place}?` },
            measure: {
              kind: 'count',
              unit: '{person}',
              outcomes: { [outcome]: { en: outcome } },
              additive: true,
              tolerance: { days: 7, materiality: 1.1, freshForDays: 14 },
            },
            place: { code: `p${p}`, label: { en: place } },
            population: { code: `q${q}`, label: { en: population } },
            ...((p + q + o) % 2 === 0
              ? { topic: { groups: [[place], population.split(' '), [outcome, ...others]] } }
              : {}),
            estimates: values.map((x, n) => ({
              id: `${id}-${n}`,
              counts: [outcome],
              value: { form: 'about', x, phrase: `about ${x.toLocaleString('en')} ${outcome}` },
              basis: 'officialStatement',
              chain: [],
              lineage: `l${n}`,
              saidAt: '2025-01-05',
              evidence: 'secondaryOnly',
            })),
            corrections: [],
            status: 'published',
            revision: 1,
            updatedAt: '2025-01-22T12:00:00Z',
            updatedBy: 'bench',
          }
        }),
      ),
    )
    .slice(0, count)
}

/** About 1,000 words with a figure in every other sentence, each about one of the claims. */
export function thousandWords(): string {
  return Array.from({ length: 28 }, (_, n) => {
    const [outcome] = OUTCOMES[n % OUTCOMES.length] ?? ['']
    const [place, population] = [PLACES[(n * 7) % PLACES.length], POPULATIONS[(n * 11) % POPULATIONS.length]]
    return `Officials in the capital said on Monday that about ${(100 * (n + 3)).toLocaleString('en')} ${population} have been ${outcome} in ${place} since the fighting began. The government did not say how it had come by that account, and aid groups that work near the border could not confirm it.`
  }).join(' ')
}

const STEMS = 'North South East West Upper Lower New Old Great Little'.split(' ')
const PLACES = STEMS.flatMap((stem) =>
  ['Arden', 'Belmar', 'Corvan', 'Dunholt', 'Elsmoor'].map((name) => `${stem} ${name}`),
)
const POPULATIONS = [
  'soldiers',
  'civilians',
  'journalists',
  'prisoners',
  'aid workers',
  'children',
  'police officers',
  'migrants',
  'farmers',
  'miners',
].flatMap((who) => [who, `foreign ${who}`])
const OUTCOMES: readonly (readonly [string, ...string[]])[] = [
  ['killed', 'dead', 'died'],
  ['wounded', 'injured'],
  ['missing'],
  ['captured'],
  ['displaced', 'fled'],
  ['deployed', 'sent'],
  ['arrested', 'detained'],
  ['infected'],
  ['evacuated'],
  ['released', 'freed'],
]
