import * as de from 'chrono-node/de'
import * as en from 'chrono-node/en'
import * as es from 'chrono-node/es'
import * as fr from 'chrono-node/fr'
import * as uk from 'chrono-node/uk'
import type { Found, Said } from './found.ts'
import type { TimeTag } from './language/index.ts'

const parsers = { de, en, es, fr, uk }

type Parsed = ReturnType<typeof en.casual.parse>[number]

/**
 * What chrono-node finds in a sentence. Its words are taken, not its dates: it dates "by Wednesday" in an article of Sunday three days ahead. A time of day alone is
 * left out, and so is a month alone, which it sees in "the march".
 */
export function chronoTimes(sentence: string, tag: TimeTag, noon: Date): Found[] {
  return parsers[tag].casual.parse(sentence, { instant: noon, timezone: 0 }).flatMap((parsed): Found[] => {
    const said = saidBy(parsed.start, parsed.text)
    if (!said) return []
    const until = parsed.end ? saidBy(parsed.end, parsed.text) : undefined
    // it takes a comma along: "on Sunday, "
    const span = { start: parsed.index, end: parsed.index + parsed.text.replace(/[\s,;]+$/, '').length }
    return [{ ...span, said, ...(until ? { until } : {}) }]
  })
}

function saidBy(components: Parsed['start'], text: string): Said | undefined {
  const known = (name: 'year' | 'month' | 'day' | 'weekday') =>
    components.isCertain(name) ? (components.get(name) ?? undefined) : undefined
  const [year, month, day, weekday] = [known('year'), known('month'), known('day'), known('weekday')]
  if (weekday !== undefined && day === undefined && month === undefined)
    return { kind: 'weekday', weekday, last: LAST.test(text) }
  if (year === undefined && (month === undefined || day === undefined)) return undefined
  // a year that is nowhere in the words is counted from publication, and "two weeks ago" is no day
  const relative = year !== undefined && !/\d{4}|\d[./-]\d\d?[./-]\d\d/.test(text)
  if (relative && WEEKS.test(text)) return undefined
  return {
    kind: 'date',
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(relative ? { relative } : {}),
  }
}

const LAST = /\blast\b|letzten|vergangenen|vorigen|dernier|pasado|минул/iu
const WEEKS = /week|woche|semaine|semana|тижн|тижд/iu
