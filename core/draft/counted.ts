import { type AtomMention, fits, type Kind } from './atoms.ts'
import { numberOf } from './number-of.ts'
import { firstFrom, type Read } from './read.ts'
import type { Span } from './span.ts'
import type { How, Place } from './types.ts'

/** What a number counts. */
export interface Counted {
  readonly atoms: readonly string[]
  /** A word that may mean several of them. */
  readonly isOpen: boolean
  /** The words that say it; in a headline there is no place. */
  readonly text: string
  readonly from?: Place
  readonly how: How
}

/**
 * What a figure counts: the words nearest to it in its sentence, rather after it ("300 soldiers killed") than before it ("deaths rose to 300"), and not beyond
 * the next figure. What somebody says without such a word ("the union counted 2.8 million") counts what the sentences before it do, else what the headline does.
 */
export function countedBy(read: Read, i: number, kind: Kind): Counted | undefined {
  const figure = read.figures[i]
  if (!figure) return undefined
  const [previous, next] = [read.figures[i - 1], read.figures[i + 1]]
  const { sentence } = figure
  const from = Math.max(sentence.start, previous && previous.sentence.start === sentence.start ? previous.end : 0)
  const to = next && next.start < sentence.end ? next.start : sentence.end
  const around = candidates(read, { start: from, end: to }, kind)
  // "a third of the soldiers sent have been killed": the verb stands behind the whole
  const behind = kind === 'share' ? around.findLast(({ start }) => start >= figure.end) : undefined
  const own = behind ?? nearest(around, figure, read.article.text)
  if (own) return countedAs(read, own, 'stated')
  if (hasPredicate(read, i)) return undefined
  const inSentence = nearest(candidates(read, sentence, kind), figure, read.article.text)
  if (inSentence) return countedAs(read, inSentence, 'resolved')
  if (!read.sources[i]) return undefined
  const before = candidates(read, { start: Math.max(0, sentence.start - FARTHEST_BACK), end: sentence.start }, kind).at(
    -1,
  )
  if (before) return countedAs(read, before, 'assumed')
  const title = read.titleAtoms.find(({ atoms }) => atoms.some((atom) => fits(atom, kind)))
  if (title) return { atoms: fitting(title, kind), isOpen: title.isOpen, text: title.text, how: 'assumed' }
  const lead = candidates(read, { start: 0, end: FARTHEST_BACK }, kind)[0]
  return lead && countedAs(read, lead, 'assumed')
}

/** It says itself of what it is: "112 tickets", "was carrying 160 people", "the number of people on board at 160". */
function hasPredicate({ figures, article }: Read, i: number): boolean {
  const figure = figures[i]
  if (!figure || figure.unit !== undefined) return false
  return figure.noun !== undefined || numberOf(article.text, figure.start) !== undefined
}

function candidates({ atoms }: Read, { start, end }: Span, kind: Kind): AtomMention[] {
  const found: AtomMention[] = []
  for (let at = firstFrom(atoms, start); at < atoms.length; at++) {
    const one = atoms[at]
    if (!one || one.end > end) break
    const own = fitting(one, kind)
    if (own.length > 0) found.push({ ...one, atoms: own })
  }
  return found
}

function fitting({ atoms }: AtomMention, kind: Kind): string[] {
  return atoms.filter((atom) => fits(atom, kind))
}

function countedAs({ n }: Read, { atoms, isOpen, text, start, end }: AtomMention, how: How): Counted {
  return { atoms, isOpen, text, from: { article: n, start, end }, how }
}

function nearest(mentions: readonly AtomMention[], figure: Span, text: string): AtomMention | undefined {
  let best: AtomMention | undefined
  let least = FARTHEST
  for (const one of mentions) {
    const cost =
      one.start >= figure.end
        ? distance(text, figure.end, one.start)
        : one.end <= figure.start
          ? distance(text, one.end, figure.start) + COST_BEFORE
          : 0
    if (cost < least) [best, least] = [one, cost]
  }
  return best
}

/** In characters; another clause is farther than it looks. */
function distance(text: string, start: number, end: number): number {
  if (end - start >= FARTHEST) return FARTHEST
  return Math.max(0, end - start) + (/[,;:—–()]/.test(text.slice(start, end)) ? COST_CLAUSE : 0)
}

const FARTHEST = 300
const FARTHEST_BACK = 400
const COST_BEFORE = 15
const COST_CLAUSE = 40
