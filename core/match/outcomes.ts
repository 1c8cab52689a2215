import { formsOf } from '../claim/label.ts'
import type { LabelMap, Outcome } from '../claim/types.ts'
import type { Figure, Span } from '../figure/index.ts'
import { ConceptLexicon, type Concepts } from './concepts.ts'
import { stem } from './stem.ts'
import { primaryLang } from './terms.ts'
import type { Token } from './tokens.ts'
import { auxiliaries, conjunctions, outcomeWords, umbrellas } from './words/outcomes.ts'

export type { Concepts } from './concepts.ts'

/** Outcome words that are counted together at one place of a text: "killed or wounded". */
export interface OutcomeMention {
  readonly start: number
  readonly end: number
  readonly concepts: Concepts
  /** Its first word as claims know words. */
  readonly key: string
}

/** Every mention of something that can be counted, in order. */
export function readOutcomes(text: string, tokens: readonly Token[], lang: string): OutcomeMention[] {
  const mentions: { start: number; end: number; concepts: Concepts; key: string }[] = []
  let between: string[] = []
  for (const { folded, start, end } of tokens) {
    const concepts = conceptsOfWord(folded, lang)
    const last = mentions.at(-1)
    if (concepts === 0) {
      if (between.length <= MOST_BETWEEN) between.push(folded)
      continue
    }
    if (last && start - last.end <= FARTHEST_JOINED && areJoined(between, text.slice(last.end, start))) {
      last.concepts |= concepts
      last.end = end
    } else mentions.push({ start, end, concepts, key: stem(folded, lang) })
    between = []
  }
  return mentions
}

/** By a conjunction, or by nothing but a comma; auxiliaries alone belong to another verb ("who were sent have been killed"), and "refugees returned" is no list. */
function areJoined(between: readonly string[], text: string): boolean {
  if (/[.!?]/.test(text)) return false
  const joining = between.filter((word) => conjunctions.has(word)).length
  return (
    (between.length === 0 ? /\S/.test(text) : joining > 0) &&
    between.every((word) => conjunctions.has(word) || auxiliaries.has(word))
  )
}

/**
 * What each figure of a passage counts: the mention nearest to it, rather after it ("300 soldiers killed") than before it ("deaths
 * rose to 300"), in its own clause, and not beyond the next figure ("300 killed and 2,700 wounded"), with what follows next. A share
 * counts what the whole sentence counts, since its verb stands behind the total ("a third of the 12,000 soldiers sent have been killed").
 */
export function figureOutcomes(
  figures: readonly Figure[],
  { text, start, end, outcomes }: Span & { readonly text: string; readonly outcomes: readonly OutcomeMention[] },
): (readonly OutcomeMention[])[] {
  return figures.map((figure, n) => {
    if (figure.unit === '1') return outcomes
    const [previous, next] = [figures[n - 1], figures[n + 1]]
    const bounds = [previous ? previous.end : start, next ? next.start : end] as const
    return nearest(outcomes, text, figure, bounds)
  })
}

function nearest(
  mentions: readonly OutcomeMention[],
  text: string,
  figure: { readonly start: number; readonly end: number },
  [from, to]: readonly [number, number],
): readonly OutcomeMention[] {
  const next = firstAfter(mentions, figure.start)
  const after = mentions[next]
  const before = mentions[next - 1]
  const afterCost = after && after.end <= to ? distance(text, figure.end, after.start) : FARTHEST
  const beforeCost = before && before.start >= from ? distance(text, before.end, figure.start) + COST_BEFORE : FARTHEST
  if (Math.min(afterCost, beforeCost) >= FARTHEST) return []
  const second = mentions[next + 1]
  const following =
    after && second && second.end <= to && distance(text, after.end, second.start) < FARTHEST ? [second] : []
  return afterCost <= beforeCost && after ? [after, ...following] : before ? [before] : []
}

/** Whether `part` names nothing that `whole` does not. */
export function within(part: Concepts, whole: Concepts): boolean {
  return (part & ~whole) === 0
}

/** What an outcome of a claim stands for, by its key or else its labels. */
export function conceptsOfOutcome(outcome: Outcome, labels: LabelMap): Concepts {
  const known = lexicon.named(outcome)
  if (known !== 0) return known
  return Object.entries(labels).reduce(
    (sum, [lang, label]) => sum | conceptsOfText(formsOf(label).join(' '), primaryLang(lang)),
    0,
  )
}

/** Everything that a text names. */
export function conceptsOfText(text: string, lang: string): Concepts {
  return lexicon.ofText(text, lang)
}

export function conceptsOfWord(folded: string, lang: string): Concepts {
  return lexicon.ofWord(folded, lang)
}

/** In characters; another clause is farther than it looks. */
function distance(text: string, start: number, end: number): number {
  if (end - start >= FARTHEST) return FARTHEST
  return Math.max(0, end - start) + (/[,;:—–()]/.test(text.slice(start, end)) ? COST_CLAUSE : 0)
}

function firstAfter(mentions: readonly OutcomeMention[], at: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? at) < at) low = middle + 1
    else high = middle
  }
  return low
}

const FARTHEST = 300
const FARTHEST_JOINED = 24
const MOST_BETWEEN = 4
const COST_BEFORE = 15
const COST_CLAUSE = 40

const lexicon = new ConceptLexicon(outcomeWords, umbrellas)
