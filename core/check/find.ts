import { type Figure, readFigures } from '../figure/index.ts'
import { type ClaimIndex, likeliest, matchFigures } from '../match/index.ts'
import type { CheckOptions, FoundFigure } from './types.ts'

/** Every figure of a text, in order, with the claims it may be about. */
export function findFigures(text: string, index: ClaimIndex, { lang, headline }: CheckOptions = {}): FoundFigure[] {
  const options = { ...(lang === undefined ? {} : { lang }), ...(headline === undefined ? {} : { headline }) }
  const figures = readFigures(text, options)
  const matches = matchFigures(text, figures, index, options)
  return figures.map((figure, n) => {
    const found = matches[n] ?? []
    const likely = found.filter(({ score }) => score >= LEAST_SCORE)
    const silenced = found.filter((match) => match.score < LEAST_SCORE && likeliest(match) >= LEAST_SCORE)
    const surroundings = surroundingsOf(text, figure, figures[n - 1], figures[n + 1])
    return { figure, matches: likely, silenced, surroundings }
  })
}

/** What is rather wrong than right by three to one is no answer: a verdict on it would mislead. */
const LEAST_SCORE = 0.25

/** A sentence may be endless (a table without full stops); what is farther off says nothing about the figure. */
const FARTHEST = 200

function surroundingsOf(text: string, figure: Figure, previous: Figure | undefined, next: Figure | undefined): string {
  const { start, end, sentence } = figure
  const from = Math.max(sentence.start, previous?.end ?? 0, start - FARTHEST)
  const to = Math.min(sentence.end, next?.start ?? text.length, end + FARTHEST)
  // between two figures each has its own clause
  const before = text.slice(from, start).split(CLAUSE)
  const after = text.slice(end, to).split(CLAUSE)
  return `${(previous ? before.slice(-1) : before).join()}${text.slice(start, end)}${(next ? after.slice(0, 1) : after).join()}`
}

const CLAUSE = /[,;:()–—]/
