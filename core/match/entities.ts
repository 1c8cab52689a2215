import type { Claim, LangMap } from '../claim/types.ts'
import { type Kind, namesIn } from './gazetteer/find.ts'
import { primaryLang } from './terms.ts'
import { readTokens } from './tokens.ts'

/** The countries, peoples and places that a claim names, as the gazetteer has them. */
export interface Entities {
  /** Whose members are counted: "North Korean soldiers". */
  readonly population: readonly string[]
  /** Where, or of what: "Kursk region, Russia". */
  readonly place: readonly string[]
  /** The place is a whole country, which its own papers do not name each time. */
  readonly isCountrywide: boolean
}

export function entitiesOf({ question, population, place }: Claim): Entities {
  const named = [question, population?.label, place?.label].flatMap((texts) => (texts ? entitiesIn(texts) : []))
  const of = (isPeople: boolean) => [
    ...new Set(named.filter(({ kind }) => (kind === 'people') === isPeople).map(({ entity }) => entity)),
  ]
  return {
    population: of(true),
    place: of(false),
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
  return Object.entries(texts).flatMap(([lang, text]) => namesIn(text, readTokens(text), primaryLang(lang)))
}
