import { LIMITS } from '../../../core/claim/index.ts'
import type { Estimate, LangMap, Link, Measure, Outcome } from '../../../core/claim/types.ts'
import type { Figure } from '../../../core/figure/index.ts'
import { clipped } from '../prose.ts'
import { fingerprinted, slugOf } from '../slug.ts'
import { denies } from './denial.ts'
import { figuresIn, type Language } from './language.ts'

/** What the figures of one statement share. */
export interface Statement {
  readonly text: string
  readonly language: Language
  /** Absent where nothing says when it was stated: what follows is unfinished. */
  readonly saidAt: string | undefined
  /** The date is the review's: when the claim was made is not stated. */
  readonly dateOfReview: boolean
  readonly chain: readonly Link[]
}

type EstimateParts = Omit<Estimate, 'saidAt'> & Partial<Pick<Estimate, 'saidAt'>>

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
export function estimatesOf({ text, language, saidAt, dateOfReview, chain }: Statement): EstimateParts[] {
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
      ...(saidAt === undefined ? {} : { saidAt }),
      evidence: party === undefined ? 'noPrimaryFound' : 'secondaryOnly',
      ...(dateOfReview
        ? { note: { en: 'The date is that of the fact-check, which does not say when this was stated.' } }
        : {}),
    }
  })
}

/** The figures that the statement asserts: none where there is a doubt about that. */
function figuresOf(text: string, language: Language): Figure[] {
  return doubtAbout(text, language) === undefined ? levelsIn(text, language).slice(0, LIMITS.outcomes) : []
}

/** Why no figure of a statement can be taken for one that its party stands for. Nothing where there is no doubt, or no figure. */
export function doubtAbout(text: string, language: Language): string | undefined {
  const figures = levelsIn(text, language)
  if (figures.length > 0 && denies(text, language.tag))
    return 'denies or disputes something: the figures are left out, since which of them it asserts is for an editor to say'
  const counted = figures.map((figure) => `${figure.unit ?? COUNTED} ${outcomeOf(figure)}`)
  return new Set(counted).size < counted.length
    ? 'states several figures of one thing: they are left out, since which of them it asserts is for an editor to say'
    : undefined
}

/** "Rose by 200" is the amount of a change; an estimate states a level. */
function levelsIn(text: string, language: Language): Figure[] {
  return figuresIn(text, language).filter(({ change }) => !change)
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
