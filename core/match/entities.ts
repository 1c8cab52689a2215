import type { Claim, LangMap } from '../claim/types.ts'
import { type Kind, namesIn } from './gazetteer/find.ts'
import { primaryLang } from './terms.ts'
import { readTokens } from './tokens.ts'
import { wordList } from './words/lists.ts'

/** The countries, peoples and places that a claim names, as the gazetteer has them. */
export interface Entities {
  /** Whose members are counted: "North Korean soldiers". */
  readonly population: readonly string[]
  /** Where, or of what: "Kursk region, Russia". */
  readonly place: readonly string[]
  /** Of those, what the label of its place names; all, where it has none: refugees from Ukraine are counted in Poland. */
  readonly where: readonly string[]
  /** The place is a whole country, which its own papers do not name each time. */
  readonly isCountrywide: boolean
}

export function entitiesOf({ question, population, place, estimates }: Claim): Entities {
  const places = estimates.map((estimate) => estimate.place?.label)
  const named = [question, population?.label, place?.label, ...places].flatMap((texts) =>
    texts ? entitiesIn(texts) : [],
  )
  const of = (isPeople: boolean, mentions = named) => [
    ...new Set(mentions.filter(({ kind }) => (kind === 'people') === isPeople).map(({ entity }) => entity)),
  ]
  const where = of(false, entitiesIn(place?.label ?? {}))
  return {
    population: of(true),
    place: of(false),
    where: where.length > 0 ? where : of(false),
    isCountrywide: place !== undefined && Object.entries(place.label).every(isCountry),
  }
}

function isCountry([lang, label]: [string, string]): boolean {
  const tokens = readTokens(label)
  return namesIn(label, tokens, primaryLang(lang)).some(
    ({ from, to, kind }) => kind === 'country' && from === 0 && to === tokens.length,
  )
}

function entitiesIn(texts: LangMap): { entity: string; kind: Kind }[] {
  return Object.entries(texts).flatMap(([lang, text]) => {
    const tokens = readTokens(text)
    // "the English Channel" names no people
    const isPart = (to: number) => primaryLang(lang) === 'en' && isWater(tokens[to]?.folded ?? '')
    return namesIn(text, tokens, primaryLang(lang)).filter(({ kind, to }) => kind !== 'people' || !isPart(to))
  })
}

const isWater = wordList('channel sea gulf ocean strait bay coast')
