import type { Figure } from '../figure/index.ts'
import { once } from '../source/once.ts'
import { asides, type Clause, clauseOf } from './clause.ts'
import { comparisonIn, demandIn, denialIn, isTakenBack, negationIn, reaches } from './denial.ts'
import { type Noun, readNoun } from './noun-fit.ts'
import { digitsOf } from './numbers.ts'
import type { Passage } from './passage.ts'
import type { Said } from './said.ts'
import type { Token } from './tokens.ts'

/** How a figure stands in its sentence, whichever claim is meant. */
export interface Standing {
  readonly clause: Clause
  /** How many digits the figure is given with: the more, the less likely it is equal by chance. */
  readonly digits: number
  readonly noun: Noun | undefined
  /** Who says the figure. */
  readonly said: Said | undefined
  /** The words that take the statement back. */
  readonly denied: string | undefined
  /** The words that set another thing beside the story. */
  readonly compared: string | undefined
}

/** One for each figure of a sentence, each part of it read when first asked for; `after` is what follows the sentence. */
export function standings(
  figures: readonly Figure[],
  sentence: Passage,
  after: string,
  saidOf: (figure: Figure) => Said | undefined,
): Standing[] {
  const { text, start, end, tokens, lang } = sentence
  const words = ([from, to]: readonly [number, number]) => text.slice(tokens[from]?.start, tokens[to - 1]?.end)
  const denial = once(() => denialIn(text.slice(start, end), start, tokens, lang))
  const asks = once(() => demandIn(tokens, 0, tokens.length, lang) !== undefined)
  const takenBack = once(() => (isTakenBack(after, lang) ? after.trim() : undefined))
  const comparison = once(() => comparisonIn(tokens))
  return figures.map((figure, n) => {
    const next = figures[n + 1]
    const clause = once(() => clauseOf(text, tokens, figure, next ? next.start : end))
    const noun = once(() => (figure.noun === undefined ? undefined : readNoun(figure.noun, lang)))
    const denied = once(() => {
      const first = denial()
      // "the council, which disputes the census, counts 910,000"
      const aside = first && asides(text, tokens, clause()).find(([from, to]) => first[0] >= from && first[0] < to)
      const found =
        (aside ? denialIn(text.slice(start, end), start, tokens, lang, aside[1]) : first) ??
        negationIn(tokens, clause(), lang) ??
        (asks() ? demandIn(tokens, clause().mainFrom, clause().figureFrom, lang) : undefined)
      return found ? words(found) : takenBack()
    })
    return {
      digits: digitsIn(figure.value),
      get clause() {
        return clause()
      },
      get noun() {
        return noun()
      },
      get said() {
        return saidOf(figure)
      },
      get denied() {
        return denied()
      },
      get compared() {
        const found = comparison()
        return found && reaches(found, clause()) ? words(found) : undefined
      },
    }
  })
}

/** A range is given with the digits of both its ends. */
function digitsIn(value: Figure['value']): number {
  if ('x' in value) return digitsOf(value.x)
  return value.form === 'range' ? digitsOf(value.from) + digitsOf(value.to) : 0
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
  const far = text.slice(start, start + FARTHEST_NOUN + noun.length).indexOf(noun)
  if (far < 0) return figureTo
  let to = figureTo
  while (to < tokens.length && (tokens[to]?.start ?? text.length) < start + far + noun.length) to++
  return to
}

/** "of their" may stand between. */
const FARTHEST_NOUN = 12
