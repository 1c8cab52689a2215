import { formsOf } from '../claim/label.ts'
import type { Claim, LabelMap } from '../claim/types.ts'
import { readFigures } from '../figure/index.ts'
import type { Concepts } from './concepts.ts'
import { speaksOfChange, waysIn } from './direction.ts'
import { eventsIn } from './events.ts'
import { namesIn } from './gazetteer/find.ts'
import { isMoney } from './measure.ts'
import { statedIn } from './numbers.ts'
import { type People, peopleOf } from './people.ts'
import { stanceOfText } from './stance.ts'
import { primaryLang, termsOf } from './terms.ts'
import { readTokens } from './tokens.ts'
import { phraseList } from './words/lists.ts'
import { isStopWord } from './words/stop-words.ts'
import { pastEndings } from './words/verbs.ts'

/** What happened, by its question, labels and estimates. */
export function eventsOf({ question, population, place, estimates }: Claim): Concepts {
  const texts = [question, population?.label, place?.label].flatMap((one) => Object.entries(one ?? {}))
  const phrases = estimates.map(({ value }): [string, string] => [value.lang ?? 'en', value.phrase])
  return [...texts, ...phrases].reduce((sum, [lang, text]) => sum | eventsIn(text, primaryLang(lang)), 0)
}

/** How its unit is written, folded; of money, the words of the currency's name ("peso", "mexicano"). */
export function unitWords({ measure }: Claim): string[] {
  const labels = Object.values(measure.unitLabel ?? {}).flatMap(formsOf)
  const names = isMoney(measure.unit) ? currencyNames.map((names) => names.of(measure.unit) ?? '') : []
  return [...labels, ...names].flatMap((label) => readTokens(label).map(({ folded }) => folded))
}

const currencyNames = ['en', 'de', 'fr', 'es', 'uk'].map((lang) => new Intl.DisplayNames(lang, { type: 'currency' }))

/** Of a rate or an index, which may come in any unit, those that the estimates' phrases state. */
export function unitsOf({ measure, estimates }: Claim): string[] {
  const stated =
    measure.kind === 'rate' || measure.kind === 'index'
      ? estimates.flatMap(({ value }) => statedIn(value.phrase, value.lang).flatMap(({ unit }) => unit ?? []))
      : []
  return [...new Set([...estimates.flatMap(({ unit }) => unit ?? []), ...stated])]
}

/** A rate, an index or a share whose question, outcomes or estimates speak of growth; a level has none of these words in its question. */
export function asksForChange({ question, measure, estimates }: Claim): boolean {
  const labels =
    measure.kind === 'count'
      ? []
      : Object.values(measure.outcomes).flatMap((label) => Object.values(label).flatMap(formsOf))
  const phrases = measure.kind === 'rate' ? estimates.map(({ value }) => value.phrase) : []
  return [...Object.values(question), ...labels, ...phrases].some(speaksOfChange)
}

/** Which way the question asks about, where it names no other. */
export function wayOf({ question }: Claim): 'up' | 'down' | undefined {
  const [first, ...others] = new Set(Object.values(question).flatMap(waysIn))
  return others.length === 0 ? first : undefined
}

/** What is counted, as words: what the question asks the number of, and the nouns of estimates, unit and population. */
export function nounKeys({ question, measure, population, estimates }: Claim): string[] {
  return keysOf([
    ...Object.entries(question).map(([lang, text]): Written => [lang, askedIn(text, primaryLang(lang))]),
    ...estimates.flatMap(({ value: { phrase, lang = 'en' } }) =>
      readFigures(phrase, { lang }).flatMap(({ noun }): Written[] => (noun === undefined ? [] : [[lang, noun]])),
    ),
    ...[measure.unitLabel, population?.label].flatMap(writtenIn),
  ])
}

/** And by its outcomes: "dead". */
export function outcomeKeys({ measure }: Claim): string[] {
  return keysOf(Object.values(measure.outcomes).flatMap(writtenIn))
}

function writtenIn(label: LabelMap | undefined): Written[] {
  return Object.entries(label ?? {}).flatMap(([lang, text]) => formsOf(text).map((form): Written => [lang, form]))
}

/** Names are none of them: "Danes" tell whose, and not what. */
function keysOf(texts: readonly Written[]): string[] {
  return [
    ...new Set(
      texts.flatMap(([written, text]) => {
        const [tokens, lang] = [readTokens(text), primaryLang(written)]
        const names = namesIn(text, tokens, lang)
        const others = tokens.filter((_, at) => !names.some(({ from, to }) => at >= from && at < to))
        return termsOf(others, lang).map(({ key }) => key)
      }),
    ),
  ]
}

type Written = readonly [lang: string, text: string]

/** "nurses" in "How many nurses joined the strike in Wales?": the words behind "how many" until a verb or a word that says nothing. */
function askedIn(text: string, lang: string): string {
  const tokens = readTokens(text)
  const asking = findAsking(tokens)
  if (!asking) return ''
  const [, from] = asking
  const isEnd = (at: number) => {
    const { folded = '', start = 0 } = tokens[at] ?? {}
    return isStopWord(folded, lang) || (pastEndings[lang]?.test(folded) === true && /\p{Ll}/u.test(text.charAt(start)))
  }
  let to = from
  while (to < Math.min(tokens.length, from + LONGEST_ASKED) && !(to > from && isEnd(to))) to++
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end)
}

const LONGEST_ASKED = 3
const findAsking =
  phraseList(`how many|how much|what number of|what share of|which share of|what percentage of|what proportion of
  |wie viele|wie viel prozent der|wie viel prozent des|wie viel|wieviele|welcher anteil der|welcher anteil des
  |combien de|combien d|quelle part des|quelle part de|quelle proportion de|quelle proportion des|quel pourcentage de|quel pourcentage des
  |cuantos|cuantas|cuanto|cuanta|que porcentaje de|que parte de|que proporcion de
  |скільки|яка частка|який відсоток|яка частина`)

export function stanceOf({ question }: Claim): Concepts {
  return Object.entries(question).reduce((sum, [lang, text]) => sum | stanceOfText(text, primaryLang(lang)), 0)
}

/** By its unit, else by the first noun for people in its question or population; of a share, those that it is of. */
export function countedPeople({ measure, question, population }: Claim): People | undefined {
  if (!measure.unit.startsWith('{') && measure.kind !== 'share') return undefined
  const texts = [measure.unit, ...Object.values(question), ...Object.values(population?.label ?? {})]
  const named = texts.flatMap((text) => readTokens(text).flatMap(({ folded }) => peopleOf(folded) ?? []))
  return named.find((one) => one !== 'general') ?? named[0]
}
