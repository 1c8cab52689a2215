import type { PointForm } from '../claim/types.ts'
import { currencyNames } from './cldr/currencyNames.ts'
import { unitNames } from './cldr/unitNames.ts'
import type { Compounds } from './compound.ts'
import type { HouseRange, Language, RatioJoint, Words } from './language/language.ts'
import { neutral } from './language/neutral.ts'
import { currencySigns, unitSymbols } from './language/symbols.ts'
import { type Phrases, phrasesBy } from './phrase.ts'
import { INITIALS, initialsOf, type Token } from './tokens.ts'

/** A language's data, indexed for look-up. */
export interface Lexicon {
  readonly language: Language
  readonly cardinals: ReadonlyMap<string, number>
  readonly joined: Phrases<number>
  readonly compounds: Compounds | undefined
  readonly roundings: ReadonlyMap<string, number>
  readonly halves: ReadonlyMap<string, number>
  readonly magnitudes: ReadonlyMap<string, number>
  readonly suffixes: ReadonlyMap<string, number>
  readonly denominators: ReadonlyMap<string, number>
  readonly fractions: ReadonlyMap<string, number>
  readonly multiples: ReadonlyMap<string, number>
  readonly currencies: Phrases<string>
  readonly units: Phrases<string>
  readonly percent: Phrases<true>
  readonly before: Phrases<PointForm>
  readonly after: Phrases<PointForm>
  readonly vague: Phrases<HouseRange>
  readonly partitives: Phrases<true>
  readonly collectives: ReadonlyMap<string, HouseRange>
  readonly ratio: Phrases<RatioJoint>
  /** What is counted may stand before the joint: "un ménage SUR deux". */
  readonly ratioAround: boolean
  readonly andHalf: Phrases<number>
  readonly between: Phrases<true>
  readonly from: Phrases<true>
  readonly reach: Phrases<true>
  readonly against: Phrases<true>
  readonly ageBefore: Phrases<true>
  readonly ageAfter: Phrases<true>
  readonly clock: Phrases<true>
  readonly eraBefore: Phrases<true>
  readonly eraAfter: Phrases<true>
  readonly complement: Phrases<true>
  readonly relativeBefore: Phrases<true>
  readonly moves: ReadonlyMap<string, Move>
  readonly nounMoves: ReadonlyMap<string, Move>
  readonly roles: ReadonlyMap<string, Role>
  readonly sets: Sets
  /** The words that a figure can begin with. */
  readonly starts: ReadonlySet<string>
  /** 1 at the `initialsOf` each of them: most words are told by two letters. */
  readonly initials: Uint8Array
}

type Sets = ReturnType<typeof setsOf>

const compiled = new WeakMap<Language, Lexicon>()

/** Compiled once per language and isolate. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language)
  if (known) return known
  const lexicon = compile(language)
  compiled.set(language, lexicon)
  return lexicon
}

export function has(set: ReadonlySet<string>, token: Token | undefined): boolean {
  return token !== undefined && set.has(token.text)
}

function compile(l: Language): Lexicon {
  const starts = new Set([
    ...[l.cardinals, l.magnitudes, l.denominators, l.halves, l.roundings].flatMap((words) => [
      ...map<unknown>(words).keys(),
    ]),
    ...Object.keys(l.multiples),
    ...Object.keys(l.collectives),
    ...Object.keys(l.vague).map(firstWord),
    ...Object.keys(l.joined).map(firstWord),
    ...l.alone,
    ...l.articles,
  ])
  return {
    language: l,
    cardinals: map(l.cardinals),
    joined: phrasesBy('first', l.joined),
    compounds: compoundsOf(l),
    roundings: map(l.roundings),
    halves: map(l.halves),
    magnitudes: map(l.magnitudes),
    suffixes: map(l.suffixes),
    denominators: map(l.denominators),
    fractions: map(l.fractions),
    multiples: map(l.multiples),
    currencies: phrasesBy('first', { ...currencySigns, ...named(currencyNames, l), ...l.currencies }),
    units: phrasesBy('first', { ...unitSymbols, ...named(unitNames, l), ...l.units }),
    percent: phrasesBy('first', flags(l.percent)),
    before: phrasesBy('last', l.before),
    after: phrasesBy('first', l.after),
    vague: phrasesBy('first', l.vague),
    partitives: phrasesBy('first', flags(l.partitives)),
    collectives: map(l.collectives),
    ratio: phrasesBy('first', l.ratio),
    ratioAround: Object.values(l.ratio).some(({ around }) => around),
    andHalf: phrasesBy('first', l.andHalf),
    between: phrasesBy('last', flags(l.between)),
    from: phrasesBy('last', flags(l.from)),
    reach: phrasesBy('first', flags(l.reach)),
    against: phrasesBy('last', flags(l.against)),
    ageBefore: phrasesBy('last', flags(l.ageBefore)),
    ageAfter: phrasesBy('first', flags(l.ageAfter)),
    clock: phrasesBy('first', flags(l.clock)),
    eraBefore: phrasesBy('last', flags(l.eraBefore)),
    eraAfter: phrasesBy('first', flags(l.eraAfter)),
    complement: phrasesBy('last', flags(l.complement)),
    relativeBefore: phrasesBy('last', flags(l.relativeBefore)),
    moves: movesOf(l),
    nounMoves: movesOf({ ...neutral, up: l.upNouns, down: l.downNouns }),
    roles: rolesOf(l),
    sets: setsOf(l),
    starts,
    initials: initialsFor(starts),
  }
}

/** Each word also as those write it who leave accents out: "dieciseis", "fuenf", "cinquieme". */
function map<T>(words: Words<T>): ReadonlyMap<string, T> {
  const known = new Map(Object.entries(words))
  for (const [word, value] of Object.entries(words))
    for (const plain of unaccented(word)) if (!known.has(plain)) known.set(plain, value)
  return known
}

