import type { Lexicon } from '../lexicon.ts'
import type { Quantity } from '../quantity.ts'
import type { Token } from '../tokens.ts'
import { age, clock, date, era, ordinal, relativeDate, year } from './calendar.ts'
import { compound, halfTime, priced, pronoun, slash } from './idiom.ts'
import { address, code, footnote, label, listNumber, spelledName } from './name.ts'
import { model, named } from './product.ts'

export type SilentRule = (tokens: readonly Token[], q: Quantity, lexicon: Lexicon) => boolean

/** What is written with a number and states no quantity; docs/figures.md explains each rule under its name. */
export const silentRules = {
  date,
  ordinal,
  year,
  clock,
  age,
  relativeDate,
  compound,
  pronoun,
  slash,
  halfTime,
  code,
  label,
  spelledName,
  address,
  named,
  model,
  era,
  priced,
  listNumber,
  footnote,
} satisfies Record<string, SilentRule>

const rules: readonly SilentRule[] = Object.values(silentRules)

export function isSilent(tokens: readonly Token[], q: Quantity, lexicon: Lexicon): boolean {
  for (const rule of rules) if (rule(tokens, q, lexicon)) return true
  return false
}
