import { speaksOfChange } from './direction.ts'
import type { Noun } from './noun-fit.ts'
import { holds, type Profile } from './profile.ts'
import { wordList } from './words/lists.ts'

/**
 * Whether a share is of what the claim's shares are of, where the text says of what: "4.3 percent of Austrians" is no deficit. People
 * fit where the claim asks about people, and output fits any claim.
 */
export function baseFits(profile: Profile, base: Noun | undefined): boolean {
  if (!base || base.keys.length === 0) return true
  const isHeld = base.keys.some((key) => holds(profile, key))
  if (base.people.includes('some') || base.people.includes('soldiers')) return isHeld
  // "Österreicher" begins like "Österreichs"
  if (base.people.length > 0 || base.isPeople)
    return profile.people !== undefined || profile.entities.population.length > 0 || profile.stance !== 0
  // "the 1.5 percent contraction"
  return isHeld || isOutput(base.text) || (profile.isChange && speaksOfChange(base.text))
}

function isOutput(text: string): boolean {
  return text.split(/\s+/).some((word) => isOutputWord(word.toLowerCase()))
}

const isOutputWord = wordList(
  'gdp output economic bip bruttoinlandsprodukt* wirtschaftsleistung pib ввп respondents befragten sondes repondants encuestados entrevistados опитаних респондентів',
)
