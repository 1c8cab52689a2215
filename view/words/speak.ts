import type { CitedEstimate, EdtfDate, LangMap, Measure, Operand, Party, Value } from '../../core/claim/types.ts'
import type { Interval } from '../../core/compare/types.ts'
import type { PublicEstimate } from '../../core/snapshot/types.ts'
import type { Strings } from '../strings/types.ts'
import { dateIn } from './dates.ts'
import { digitsIn } from './digits.ts'
import { fill, fillCount } from './fill.ts'
import { listFormat, numberFormat } from './formats.ts'
import { known } from './known.ts'
import { isSame } from './language.ts'
import { categoryOf, numberWriter } from './numbers.ts'
import { isolated, textIn } from './text-in.ts'
import { unitOf } from './units.ts'
import { type End, valueWriter } from './values.ts'

/** Numbers, dates, names, values and intervals of one claim, as one language writes them. */
export interface Speaker {
  /** How many of something: "22". */
  count(n: number): string
  /** Short, for an axis: "2k". */
  tick(x: number, unit: string): string
  date(date: EdtfDate): string
  dates(from: EdtfDate, to: EdtfDate): string
  list(parts: readonly (string | false | undefined)[]): string
  text(texts: LangMap | undefined): string
  /** Short, where a party has a short name. */
  name(party: Party): string
  fullName(party: Party): string
  /** A text in whatever language its author wrote. */
  foreign(text: string): string
  outcomes(counts: readonly string[]): string
  /** "about 134 million gallons (3.19 million barrels)". What has no words of its own, a ratio, is said as its interval. */
  value(estimate: PublicEstimate): string
  /** What the plot reads a value as, where that is more than the value says. */
  read(estimate: PublicEstimate): string | undefined
  /** "about 3,000 (NIS, Jan 13, 2025)" */
  estimate(estimate: PublicEstimate): string
  /** What some estimates of one unit state together: "1,100 to more than 3,000". */
  span(estimates: readonly PublicEstimate[]): string
  /** "3,800 of 12,000 = 31.7%" */
  ratio(estimate: PublicEstimate): string | undefined
  /** "×1.2", "1.4 points apart" */
  gap(gap: { readonly factor?: number; readonly points?: number }): string | undefined
  /** "×1.2" */
  factor(factor: number): string
  /** "0.5 points": of a measure in another unit than percent, in that. */
  points(points: number): string
  /** "25%" */
  share(share: number): string
  /** "7 days" */
  days(days: number): string
}

