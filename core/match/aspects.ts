import { eventsOf } from './events.ts'
import { related } from './gazetteer/find.ts'
import type { Passage, Surroundings } from './passage.ts'
import type { Profile } from './profile.ts'

/**
 * What part of a claim the surroundings name in whatever language and words: its people, its place, what happened, what is counted.
 * 0..1; a part that only stands before the sentence or in the headline counts half. A claim of fewer than two parts, or whose outcomes no lexicon knows, has none.
 */
export function aspectsMet(profile: Profile, { sentence, before, headline }: Surroundings): number {
  const parts = partsOf(profile)
  if (profile.concepts === 0 || parts.length < 2) return 0
  const met = parts.map((isIn) => {
    if (isIn(sentence)) return 1
    return [before, headline].some((passage) => passage && isIn(passage)) ? 0.5 : 0
  })
  return met.reduce<number>((sum, one) => sum + one, 0) / parts.length
}

type IsIn = (passage: Passage) => boolean

function partsOf({ entities, population, place, concepts, events }: Profile): IsIn[] {
  const named = (own: readonly string[], names: readonly number[]): IsIn[] =>
    own.length === 0 && names.length === 0
      ? []
      : [
          (passage) =>
            passage.names.some(({ entity }) => entity !== undefined && own.some((one) => related(one, entity))) ||
            names.some((id) => passage.phrases.has(id)),
        ]
  return [
    ...named(entities.population, population.names),
    ...named(entities.place, place.names),
    ...(concepts === 0 ? [] : [(passage: Passage) => passage.outcomes.some((one) => (one.concepts & concepts) !== 0)]),
    ...(events === 0 ? [] : [(passage: Passage) => (eventsOf(passage) & events) !== 0]),
  ]
}
