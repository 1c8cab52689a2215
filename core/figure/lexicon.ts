import type { PointForm } from '../claim/types.ts'
import type { HouseRange } from '../claim/vague.ts'
import { currencyNames } from './cldr/currencyNames.ts'
import { unitNames } from './cldr/unitNames.ts'
import type { Compounds } from './compound.ts'
import type { Language, RatioJoint, Words } from './language/language.ts'
import { neutral } from './language/neutral.ts'
import { currencySigns, unitSymbols } from './language/symbols.ts'
import { type Move, movesOf, type Role, rolesOf } from './moves.ts'
import { type Phrases, phrasesBy } from './phrase.ts'
import { ROW, type Sets, setsOf, type WordSet } from './sets.ts'
import { spellings } from './spelling.ts'
import { initialsFor, type Token, WORD } from './tokens.ts'

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
  readonly elided: Phrases<PointForm>
  readonly asides: Phrases<true>
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
  readonly thatIs: Phrases<true>
  readonly besides: Phrases<'up' | 'down'>
  readonly against: Phrases<true>
  readonly ageBefore: Phrases<true>
  readonly ageYears: Phrases<true>
  readonly ageOf: Phrases<true>
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
  /** The same of the words that a figure can go on with behind an article. */
  readonly afterArticle: Uint8Array
}

const compiled = new WeakMap<Language, Lexicon>()

/** Compiled once per language and isolate. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language)
  if (known) return known
  const lexicon = compile(language)
  compiled.set(language, lexicon)
  return lexicon
}

/** The token is one of the words: told by two letters, most are not, and need not be cut out of the text. */
export function has(words: WordSet, token: Token | undefined): boolean {
  if (token === undefined) return false
  const isTold = token.initials !== 0 || token.kind !== WORD
  if (isTold && ((words.marks[token.initials * ROW + words.at] ?? 0) & words.bit) === 0) return false
  return words.set.has(token.text)
}

function compile(l: Language): Lexicon {
  const starts = new Set([
    ...[l.cardinals, l.magnitudes, l.denominators, l.halves, l.roundings].flatMap((words) => [
      ...spellings<unknown>(words).keys(),
    ]),
    ...Object.keys(l.multiples),
    ...Object.keys(l.collectives),
    ...Object.keys(l.vague).map(firstWord),
    ...Object.keys(l.joined).map(firstWord),
    ...l.alone,
    ...l.articles,
  ])
  const units = phrasesBy('first', { ...unitSymbols, ...named(unitNames, l), ...l.units })
  return {
    language: l,
    cardinals: spellings(l.cardinals),
    joined: phrasesBy('first', l.joined),
    compounds: compoundsOf(l),
    roundings: spellings(l.roundings),
    halves: spellings(l.halves),
    magnitudes: spellings(l.magnitudes),
    suffixes: spellings(l.suffixes),
    denominators: spellings(l.denominators),
    fractions: spellings(l.fractions),
    multiples: spellings(l.multiples),
    currencies: phrasesBy('first', { ...currencySigns, ...named(currencyNames, l), ...l.currencies }),
    units,
    percent: phrasesBy('first', flags(l.percent)),
    before: phrasesBy('last', l.before),
    elided: phrasesBy('last', elidedOf(l)),
    asides: phrasesBy('last', flags(l.asides)),
    after: phrasesBy('first', l.after),
    vague: phrasesBy('first', l.vague),
    partitives: phrasesBy('first', flags(l.partitives)),
    collectives: spellings(l.collectives),
    ratio: phrasesBy('first', l.ratio),
    ratioAround: Object.values(l.ratio).some(({ around }) => around),
    andHalf: phrasesBy('first', l.andHalf),
    between: phrasesBy('last', flags(l.between)),
    from: phrasesBy('last', flags(l.from)),
    reach: phrasesBy('first', flags(l.reach)),
    besides: phrasesBy('first', l.besides),
    thatIs: phrasesBy('last', flags([...l.or, ...l.thatIs])),
    against: phrasesBy('last', flags(l.against)),
    ageBefore: phrasesBy('last', flags(l.ageBefore)),
    ageOf: phrasesBy('last', flags(l.ageOf)),
    ageYears: phrasesBy('last', flags(l.ageYears)),
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
    afterArticle: initialsFor([
      ...starts,
      ...Object.keys(l.fractions),
      ...l.partitives.map(firstWord),
      ...firstWords(l),
      ...units.byFirst.keys(),
    ]),
  }
}

/** "Plus d'un million": a hedge that ends in the word of the number itself. */
function elidedOf({ before }: Language): Words<PointForm> {
  const entries = Object.entries(before).filter(([phrase]) => phrase.endsWith(` ${ELISION}`))
  return Object.fromEntries(entries.map(([phrase, form]) => [phrase.slice(0, -ELISION.length - 1), form]))
}

export const ELISION = "d'"

/** The names of a table of CLDR in one language, each with its code. */
function named(table: NamesByLanguage, { tag }: Language): Words<string> {
  const names = Object.entries(table[tag] ?? {})
  return Object.fromEntries(names.flatMap(([code, list]) => list.split(', ').map((name) => [name, code])))
}

type NamesByLanguage = Readonly<Record<string, Words<string>>>

function flags(phrases: readonly string[]): Words<true> {
  return Object.fromEntries(phrases.map((phrase) => [phrase, true as const]))
}

function firstWord(phrase: string): string {
  return phrase.split(' ', 1)[0] ?? phrase
}

/** "Couple" of "a couple of", "in" of "one in five". */
function firstWords(l: Language): string[] {
  return [l.vague, l.joined, l.andHalf, l.ratio].flatMap((phrases) =>
    Object.keys(phrases).flatMap((phrase) => phrase.split(' ').slice(0, 2)),
  )
}

function compoundsOf({ compounds }: Language): Compounds | undefined {
  if (!compounds) return undefined
  const parts = [...spellings(compounds)].sort(([a], [b]) => b.length - a.length)
  const telling = parts.filter(([, n]) => n >= 10).map(([text]) => text)
  return { parts, shape: new RegExp(telling.join('|')) }
}
