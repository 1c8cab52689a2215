import type { Language } from './language/language.ts'
import { INITIALS, initialsOfWord } from './tokens.ts'

/** Words to be asked for. A word's initials have a row of bits in `marks`, one for each set of the language, so that all questions about it look at one place. */
export interface WordSet {
  readonly set: ReadonlySet<string>
  readonly marks: Int32Array
  /** Where in each row its bit stands. */
  readonly at: number
  readonly bit: number
}

/** Numbers of 32 bits in a row. */
export const ROW = 4

/** The lists of a language that are only asked whether a word is in them. */
export type Sets = ReturnType<typeof setsOf>

export function setsOf(l: Language) {
  const marks = new Int32Array(INITIALS * ROW)
  let sets = 0
  const set = (list: readonly string[]): WordSet => {
    const [at, bit] = [sets >> 5, 1 << (sets & 31)]
    sets++
    // What is no word has no initials.
    for (const word of list) {
      const mark = (/^\p{L}/u.test(word) ? initialsOfWord(word) : 0) * ROW + at
      marks[mark] = (marks[mark] ?? 0) | bit
    }
    return { set: new Set(list), marks, at, bit }
  }
  return {
    homonyms: set([...l.homonyms, ...l.afterMove]),
    afterMove: set(l.afterMove),
    skipped: set(l.skipped),
    reaches: set(l.reaches),
    // The verb itself, or what may stand between it and the number.
    beforeUnreached: set([...l.reaches, ...l.negations, ...l.skipped, ...l.level, ...l.auxiliaries]),
    estimates: set(l.estimates),
    estimateAt: set(l.estimateAt),
    negations: set(l.negations),
    auxiliaries: set(l.auxiliaries),
    alone: set(l.alone),
    clockBefore: set(l.clockBefore),
    articles: set(l.articles),
    and: set(l.and),
    with: set(l.with),
    betweenAnd: set(l.betweenAnd),
    point: set(l.point),
    pounds: set(l.pounds),
    weights: set(l.weights),
    sums: set(l.sums),
    extents: set(l.extents),
    spelledOnly: set(l.spelledOnly),
    parts: set(l.parts),
    halving: set(l.halving),
    minus: set(l.minus),
    to: set(l.to),
    from: set(l.from),
    or: set(l.or),
    fold: set(l.fold),
    notMultiple: set(l.notMultiple),
    moreThan: set(l.moreThan),
    lessThan: set(l.lessThan),
    upBehind: set(l.upBehind),
    downBehind: set(l.downBehind),
    be: set(l.be),
    by: set(l.by),
    byNear: set(l.byNear),
    hedgedBy: set(l.hedgedBy),
    rate: set(l.rate),
    level: set(l.level),
    levelBounds: set(l.levelBounds),
    paces: set(l.paces),
    fillers: set([...l.fillers, ...l.skipped, ...l.articles]),
    clause: set(l.clause),
    definite: set(l.definite),
    during: set(l.during),
    of: set(l.of),
    but: set(l.but),
    than: set(l.than),
    compared: set([...l.than, ...l.compared]),
    months: set(l.months),
    yearBefore: set(l.yearBefore),
    labels: set(l.labels),
    names: set(l.names),
    ranks: set(l.ranks),
    models: set(l.models),
    headlines: set(l.headlines),
    streets: set(l.streets),
    prefixes: set(l.prefixes),
    counters: set(l.counters),
    times: set(l.times),
    relativeAfter: set(l.relativeAfter),
    pronouns: set(l.pronouns),
    pronounBefore: set(l.pronounBefore),
    pronounAfter: set(l.pronounAfter),
    partOf: set(l.partOf),
    plurals: set(l.plurals),
    pluralVerbs: set(l.pluralVerbs),
    whose: set(l.whose),
    determiners: set(l.determiners),
    outcomes: set(l.outcomes),
    comparatives: set(l.comparatives),
    // A verb of change ends a noun phrase; English, where most of them are nouns as well, ends it at a plural.
    stops: set(
      l.head === 'plural'
        ? l.stops
        : [...l.stops, ...l.up, ...l.down, ...l.gain, ...l.earn, ...l.loss, ...l.lose, ...l.shifts],
    ),
  }
}