function unaccented(word: string): string[] {
  if (!/[\u00df-\u024f]/.test(word)) return []
  const spelled = word.replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)
  return [spelled, word.normalize('NFD').replace(/\p{M}/gu, '')]
}

/** The names of a table of CLDR in one language, each with its code. */
function named(table: NamesByLanguage, { tag }: Language): Words<string> {
  const names = Object.entries(table[tag] ?? {})
  return Object.fromEntries(names.flatMap(([code, list]) => list.split(', ').map((name) => [name, code])))
}

type NamesByLanguage = Readonly<Record<string, Words<string>>>

/** Which way a word of change goes; a transitive one takes people and things as its object as well. */
export interface Move {
  readonly direction: 'up' | 'down' | 'either'
  readonly transitive: boolean
}

/** Which place in a change a preposition gives a figure: how far, where to, or where from. */
export type Role = 'amount' | 'level' | 'start'

function rolesOf({ by, from, level, to }: Language): ReadonlyMap<string, Role> {
  const entries = (list: readonly string[], role: Role) => list.map((word) => [word, role] as const)
  return new Map([
    ...entries(to, 'level'),
    ...entries(level, 'level'),
    ...entries(from, 'start'),
    ...entries(by, 'amount'),
  ])
}

function movesOf({ up, down, gain, loss, shifts }: Language): ReadonlyMap<string, Move> {
  const entries = (list: readonly string[], direction: Move['direction'], transitive: boolean) =>
    list.map((word) => [word, { direction, transitive }] as const)
  return new Map([
    ...entries(shifts, 'either', false),
    ...entries(loss, 'down', true),
    ...entries(gain, 'up', true),
    ...entries(down, 'down', false),
    ...entries(up, 'up', false),
  ])
}

function flags(phrases: readonly string[]): Words<true> {
  return Object.fromEntries(phrases.map((phrase) => [phrase, true as const]))
}

function firstWord(phrase: string): string {
  return phrase.split(' ', 1)[0] ?? phrase
}

function setsOf(l: Language) {
  const set = (list: readonly string[]): ReadonlySet<string> => new Set(list)
  return {
    skipped: set(l.skipped),
    alone: set(l.alone),
    clockBefore: set(l.clockBefore),
    articles: set(l.articles),
    and: set(l.and),
    with: set(l.with),
    betweenAnd: set(l.betweenAnd),
    point: set(l.point),
    pounds: set(l.pounds),
    spelledOnly: set(l.spelledOnly),
    parts: set(l.parts),
    minus: set(l.minus),
    to: set(l.to),
    from: set(l.from),
    or: set(l.or),
    fold: set(l.fold),
    notMultiple: set(l.notMultiple),
    upBehind: set(l.upBehind),
    downBehind: set(l.downBehind),
    be: set(l.be),
    by: set(l.by),
    byNear: set(l.byNear),
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
    stops: set(l.head === 'plural' ? l.stops : [...l.stops, ...l.up, ...l.down, ...l.gain, ...l.loss, ...l.shifts]),
  }
}

function compoundsOf({ compounds }: Language): Compounds | undefined {
  if (!compounds) return undefined
  const parts = [...map(compounds)].sort(([a], [b]) => b.length - a.length)
  const telling = parts.filter(([, n]) => n >= 10).map(([text]) => text)
  return { parts, shape: new RegExp(telling.join('|')) }
}

/** 1 at the `initialsOf` each word. */
export function initialsFor(starts: ReadonlySet<string>): Uint8Array {
  const initials = new Uint8Array(INITIALS)
  for (const word of starts) initials[initialsOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0)] = 1
  return initials
}
