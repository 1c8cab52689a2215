import { formsOf } from '../claim/label.ts'
import type { Claim, Estimate, LabelMap, Scope, Value } from '../claim/types.ts'
import {
  asksForChange,
  countedPeople,
  eventsOf,
  nounKeys,
  outcomeKeys,
  stanceOf,
  unitsOf,
  unitWords,
  wayOf,
} from './asked.ts'
import { common } from './common.ts'
import type { Concepts } from './concepts.ts'
import { type Entities, entitiesOf } from './entities.ts'
import { namesIn } from './gazetteer/find.ts'
import type { Measured } from './measure.ts'
import { partsOfEstimate, type Span, type Stated, spansOfEstimate, statedIn } from './numbers.ts'
import { conceptsOfOutcome, conceptsOfText, conceptsOfWord } from './outcomes.ts'
import { type People, peopleOf } from './people.ts'
import { namesPerTime } from './per-time.ts'
import { properNamesOf } from './proper-names.ts'
import { primaryLang, termsOf } from './terms.ts'
import { readTokens } from './tokens.ts'
import { type Topic, topicOf } from './topic.ts'
import type { PhraseId, Vocabulary } from './vocabulary.ts'

/** What there is to recognise a claim by. It holds on to nothing of the claim itself: thousands of them are kept in memory. */
export interface Profile {
  readonly id: string
  readonly measure: Measured
  /** It asks for a change, or its values can lie below zero: "grew by 2 percent" states one. */
  readonly isChange: boolean
  /** Its question or its estimates are of each year, head or the like. */
  readonly isPerTime: boolean
  /** Some estimate lies below zero. */
  readonly isSigned: boolean
  /** Which way the question asks about, where it names one: "how much did prices rise". */
  readonly way?: 'up' | 'down'
  /** Of a share: those for something, or those against it. */
  readonly stance: Concepts
  /** Whom it counts, where it counts people. */
  readonly people?: People
  /** Keys of the words for what it counts: "nurses" of "How many nurses joined the strike?"; and with those of its outcomes. */
  readonly nouns: readonly string[]
  readonly counted: readonly string[]
  /** Keys of the labels of its place and population, and of a topic's words for them. */
  readonly scopeWords: readonly string[]
  /** Its question has further words than for whom or what it counts, where, and what happened to them: "in the earthquake". */
  readonly isTold: boolean
  readonly entities: Entities
  /** What happened, where its words say it: an earthquake, a flood. */
  readonly events: Concepts
  /** The question's words, once per language. */
  readonly questions: readonly { readonly lang: string; readonly keys: readonly string[] }[]
  /** Further words: the estimates' phrases and the labels of population, place and outcomes. */
  readonly further: readonly string[]
  /** Words of the topic's terms. */
  readonly topicWords: readonly string[]
  readonly topic?: Topic
  /** Beginnings of the names that it is told by. */
  readonly properNames: readonly string[]
  readonly population: Named
  readonly place: Named
  /** Everything that the claim's outcomes count. */
  readonly concepts: Concepts
  readonly estimates: readonly EstimateProfile[]
  /** Numbers in the question itself. */
  readonly stated: readonly Stated[]
  /** First and last year that the estimates speak of. */
  readonly years?: readonly [number, number]
  /** Those that it names itself or an estimate is of. */
  readonly namedYears: readonly number[]
}

export type ScopeKind = 'population' | 'place'

/** A population or place, and the phrases that name it. */
export interface Named {
  readonly scope?: Scope
  readonly names: readonly PhraseId[]
  /** Of what it lies in: "Russia" for "Kursk region, Russia". */
  readonly wider: readonly PhraseId[]
}

export interface EstimateProfile {
  readonly id: string
  readonly form: Value['form']
  /** What it counts is open. */
  readonly isAmbiguous: boolean
  readonly unit: string
  /** Its value, and of a range the best one besides. */
  readonly spans: readonly Span[]
  /** Of a sum ("300 killed and 2,700 wounded"), what is added, with what each counts. */
  readonly parts: readonly { readonly span: Span; readonly concepts: Concepts }[]
  readonly concepts: Concepts
  /** What its phrase names. */
  readonly said: Concepts
  readonly parties: readonly PhraseId[]
}

