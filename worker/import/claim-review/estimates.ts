import { LIMITS } from '../../../core/claim/index.ts'
import type { Estimate, LangMap, Link, Measure, Outcome } from '../../../core/claim/types.ts'
import type { Figure } from '../../../core/figure/index.ts'
import { clipped } from '../prose.ts'
import { fingerprinted, slugOf } from '../slug.ts'
import { figuresIn, type Language } from './language.ts'

/** What the figures of one statement share. */
export interface Statement {
  readonly text: string
  readonly language: Language
  readonly saidAt: string
  /** The date is the review's: when the claim was made is not stated. */
  readonly dateOfReview: boolean
  readonly chain: readonly Link[]
}

/** The unit of a count whose things the text does not name in a way that a machine could be sure of. */
const COUNTED = '{count}'

/** What a statement's figures count, as far as the text shows: a draft for an editor to correct. */
export function measureOf(text: string, language: Language): Pick<Measure, 'kind' | 'unit' | 'outcomes' | 'additive'> {
  const figures = figuresOf(text, language)
  const [first] = figures
  const outcomes = new Map(figures.map((figure) => [outcomeOf(figure), labelOf(figure, language.tag)]))
  if (!first) outcomes.set('counted', { en: 'counted' })
  const kind = first?.unit === undefined ? 'count' : first.unit === '1' ? 'share' : 'amount'
  return { kind, unit: first?.unit ?? COUNTED, outcomes: Object.fromEntries(outcomes), additive: false }
}

/** One estimate for each figure of the statement. Figures of different things count different outcomes, so that nothing compares them. */
export function estimatesOf({ text, language, saidAt, dateOfReview, chain }: Statement): Estimate[] {
  const { unit: claims } = measureOf(text, language)
  const [first] = chain
  const party = first?.role === 'origin' ? first.party.name : undefined
  return figuresOf(text, language).map((figure, i) => {
    const unit = figure.unit ?? COUNTED
    return {
      id: `figure-${i + 1}`,
      counts: [outcomeOf(figure)],
      countsBasis: 'inferred',
      value: figure.value,
      ...(unit === claims ? {} : { unit }),
      basis: 'unsourced',
      chain,
      lineage: party === undefined ? 'unknown' : slugOf(party) || fingerprinted('', party),
      saidAt,
      evidence: party === undefined ? 'noPrimaryFound' : 'secondaryOnly',
      ...(dateOfReview
        ? { note: { en: 'The date is that of the fact-check, which does not say when this was stated.' } }
        : {}),
    }
  })
}

function figuresOf(text: string, language: Language): Figure[] {
  return figuresIn(text, language).slice(0, LIMITS.outcomes)
}

/** `North Korean soldiers` is `northKoreanSoldiers`. */
function outcomeOf({ noun }: Figure): Outcome {
  const [first, ...rest] = slugOf(noun ?? '', 36)
    .split('-')
    .filter((word) => /^[a-z]/.test(word))
  return first === undefined
    ? 'counted'
    : [first, ...rest.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)].join('')
}

function labelOf(figure: Figure, lang: string): LangMap {
  return outcomeOf(figure) === 'counted' ? { en: 'counted' } : { [lang]: clipped(figure.noun ?? '', LIMITS.label) }
}
