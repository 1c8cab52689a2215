import type { ClaimInput, Estimate, Value } from '../../core/claim/types.ts'
import type { ArticleSnapshot } from '../../core/snapshot/types.ts'
import { published, snapshotOf } from '../../tests/browser/samples.ts'
import type { Stated } from './article.ts'

/** The canonical address of the page that is measured. */
export const ADDRESS = 'https://news.example/after-the-flood'

/** What is known about the article: a claim with five estimates for each of its figures. */
export function snapshotFor(stated: readonly Stated[]): ArticleSnapshot {
  return snapshotOf(
    ADDRESS,
    stated.map(({ exact, prefix, suffix, figure, town }) => ({
      claimId: idOf(town),
      estimateId: `${idOf(town)}-0`,
      quote: { exact, prefix, suffix },
      figure,
      status: 'approved',
    })),
    stated.map(({ town, value }) => published(claim(town, value))),
  )
}

function claim(town: string, value: number): ClaimInput {
  const values: Value[] = [
    point('point', value),
    point('about', Math.round(value * 0.62)),
    point('atLeast', Math.round(value * 0.8)),
    point('about', Math.round(value * 1.4)),
    {
      form: 'range',
      from: Math.round(value * 0.5),
      to: Math.round(value * 0.7),
      means: 'expert',
      phrase: 'half to two thirds of it',
    },
  ]
  return {
    id: idOf(town),
    question: { en: `How many houses were damaged in ${town}?` },
    reason: { en: `Some counted only the houses of ${town} that nobody can live in, and on other days.` },
    measure: {
      kind: 'count',
      unit: '{house}',
      outcomes: { damaged: { en: 'damaged' }, uninhabitable: { en: 'uninhabitable' } },
      additive: true,
      tolerance: { days: 7, materiality: 1.1, freshForDays: 14 },
    },
    estimates: values.map((value, index) => estimate(town, value, index)),
    corrections: [],
  }
}

function point(form: 'point' | 'about' | 'atLeast', x: number): Value {
  return { form, x, phrase: x.toLocaleString('en') }
}

function estimate(town: string, value: Value, index: number): Estimate {
  const day = `2025-01-${20 - 3 * index}`.replace(/-(\d)$/, '-0$1')
  return {
    id: `${idOf(town)}-${index}`,
    counts: [index === 3 ? 'uninhabitable' : 'damaged'],
    period: { to: day, toBasis: 'stated', kind: 'cumulative' },
    value,
    basis: 'officialStatement',
    chain: [
      {
        role: 'origin',
        party: { name: SOURCES[index] ?? '', kind: 'state' },
        side: { role: 'independent' },
        named: true,
        url: `https://news.example/sources/${idOf(town)}/${index}`,
      },
    ],
    lineage: `${idOf(town)}-${index}`,
    saidAt: day,
    evidence: 'primarySeen',
  }
}

function idOf(town: string): string {
  return `houses-${town.toLowerCase()}`
}

const SOURCES = ['Regional council', 'Ministry of works', 'Fire service', 'Insurers’ association', 'River authority']
