import type { Found, Said } from './found.ts'
import { type TimeLanguage, type TimeTag, timeLanguage } from './language/index.ts'

/**
 * What chrono-node does not know, or reads otherwise than news means it: years alone ("since 2022"), months alone, weekdays with a part of the day ("Dienstagabend"),
 * weeks, months and years counted from today ("la semana pasada", "торік").
 */
export function ownTimes(sentence: string, tag: TimeTag): Found[] {
  return patternsOf(tag).flatMap(({ pattern, said }) =>
    [...sentence.matchAll(pattern)].flatMap((match): Found[] => {
      const meant = said(match)
      if (!meant) return []
      const start = match.index
      return [{ start, end: start + match[0].length, said: meant }]
    }),
  )
}

interface Pattern {
  readonly pattern: RegExp
  said(match: RegExpMatchArray): Said | undefined
}

const known = new Map<TimeTag, readonly Pattern[]>()

function patternsOf(tag: TimeTag): readonly Pattern[] {
  const patterns = known.get(tag) ?? [
    ...weekdays(timeLanguage(tag)),
    ...months(timeLanguage(tag)),
    ...back(timeLanguage(tag)),
    YEAR,
  ]
  known.set(tag, patterns)
  return patterns
}

/** A year alone; a date's own year is part of a longer expression, which wins. */
const YEAR: Pattern = {
  pattern: /(?<![\p{L}\p{N}.,/:–-])(?:19|20)\d{2}(?![\p{L}\p{N}/:%–-]|[.,]\d)/gu,
  said: ([year]) => ({ kind: 'date', year: Number(year) }),
}

function weekdays({ weekdays: names, dayParts }: TimeLanguage): Pattern[] {
  return names.map((name, weekday) => ({
    pattern: word(`(?:${name})${dayParts ? `(?:${dayParts})?` : ''}`),
    said: () => ({ kind: 'weekday', weekday, last: false }),
  }))
}

function months({ months: names, ofYear = '', afterYear = '', beforeMonth }: TimeLanguage): Pattern[] {
  return names.flatMap((name, n) => [
    {
      pattern: word(`(?:${name})\\.? ${ofYear}(?<year>(?:19|20)\\d{2})${afterYear}`),
      said: ({ groups }: RegExpMatchArray): Said => ({ kind: 'date', year: Number(groups?.year), month: n + 1 }),
    },
    {
      pattern: word(beforeMonth ? `(?<=(?<!\\p{L})(?:${beforeMonth}) ?)(?:${name})` : `(?:${name})`),
      said: (): Said => ({ kind: 'date', month: n + 1 }),
    },
  ])
}

function back(language: TimeLanguage): Pattern[] {
  const units = [
    [language.today, 'day', 0],
    [language.yesterday, 'day', 1],
    [language.thisWeek, 'week', 0],
    [language.lastWeek, 'week', 1],
    [language.pastWeek, 'days', 7],
    [language.thisMonth, 'month', 0],
    [language.lastMonth, 'month', 1],
    [language.thisYear, 'year', 0],
    [language.lastYear, 'year', 1],
  ] as const
  return units.map(([source, unit, by]) => ({ pattern: word(source, 'i'), said: () => ({ kind: 'back', unit, by }) }))
}

function word(source: string, flags = ''): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, `gu${flags}`)
}
