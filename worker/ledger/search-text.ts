import { formsOf } from '../../core/claim/label.ts'
import type { DraftClaim, Label, Unfinished } from '../../core/claim/types.ts'

/** The text of a claim that search reads, by weight: what it asks, what was said, who said it. */
export interface SearchText {
  readonly question: string
  readonly estimates: string
  readonly parties: string
}

/** A row holds 2 MB; three texts of this many UTF-16 units fit in any script. */
const LONGEST = 100_000

/** In every language the claim has, since nobody knows which one an editor searches in. */
export function searchText({ question, reason, population, place, measure, estimates = [] }: DraftClaim): SearchText {
  return {
    question: join([
      ...texts(question),
      ...texts(reason),
      ...texts(population?.label),
      ...texts(place?.label),
      ...Object.values(measure?.outcomes ?? {}).flatMap((label) => texts(label)),
    ]),
    estimates: join(
      estimates.flatMap(({ value, note, chain = [] }) => [
        value?.phrase,
        ...texts(note),
        ...chain.flatMap(({ quote, title }) => [quote, title]),
      ]),
    ),
    parties: join(
      estimates.flatMap(({ chain = [] }) =>
        chain.flatMap(({ party }) => [party?.name, party?.short, ...texts(party?.names), ...texts(party?.of)]),
      ),
    ),
  }
}

function texts(map: Readonly<Record<string, Unfinished<Label>>> | undefined): string[] {
  return Object.values(map ?? {}).flatMap(formsOf)
}

/** Each text once: ten estimates of one ministry do not make a claim ten times as much about it. */
function join(parts: readonly (string | undefined)[]): string {
  return [...new Set(parts)]
    .filter((part) => part !== undefined)
    .join('\n')
    .slice(0, LONGEST)
}