export function speaker(lang: string, strings: Strings, measure: Measure): Speaker {
  const { dir } = strings
  const write = numberWriter(lang, strings, measure)
  const isCount = measure.kind === 'count'
  const comma = dir === 'rtl' ? '، ' : ', '

  const list: Speaker['list'] = (parts) => parts.filter(Boolean).join(comma)
  const foreign = (text: string) => isolated(text, dir)
  const fullName = ({ name, names }: Party) => {
    const own = textIn(lang, names)
    return foreign(own.text && isSame(own.lang, lang) ? own.text : name)
  }
  const name = ({ short, ...party }: Party) => fullName(short ? { ...party, name: short } : party)
  const date = (date: EdtfDate) => dateIn(lang, date)

  const outcomes = (counts: readonly string[]): string => {
    const labels = counts.map((outcome) => textIn(lang, known(measure.outcomes, outcome)))
    // The "or" is in the language of the labels, which may have none in the page's. Each of those counted is one of them; amounts add up.
    const of = labels[0]?.text ? labels[0].lang : lang
    return listFormat(of, { type: measure.kind === 'amount' ? 'conjunction' : 'disjunction' }).format(
      labels.map(({ text }, index) => foreign(text || (counts[index] ?? ''))),
    )
  }

  const { value, interval, worded, endsOf } = valueWriter({ lang, strings, measure, write, outcomes })

  /** A side of a ratio is counted in a unit of its own, so it is written without this measure's. */
  const operand = (side: Operand): string => {
    if (typeof side === 'string') return side
    const plain = (value: Value) => speaker(lang, strings, { ...measure, kind: 'count', unit: '{}' }).value(bare(value))
    return isCited(side) ? `${plain(side.value)} (${name(side.party)})` : plain(side)
  }

  const timesFactor = (x: number) => fill(strings.factor, factorIn(lang, x))
  const points = (x: number) =>
    measure.unit === '1' || measure.unit === '%'
      ? fillCount(strings.points, categoryOf(lang, x), digitsIn(lang, x, {}))
      : write(x, measure.unit)

  return {
    count: (n) => digitsIn(lang, n, {}),
    tick: (x, unit) => write(x, unit, { short: true }),
    date,
    dates(from, to) {
      const [first, last] = [date(from), date(to)]
      return first === last ? first : fill(strings.range, first, last)
    },
    list,
    text: (texts) => foreign(textIn(lang, texts).text),
    name,
    fullName,
    foreign,
    outcomes,
    value,
    read(estimate) {
      const { reading, value: said } = estimate
      if (!reading.wide) return undefined
      // of people there are no halves
      const whole = ([lo, hi]: Interval): Interval => [lo && Math.ceil(lo), hi && Math.floor(hi)]
      const words = interval(isCount ? whole(reading.wide) : reading.wide, unitOf(estimate, measure))
      return words === value(estimate) || words === said.phrase ? undefined : fill(strings.read, words)
    },
    estimate(estimate) {
      const { chain, period, saidAt } = estimate
      const party = chain[0]?.party
      // a total is of the day on which it ends; a window is as long as it is
      const at = period && period.kind !== 'window' ? period.to : saidAt
      return `${value(estimate)} (${list([party && name(party), date(at)])})`
    },
    span(estimates) {
      const ends = estimates.flatMap(endsOf).sort((a, b) => a.x - b.x)
      const [low, high] = [ends[0], ends.at(-1)]
      if (!low || !high) return ''
      const words = ({ x, code }: End, isBare = false) =>
        code ? worded(code, write(x, measureUnit(estimates))) : write(x, measureUnit(estimates), { bare: isBare })
      return low.x === high.x && low.code === high.code
        ? words(low)
        : fill(strings.range, words(low, !high.code), words(high))
    },
    ratio(estimate) {
      const { value, reading } = estimate
      if (value.form !== 'ratio' || !reading.narrow) return undefined
      const result = interval(reading.narrow, unitOf(estimate, measure))
      return fill(strings.ratio, operand(value.numerator), operand(value.denominator), result)
    },
    gap({ factor, points: difference }) {
      if (difference !== undefined) return fill(strings.apart, points(difference))
      return factor === undefined ? undefined : timesFactor(factor)
    },
    factor: timesFactor,
    points,
    share: (share) => digitsIn(lang, share, { percent: true }),
    days: (days) => numberFormat(lang, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days),
  }

  function measureUnit([first]: readonly PublicEstimate[]): string {
    return first && !first.converted ? unitOf(first, measure) : measure.unit
  }
}

/** Rounded to what a reader can use, and never to 1, which would be no conflict. */
export function factorIn(lang: string, gap: number): string {
  return digitsIn(lang, gap, gap < 1.1 ? { round: 3 } : { round: gap < 10 ? 2 : Math.ceil(Math.log10(gap + 1)) })
}

function isCited(side: Exclude<Operand, string>): side is CitedEstimate {
  return 'estimate' in side
}

/** A value by itself, as an estimate that says nothing else. */
function bare(value: Value): PublicEstimate {
  const nothing = { narrow: null, wide: null }
  return {
    id: '',
    counts: [],
    value,
    basis: 'unsourced',
    chain: [],
    lineage: '',
    saidAt: '',
    evidence: 'primarySeen',
    reading: nothing,
    current: true,
  }
}
