import type { DraftClaim, DraftEstimate, Measure } from '../claim/types.ts'
import type { Gathered } from './estimates.ts'
import type { Group } from './groups.ts'
import type { Mention } from './mention.ts'
import { countsIn, labelsOf } from './outcomes.ts'
import { placeOf, populationOf, type Scoped } from './scopes.ts'
import { slugOf, unique } from './slug.ts'
import type { Cell, Doubt, DraftedClaim } from './types.ts'
import type { Credit } from './wires.ts'
import { type Written, writeEstimate, writeSumEstimate } from './write-estimate.ts'

export interface Draw {
  readonly credits: readonly (Credit | undefined)[]
  readonly ids: Set<string>
}

/** A group as a draft of a claim, without its preview. */
export function writeClaim(
  group: Group,
  gathered: readonly Gathered[],
  sums: readonly (readonly [Mention, ...Mention[]])[],
  { credits, ids }: Draw,
): Omit<DraftedClaim, 'preview'> {
  const counts = countsIn(group.mentions)
  const [first] = group.mentions
  const { unit } = first
  const writing = { unit, ids: new Set<string>(), credits, counts }
  const written: Written[] = [
    ...gathered.map((one) => writeEstimate(one, writing)),
    ...sums.flatMap((parts) => {
      const owner = gathered.find(({ mentions }) => mentions.includes(parts[0]))
      return owner ? [writeSumEstimate(owner, parts, writing)] : []
    }),
  ]
  const cells: Cell[] = []
  const doubts: Doubt[] = []
  written.forEach(({ cells: own, doubts: open }, i) => {
    cells.push(...own.map((cell) => ({ ...cell, pointer: `/estimates/${i}${cell.pointer}` })))
    doubts.push(...open.map((doubt) => ({ ...doubt, pointer: `/estimates/${i}${doubt.pointer}` })))
  })
  const titles = [...new Set(group.mentions.flatMap(({ read }) => read.article.title ?? []))]
  doubts.unshift(
    {
      pointer: '/question',
      code: 'missing',
      detail: 'an article asks no question: write it',
      ...(titles.length > 0 ? { choices: titles } : {}),
    },
    { pointer: '/reason', code: 'missing', detail: 'say why the figures differ' },
  )
  const population = unit === '{person}' ? populationOf(group.mentions) : undefined
  const place = placeOf(group.mentions)
  for (const [pointer, scoped] of [
    ['/population', population],
    ['/place', place],
  ] as const)
    if (scoped) cells.push({ pointer, from: scoped.from, how: 'stated' })
  cells.push({ pointer: '/measure/unit', from: first.place, how: first.figure.unit ? 'stated' : 'assumed' })
  return { claim: claimOf(written.map(({ estimate }) => estimate)), cells, doubts }

  function claimOf(estimates: readonly DraftEstimate[]): DraftClaim {
    const outcomes = labelsOf(written.flatMap(({ told }) => told))
    const name = [Object.keys(outcomes)[0] ?? 'figures', place?.scope.code ?? slugOf(titles[0] ?? '', '')]
      .filter(Boolean)
      .join('-')
    return {
      id: unique(slugOf(name, 'claim', 60), ids),
      measure: {
        ...kindAndScale(first),
        unit,
        ...(Object.keys(outcomes).length > 0 ? { outcomes } : {}),
      },
      ...scopeOf('population', population),
      ...scopeOf('place', place),
      estimates,
    }
  }
}

function scopeOf(key: 'population' | 'place', scoped: Scoped | undefined): Pick<DraftClaim, 'population' | 'place'> {
  return scoped ? { [key]: scoped.scope } : {}
}

function kindAndScale({ kind, unit }: Mention): Pick<Measure, 'kind' | 'additive'> {
  switch (kind) {
    case 'money':
      return { kind: 'amount', additive: true }
    case 'share':
      return { kind: 'share', additive: false }
    case 'measure':
      return unit.includes('/') ? { kind: 'rate', additive: false } : { kind: 'amount', additive: true }
    default:
      return { kind: 'count', additive: true }
  }
}
