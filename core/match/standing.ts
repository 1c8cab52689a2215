import type { Figure } from '../figure/index.ts'
import { type Clause, clauseOf } from './clause.ts'
import { comparisonIn, denialIn, isTakenBack, negationIn, reaches } from './denial.ts'
import { type Noun, readNoun } from './noun-fit.ts'
import { digitsOf } from './numbers.ts'
import type { Passage } from './passage.ts'
import type { Token } from './tokens.ts'

/** How a figure stands in its sentence, whichever claim is meant. */
export interface Standing {
  readonly clause: Clause
  /** How many digits the figure is given with: the more, the less likely it is equal by chance. */
  readonly digits: number
  readonly noun?: Noun
  /** The words that take the statement back. */
  readonly denied?: string
  /** The words that set another thing beside the story. */
  readonly compared?: string
}

/** One for each figure of a sentence that starts at `offset`; `after` is what follows the sentence. */
export function standings(
  figures: readonly Figure[],
  offset: number,
  { text, tokens, lang }: Passage,
  after: string,
): Standing[] {
  const words = ([from, to]: readonly [number, number]) => text.slice(tokens[from]?.start, tokens[to - 1]?.end)
  const denial = denialIn(text, tokens, lang)
  const comparison = comparisonIn(tokens)
  const takenBack = isTakenBack(after, lang) ? { denied: after.trim() } : {}
  return figures.map((figure, n) => {
    const next = figures[n + 1]
    const clause = clauseOf(
      text,
      tokens,
      { start: figure.start - offset, end: figure.end - offset },
      next ? next.start - offset : text.length,
    )
    const denied = denial ?? negationIn(tokens, clause, lang)
    return {
      clause,
      digits:
        'x' in figure.value ? digitsOf(figure.value.x) : 'from' in figure.value ? digitsOf(figure.value.from ?? 0) : 0,
      ...(figure.noun === undefined ? {} : { noun: readNoun(figure.noun, lang) }),
      ...(denied ? { denied: words(denied) } : takenBack),
      ...(comparison && reaches(comparison, clause) ? { compared: words(comparison) } : {}),
    }
  })
}

/** The tokens of a figure's noun, which stands right behind it. */
export function nounEnd(
  text: string,
  tokens: readonly Token[],
  { figureTo }: Clause,
  noun: string | undefined,
): number {
  if (noun === undefined) return figureTo
  const start = tokens[figureTo]?.start ?? text.length
  const at = text.indexOf(noun, start)
  if (at < 0 || at - start > FARTHEST_NOUN) return figureTo
  let to = figureTo
  while (to < tokens.length && (tokens[to]?.start ?? text.length) < at + noun.length) to++
  return to
}

/** "of their" may stand between. */
const FARTHEST_NOUN = 12
