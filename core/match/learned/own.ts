import { isOwnName } from '../names-fit.ts'
import { holds, type Profile } from '../profile.ts'
import { gave } from '../said.ts'
import type { Near } from './near.ts'
import type { NearTerm } from './terms-near.ts'

/** Whether a term is one that the claim is itself told by: its words, its names, who gave its estimates. */
export function ownIn(
  profile: Profile,
  { sentence, said }: Pick<Near, 'sentence' | 'said'>,
): (term: NearTerm) => boolean {
  const { population, place, estimates, topic } = profile
  const phrases = [
    ...[population, place].flatMap(({ names, wider }) => [...names, ...wider]),
    ...estimates.flatMap(({ parties }) => parties),
    ...(topic?.groups.flatMap(({ terms }) => terms) ?? []),
  ].flatMap((id) => sentence.phrases.get(id) ?? [])
  const names = sentence.names
    .filter((mention) => isOwnName(profile, mention))
    .map(({ from, to }) => ({ start: sentence.tokens[from]?.start ?? 0, end: sentence.tokens[to - 1]?.end ?? 0 }))
  return ({ kind, key, start = -1 }) =>
    kind === 'source'
      ? estimates.some((estimate) => gave(estimate, said))
      : holds(profile, key) || [...phrases, ...names].some((hit) => start >= hit.start && start < hit.end)
}
