import type { EdtfDate } from '../claim/types.ts'
import type { Figure } from '../figure/index.ts'
import type { Source } from '../source/index.ts'
import type { Time } from '../time/index.ts'
import type { Read } from './read.ts'
import type { Span } from './span.ts'

/** When a figure was said, and until when or during what it counts, each with the words that say it. */
export interface Said {
  readonly at?: Dated
  /** "as of 12 January", "since 2022", "in the week to 5 May". */
  readonly period?: Time
}

export interface Dated {
  readonly date: EdtfDate
  readonly time: Time
}

/**
 * Of the times of a sentence, the one beside the words that say who says it is when it was said ("the coast guard said on Monday", "On 5 January he said"); others tell
 * what happened when.
 */
export function saidOf(
  { article: { text } }: Read,
  figure: Figure,
  source: Source | null,
  times: readonly Time[],
): Said {
  const period = times.find(({ relation }) => relation !== 'at')
  const at = source
    ? times.find((time) => time.relation === 'at' && time.from === undefined && isBeside(text, figure, source, time))
    : undefined
  return {
    ...(at?.to === undefined ? {} : { at: { date: at.to, time: at } }),
    ...(period ? { period } : {}),
  }
}

function isBeside(text: string, figure: Figure, source: Source, time: Time): boolean {
  return [source.cue, source].some((words) => {
    const [first, second] = time.start < words.start ? [time, words] : [words, time]
    if (second.start < first.end) return true
    if (crosses(figure, first, second)) return false
    const gap = text.slice(first.end, second.start)
    if (gap.length > FARTHEST || CLAUSE.test(gap)) return false
    const opens = time.start - figure.sentence.start <= FARTHEST_START
    return !SIGNS.test(opens && first === time ? gap.replace(',', '') : gap)
  })
}

/** The figure stands between the two. */
function crosses(figure: Span, first: Span, second: Span): boolean {
  return figure.start >= first.end && figure.end <= second.start
}

/** A clause that begins between them tells what happened when. */
const CLAUSE = /(?<!\p{L})(?:that|when|after|before|dass|als|nachdem|que|qu[’']|lorsque|cuando|що|коли)(?!\p{L})/iu
const FARTHEST = 60
const FARTHEST_START = 6
const SIGNS = /[,;:.!?()–—"„“”«»]/
