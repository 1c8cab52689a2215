import { speaksOfChange } from './direction.ts'
import type { Noun } from './noun-fit.ts'
import { holds, type Profile } from './profile.ts'
import { wordList } from './words/lists.ts'

/**
 * Whether a share is of what the claim's shares are of, where the text says of what: "4.3 percent of Austrians" is no deficit, and the
 * railway's freight is none of its workers. People fit where the claim asks about people, and output fits any claim.
 */
export function baseFits(profile: Profile, base: Noun | undefined): boolean {
  if (!base || base.keys.length === 0) return true
  const { counted, people, entities, stance, isChange } = profile
  if (base.keys.some((key) => counted.includes(key))) return true
  if (base.people.includes('some') || base.people.includes('soldiers')) return false
  // "Österreicher" begins like "Österreichs"
  if (base.isPeople)
    return stance !== 0 || (counted.length === 0 && (people !== undefined || entities.population.length > 0))
  if (base.people.length > 0) return people !== undefined || entities.population.length > 0 || stance !== 0
  if (isOutput(base.text) || (isChange && speaksOfChange(base.text))) return true
  return profile.nouns.length === 0 && base.keys.some((key) => holds(profile, key))
}

function isOutput(text: string): boolean {
  return text.split(/\s+/).some((word) => isOutputWord(word.toLowerCase()))
}

const isOutputWord = wordList(
  'gdp output economic bip bruttoinlandsprodukt* wirtschaftsleistung pib ввп respondents befragten sondes repondants encuestados entrevistados опитаних респондентів',
)
