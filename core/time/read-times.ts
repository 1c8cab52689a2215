import { dateOf, dayOf } from './calendar.ts'
import { chronoTimes } from './chrono.ts'
import { type Dated, dated } from './date.ts'
import type { Found } from './found.ts'
import { type TimeTag, timeLanguage, timeTag } from './language/index.ts'
import { ownTimes } from './own.ts'
import type { Relation, Span, Time, TimeOptions } from './types.ts'

/** A sentence that is longer is none; chrono-node's patterns are not linear. */
const LONGEST = 1500

/**
 * The expressions of time in the sentences of a text, in order and without overlap, each dated against the day of publication, with what was assumed. What lies ahead
 * ("next week"), what counts from another day ("two days earlier"), and what overlaps a figure is left out.
 */
export function readTimes(text: string, sentences: readonly Span[], options: TimeOptions = {}): Time[] {
  const tag = timeTag(options.lang)
  const published = options.publishedAt === undefined ? undefined : dayOf(options.publishedAt.slice(0, 10))
  const taken = [...(options.taken ?? [])].sort((a, b) => a.start - b.start)
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, Math.min(end, start + LONGEST))
    return timesIn(sentence, tag, published)
      .map((time) => ({ ...time, start: time.start + start, end: time.end + start }))
      .filter((time) => !overlaps(time, taken))
  })
}

function timesIn(sentence: string, tag: TimeTag, published: number | undefined): Time[] {
  const words = wordsOf(tag)
  // "in the week to 5 May" is no stretch from that week to May
  const plain = sentence.replace(words.within, (cue) => ' '.repeat(cue.length))
  const noon = new Date((published ?? 0) * 86_400_000 + 43_200_000)
  const found = longest([...ownTimes(plain, tag), ...chronoTimes(plain, tag, noon)])
  return found.flatMap((one): Time[] => {
    const around = sentence.slice(one.start, one.end)
    const before = sentence.slice(Math.max(0, one.start - FARTHEST_CUE), one.start)
    if (words.nextEnd.test(before + around)) return []
    const isRelative = one.said.kind === 'date' && one.said.relative === true
    if (words.elsewhere.test(isRelative ? sentence.slice(one.start, one.end + FARTHEST_AFTER) : around)) return []
    const first = dated(one.said, published)
    const last = one.until ? dated(one.until, published) : first
    if (!first || !last) return []
    return [
      { start: one.start, end: one.end, text: around, ...standing(before, around, { ...first, to: last.to }, words) },
    ]
  })
}

const FARTHEST_CUE = 40
const FARTHEST_AFTER = 12

type Stood = Pick<Time, 'relation' | 'from' | 'to' | 'assumed'>

/** By the words before it, or those that the expression begins with ("since 2022", "by Wednesday"). */
function standing(before: string, around: string, { from, to, assumed }: Dated, words: Words): Stood {
  const within = [...before.matchAll(words.withinEnd)].at(-1)?.groups
  const day = dayOf(to)
  if (within && day !== undefined) {
    const length = within.day ? 1 : within.week ? 7 : within.month ? 30 : 365
    return { relation: 'within', from: dateOf(day - length + 1), to, assumed }
  }
  const cued = (pattern: RegExp) => pattern.test(before)
  if (cued(words.sinceEnd) || words.sinceStart.test(around)) return { relation: 'since', from, assumed }
  const relation: Relation = cued(words.asOfEnd) || words.asOfStart.test(around) ? 'asOf' : 'at'
  return { relation, ...(from === to ? {} : { from }), to, assumed }
}

/** Of expressions that overlap, the longest; of equals, the first: our own. */
function longest(found: readonly Found[]): Found[] {
  const size = ({ start, end }: Found) => end - start
  const chosen: Found[] = []
  for (const one of found.toSorted((a, b) => size(b) - size(a)))
    if (!chosen.some((other) => one.start < other.end && other.start < one.end)) chosen.push(one)
  return chosen.sort((a, b) => a.start - b.start)
}

function overlaps({ start, end }: Span, taken: readonly Span[]): boolean {
  return taken.some((other) => start < other.end && other.start < end)
}

type Words = ReturnType<typeof compiled>

const compiledWords = new Map<TimeTag, Words>()

function wordsOf(tag: TimeTag): Words {
  const words = compiledWords.get(tag) ?? compiled(tag)
  compiledWords.set(tag, words)
  return words
}

/** Between a cue and what it stands before: "since the start of", "by late on". */
const FILLER =
  '(?:\\s+(?:the|on|late|early|mid|end|of|dem|den|der|ende|anfang|mitte|le|el|du|кін\\p{L}+|почат\\p{L}+))*\\s*'

function compiled(tag: TimeTag) {
  const { within, since, asOf, next, elsewhere } = timeLanguage(tag)
  const alone = (source: string, flags = 'iu') => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, flags)
  return {
    within: alone(within, 'giu'),
    withinEnd: new RegExp(`(?<!\\p{L})(?:${within})${FILLER}$`, 'giu'),
    sinceEnd: new RegExp(`(?<!\\p{L})(?:${since})${FILLER}$`, 'iu'),
    sinceStart: new RegExp(`^(?:${since})(?!\\p{L})`, 'iu'),
    asOfEnd: new RegExp(`(?<!\\p{L})(?:${asOf})${FILLER}$`, 'iu'),
    asOfStart: new RegExp(`^(?:${asOf})(?!\\p{L})`, 'iu'),
    nextEnd: new RegExp(`(?<!\\p{L})(?:${next})\\s+(?:\\p{L}+\\s*){1,2}$`, 'iu'),
    elsewhere: alone(elsewhere),
  }
}