export function profileOf(claim: Claim, vocabulary: Vocabulary): Profile {
  const { measure, estimates, question } = claim
  const concepts = new Map(
    Object.entries(measure.outcomes).map(([outcome, labels]) => [outcome, conceptsOfOutcome(outcome, labels)]),
  )
  const counted = (outcomes: Iterable<string>) =>
    [...outcomes].reduce((sum, outcome) => sum | (concepts.get(outcome) ?? 0), 0)
  const topic = topicOf(claim, vocabulary)
  const years = yearsOf(estimates)
  const people = countedPeople(claim)
  const outcomes = outcomeKeys(claim)
  const scopeWords = scopeKeys(claim)
  const nouns = nounKeys(claim).filter((key) => !outcomes.includes(key))
  const spans = estimates.map(spansOfEstimate)
  const way = wayOf(claim)
  const isSigned = spans.flat().some(([low]) => low < 0)
  return {
    id: claim.id,
    measure: { kind: measure.kind, unit: measure.unit, units: unitsOf(claim), unitWords: unitWords(claim) },
    isChange: isSigned || asksForChange(claim),
    isSigned,
    isPerTime: [...Object.values(question), ...estimates.map(({ value }) => value.phrase)].some(namesPerTime),
    ...(way ? { way } : {}),
    stance: stanceOf(claim),
    ...(people ? { people } : {}),
    nouns,
    counted: [...nouns, ...outcomes],
    scopeWords,
    isTold: isTold(claim, [...nouns, ...outcomes, ...scopeWords]),
    entities: entitiesOf(claim),
    events: eventsOf(claim),
    questions: Object.entries(question).map(([lang, text]) => ({
      lang: primaryLang(lang),
      keys: keysOf([[lang, text]]),
    })),
    further: keysOf(furtherTexts(claim)),
    topicWords: topicWords(claim),
    ...(topic ? { topic } : {}),
    properNames: properNamesOf(claim),
    population: named(claim.population, 1, vocabulary),
    place: named(claim.place, MOST_NAMES, vocabulary),
    concepts: counted(concepts.keys()),
    estimates: estimates.map((estimate, n) => ({
      id: estimate.id,
      form: estimate.value.form,
      isAmbiguous: estimate.countsBasis === 'ambiguous',
      unit: estimate.unit ?? measure.unit,
      spans: spans[n] ?? [],
      parts: partsOfEstimate(estimate).map((part) => ({ span: part.span, concepts: counted(part.counts) })),
      concepts: counted(estimate.counts),
      said: conceptsOfText(estimate.value.phrase, primaryLang(estimate.value.lang)),
      parties: partiesOf(estimate, vocabulary),
    })),
    stated: Object.entries(question).flatMap(([lang, text]) => statedIn(text, lang)),
    ...(years ? { years } : {}),
    namedYears: [...(years ?? []), ...namedYears(claim)],
  }
}

/** Whether a claim's question, topic or estimates have a word. */
export function holds({ questions, further, topicWords }: Profile, key: string): boolean {
  return questions.some(({ keys }) => keys.includes(key)) || further.includes(key) || topicWords.includes(key)
}

/** Each word once. */
function keysOf(texts: readonly (readonly [lang: string, text: string])[]): string[] {
  return [
    ...new Set(texts.flatMap(([lang, text]) => termsOf(readTokens(text), primaryLang(lang)).map(({ key }) => key))),
  ]
}

