import type { Concepts } from './concepts.ts'
import { eventsNamed } from './events.ts'
import type { Surroundings } from './passage.ts'
import type { Standing } from './standing.ts'

/**
 * The word for another event than the claim's, in the main clause of the figure or, where that names none, before it or in the headline.
 * A text that names the claim's event too is about it.
 */
export function otherEvent(
  events: Concepts,
  { sentence, before, headline }: Surroundings,
  { clause }: Standing,
): string | undefined {
  if (events === 0) return undefined
  const main = sentence.tokens.slice(clause.mainFrom, clause.to)
  const earlier = sentence.tokens.slice(0, clause.mainFrom)
  for (const [passage, tokens] of [
    [sentence, main],
    [sentence, earlier],
    [before, before?.tokens],
    [headline, headline?.tokens],
  ] as const) {
    const named = passage && tokens ? eventsNamed(passage.text, tokens, passage.lang) : []
    if (named.some(({ concepts }) => (concepts & events) !== 0)) return undefined
    if (named[0]) return named[0].word
  }
  return undefined
}
