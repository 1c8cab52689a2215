import { type Clause, firstFrom } from './clause.ts'
import type { Surroundings } from './passage.ts'
import type { Profile } from './profile.ts'
import type { Token } from './tokens.ts'
import { phraseList, wordList } from './words/lists.ts'
import { earlier, since } from './words/time.ts'

/**
 * The words by which a count or an amount is one of another time, where all estimates of its claim are of one year: "the year before", "in 2019".
 * Whatever began earlier may be counted to this day: "since 2019".
 */
export function otherTime(
  profile: Profile,
  { sentence: { text, tokens }, figures }: Surroundings,
  clause: Clause,
): string | undefined {
  const { years, measure } = profile
  if (!years || years[0] !== years[1] || !/^(?:count|amount)$/.test(measure.kind)) return undefined
  const written = ([from, to]: readonly [number, number]) => text.slice(tokens[from]?.start, tokens[to - 1]?.end)
  // "Last year, 7,900 did", but not what was said of another figure
  const start = tokens[clause.figureFrom]?.start ?? 0
  const previous = figures.reduce((last, { end }) => (end <= start ? Math.max(last, end) : last), 0)
  const from = Math.max(clause.mainFrom, firstFrom(tokens, previous))
  const before = findEarlier(tokens, from, clause.to)
  if (before) return written(before)
  for (let at = clause.from; at < clause.to; at++)
    if (isYear(text, tokens[at]) && !profile.namedYears.includes(Number(tokens[at]?.folded)) && !isSince(tokens, at))
      return written([at, at + 1])
  return undefined
}

function isYear(text: string, token: Token | undefined): boolean {
  return (
    token !== undefined && token.end - token.start === 4 && /^(?:19|20)\d\d$/.test(text.slice(token.start, token.end))
  )
}

function isSince(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - FARTHEST_SINCE), at).some(({ folded }) => isBeginning(folded))
}

const FARTHEST_SINCE = 4
const findEarlier = phraseList(earlier)
const isBeginning = wordList(since)