function furtherTexts({ measure, population, place, estimates }: Claim): [lang: string, text: string][] {
  const scopes = [population, place].flatMap((scope): LabelMap[] => (scope ? [scope.label] : []))
  const labels = [...Object.values(measure.outcomes), ...scopes]
  return [
    ...labels.flatMap((label) =>
      Object.entries(label).flatMap(([lang, text]) => formsOf(text).map((form): [string, string] => [lang, form])),
    ),
    ...estimates.map(({ value }): [string, string] => [value.lang ?? 'en', value.phrase]),
  ]
}

/** A topic's terms may be in any language, so they are stemmed both ways. */
function topicWords({ topic }: Claim): string[] {
  return topicKeys(topic?.groups.flat() ?? [])
}

function topicKeys(terms: readonly string[]): string[] {
  return keysOf(terms.flatMap((term) => [['en', term] as const, ['und', term] as const]))
}

/** "Madrid" and, of a topic's group that has it, "madrileños". */
function scopeKeys({ place, population, topic }: Claim): string[] {
  const labels = keysOf([place, population].flatMap((scope) => Object.entries(scope?.label ?? {})))
  const groups = (topic?.groups ?? []).map((terms) => topicKeys(terms))
  return [...new Set([...labels, ...groups.filter((keys) => keys.some((key) => labels.includes(key))).flat()])]
}

/** Whether every language that the question has says more than `known` and words for outcomes. */
function isTold({ question }: Claim, known: readonly string[]): boolean {
  return Object.entries(question).every(([written, text]) => {
    const lang = primaryLang(written)
    const tokens = readTokens(text)
    const names = namesIn(text, tokens, lang)
    const others = tokens.filter((_, at) => !names.some(({ from, to }) => at >= from && at < to))
    return termsOf(others, lang).some(
      ({ key, token }) =>
        !known.includes(key) &&
        !common.has(key) &&
        !/^\d/.test(key) &&
        conceptsOfWord(token.folded, lang) === 0 &&
        peopleOf(token.folded) === undefined,
    )
  })
}

/** "Kursk region, Russia" is named by "Kursk", and "North Korean soldiers fighting for Russia" by "North Korean". */
function named(scope: Scope | undefined, most: number, vocabulary: Vocabulary): Named {
  if (!scope) return { names: [], wider: [] }
  const names = Object.values(scope.label).map((label) => {
    const [narrow = [], ...wide] = label.split(',').map((part) => part.match(NAME) ?? [])
    return { narrow: [...narrow].slice(0, most), wide: wide.flat() }
  })
  return {
    scope,
    names: phraseIds(
      names.flatMap(({ narrow }) => narrow),
      'name',
      vocabulary,
    ),
    wider: phraseIds(
      names.flatMap(({ wide }) => wide),
      'name',
      vocabulary,
    ),
  }
}

function partiesOf({ chain }: Estimate, vocabulary: Vocabulary): PhraseId[] {
  const sources = chain.filter(({ role }) => role === 'origin' || role === 'spokesperson')
  return phraseIds(
    sources.map(({ party }) => party.short ?? party.name),
    'name',
    vocabulary,
  )
}

function phraseIds(phrases: readonly string[], kind: 'term' | 'name', vocabulary: Vocabulary): PhraseId[] {
  return [...new Set(phrases.flatMap((phrase) => vocabulary.add(phrase, kind) ?? []))]
}

function yearsOf(estimates: readonly Estimate[]): [number, number] | undefined {
  const years = estimates
    .flatMap(({ saidAt, period }) => [saidAt, period?.to, period?.from])
    .flatMap((date) => (date === undefined ? [] : Number(date.slice(0, 4))))
    .filter(Number.isInteger)
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined
}

function namedYears({ question, population, place, topic, estimates }: Claim): number[] {
  const labels = [question, population?.label, place?.label].flatMap((texts) => Object.values(texts ?? {}))
  const texts = [...labels, ...(topic?.groups.flat() ?? []), ...estimates.map(({ value }) => value.phrase)]
  return texts.flatMap((text) => text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)?.map(Number) ?? [])
}

const MOST_NAMES = 3
/** One or more capitalised words in a row. */
const NAME = /\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*)*/gu
