import type { PointForm } from '../../claim/types.ts'
import type { HouseRange } from '../../claim/vague.ts'

/**
 * Everything that the reader knows about one language, as plain data: a translator needs no other file.
 * Words are in lower case, exactly as they stand in a text, each inflected form on its own.
 * Phrases are words separated by one space.
 */
export interface Language extends Numbers, Bounds, Vagueness, Change, Units, Silence, Nouns {
  /** BCP 47, the primary subtag. */
  readonly tag: string
  /** The decimal mark; the other one of the two groups thousands. */
  readonly decimal: '.' | ','
}

/** How numbers are written out. */
export interface Numbers {
  /** Numbers that are written as one word are made of `compounds`, in any order of length: "dreihundertzwanzig". -1 only joins. */
  readonly compounds?: Words<number>
  /** 60 + 11 and 80 + 11 are numbers: "soixante et onze". */
  readonly vigesimal?: boolean
  /** "And" joins tens and units: "treinta y cinco". */
  readonly tensAnd?: boolean
  /** "10." is an ordinal before a noun. */
  readonly ordinalPoint?: boolean
  /** "one" ... "ninety", and whatever else can only be added up. */
  readonly cardinals: Words<number>
  /** Magnitudes that mean one of them without an article: "mille". */
  readonly alone: readonly string[]
  /** Cardinals of several tokens: "quatre - vingts". */
  readonly joined: Words<number>
  /** Nouns for about so many: "une centaine". */
  readonly roundings: Words<number>
  /** Multipliers: "hundred", "million", "dozen". */
  readonly magnitudes: Words<number>
  /** Magnitudes that never follow digits: "34 cents" is money. */
  readonly spelledOnly: readonly string[]
  /** What adds a part of the magnitude or of the unit before it: "a million AND A HALF" is 2. */
  readonly andHalf: Words<number>
  /** Nouns that follow a fraction: "dos terceras PARTES". */
  readonly parts: readonly string[]
  /** What the words of fractions end in that are not listed: "vigésimos". A number before one is silent. */
  readonly fractionEndings: readonly string[]
  /** Multipliers that only follow digits: "5bn", "10k". */
  readonly suffixes: Words<number>
  /** Ordinals that are fractions as well, after one or "a": "a third of" is 1/3, "a third man" is not. */
  readonly denominators: Words<number>
  /** Words that only name fractions: "thirds" in "two thirds". */
  readonly fractions: Words<number>
  /** Nouns that are a fraction by themselves: "half" is 2. */
  readonly halves: Words<number>
  /** Those that halve only the unit or magnitude behind them: "MEDIA hora", against "la media". */
  readonly halving: readonly string[]
  /** "a", "an": one, before a magnitude or a denominator. */
  readonly articles: readonly string[]
  /** Between the parts of a number: "one hundred AND six". */
  readonly and: readonly string[]
  /** Before the fraction of a mixed number: "veinte CON tres quintos". */
  readonly with: readonly string[]
  /** The spoken decimal mark: "nine POINT four". */
  readonly point: readonly string[]
  readonly minus: readonly string[]
  /** "one IN five", "one OUT OF five". */
  readonly ratio: Words<RatioJoint>
  /** "doubled" is 2. */
  readonly multiples: Words<number>
  /** "10-FOLD". */
  readonly fold: readonly string[]
  /** What makes something else of a multiple: "doubled DOWN". */
  readonly notMultiple: readonly string[]
}

/** What bounds a number, and what joins two of them to a range. */
export interface Bounds {
  /** Before a number. */
  readonly before: Words<PointForm>
  /** Those that are verbs only behind a noun and before a long number: "deaths TOP 30,000", against "the top 10". */
  readonly homonyms: readonly string[]
  /** Those that bound only behind a word of change: "surged PAST 40,000". */
  readonly afterMove: readonly string[]
  /** What may stand between such a phrase and the number: "just under THE two-thirds". */
  readonly skipped: readonly string[]
  /** The same in several words: "below THE MARK OF 70 dollars", "superará POR PRIMERA VEZ los 200". */
  readonly asides: readonly string[]
  /** Verbs that bound a number only where they are negated: "did not REACH 50". */
  readonly reaches: readonly string[]
  /** What turns a bound round, and what may stand between: "has NOT exceeded", "NEVER been above". */
  readonly negations: readonly string[]
  readonly auxiliaries: readonly string[]
  /** Verbs of estimating, and what stands between them and the number: "ESTIMATED by police AT 30,000". */
  readonly estimates: readonly string[]
  readonly estimateAt: readonly string[]
  /** Hedges that say how long something took where a figure stands before them: "20 billion OVER five years". */
  readonly during: readonly string[]
  /** Those of the skipped that point to a known figure, which is compared with and bounds nothing: "more than THE 18.6 million". */
  readonly definite: readonly string[]
  /** What such a comparison is made with, besides `than`: "short OF the 51 that it needed". */
  readonly compared: readonly string[]
  /** After a number: "or more". */
  readonly after: Words<PointForm>
  /** Between the ends of a range. */
  readonly to: readonly string[]
  readonly or: readonly string[]
  readonly between: readonly string[]
  /** Between the ends after "between", where it is not the "and" of numbers: "між 20 І 30". */
  readonly betweenAnd: readonly string[]
  readonly from: readonly string[]
}

/** Amounts that are never turned into a point. */
export interface Vagueness {
  /** An amount that is never turned into a point, with the house range that is shown to readers. */
  readonly vague: Words<HouseRange>
  /** Those of them that are amounts only before "of": "scores OF", "a couple OF". */
  readonly partitives: readonly string[]
  /** Sizes of groups of people, only read after a hedge or before "of": "up to a battalion". */
  readonly collectives: Words<HouseRange>
  /** "All but" four: how many are left out. */
  readonly complement: readonly string[]
}

/** The grammar of change: which word of a clause says that something went up or down, and what says how far, where to and where from. */
export interface Change {
  /** Verbs after which a figure is an amount of change: "rose 5 percent". */
  readonly up: readonly string[]
  readonly down: readonly string[]
  /** Nouns of change, which say so before "of", and where a clause has no verb of change: "an increase OF 5 percent". */
  readonly upNouns: readonly string[]
  readonly downNouns: readonly string[]
  /** The same, but they take people and things as well: "gained 2 percent" is a change, "gained 200 seats" counts seats. */
  readonly gain: readonly string[]
  readonly loss: readonly string[]
  /** Those of them whose object is what is gone, never where it went: "a CÉDÉ jusqu'à 9 %". */
  readonly lose: readonly string[]
  /** Those of them that say what somebody earns, too: "GAGNE 2 %" is a change, "GAGNE 1 500 euros" is none. */
  readonly earn: readonly string[]
  /** Verbs whose direction is said by a particle at the end of their clause, and which say nothing of change without it: "NAHM um 5 Prozent ZU". */
  readonly separable: Words<Readonly<Record<string, 'up' | 'down'>>>
  /** Words of change in either direction: "was REVISED from 50 to 70", "EDGED up to 62". */
  readonly shifts: readonly string[]
  /** "um 5 Prozent HÖHER"; and "up", "down" where they are no part of a verb. */
  readonly upBehind: readonly string[]
  readonly downBehind: readonly string[]
  /** Comparatives behind an amount, before `than`: "16 MORE than in 2019". */
  readonly moreThan: readonly string[]
  readonly lessThan: readonly string[]
  /** The same in other words: "8 percent ABOVE last year". */
  readonly besides: Words<'up' | 'down'>
  /** "Is", "was": before "up" and "down" that are no part of another verb. */
  readonly be: readonly string[]
  /** Before an amount of change, wherever in the clause its verb is: "cut its forecast BY 5 percent". */
  readonly by: readonly string[]
  /** Before an amount of change only if its verb is close by, or if it is a share: "subió EN 12", "subió en abril UN 12 %". */
  readonly byNear: readonly string[]
  /** Those of both that a hedge may precede: "МАЙЖЕ НА 700 тисяч". */
  readonly hedgedBy: readonly string[]
  /** Between a verb and its rate: "shrank AT a 1.6 percent rate". */
  readonly rate: readonly string[]
  /** Nouns of such rates: "climbed at an annual RATE of 4 percent". */
  readonly paces: readonly string[]
  /** Before the level that was reached: "rose TO 340". */
  readonly level: readonly string[]
  /** Bounds on a level rather than on a change: "fell BELOW 5,000". */
  readonly levelBounds: readonly string[]
  /** Before a level that another one is compared with: "12 percent AGAINST 15". */
  readonly against: readonly string[]
  /** Phrases that bound a figure, but only name the level after a word of change: "edged UP TO 62", "subió HASTA los 12.000". */
  readonly reach: readonly string[]
  /** Before the same change in another unit, besides `or`: "un recul de 120 postes, SOIT 6 %". */
  readonly thatIs: readonly string[]
  /** What may stand between a verb and its object: "rose ANOTHER 5 percent". */
  readonly fillers: readonly string[]
  /** What adverbs end in, which may stand there too. */
  readonly adverbs: readonly string[]
  /** Words that begin another clause. */
  readonly clause: readonly string[]
  /** The verb may stand at the end of its clause: "um 12 Prozent gestiegen". */
  readonly verbLast?: boolean
  readonly of: readonly string[]
  readonly but: readonly string[]
  readonly than: readonly string[]
}

/** What is measured, and in which money. */
export interface Units {
  readonly percent: readonly string[]
  /** Currencies by name, to ISO 4217. */
  readonly currencies: Words<string>
  /** Money in millions, a weight otherwise: "pounds". */
  readonly pounds: readonly string[]
  /** What is weighed in them: "the HARVEST was 2 million pounds". */
  readonly weights: readonly string[]
  /** What is summed up in millions, so that "15.2m" is no length: "REVENUE was 15.2m". */
  readonly sums: readonly string[]
  /** What follows a length: "15.2m TALL". */
  readonly extents: readonly string[]
  /** Measures by name, to UCUM; those of CLDR are known. */
  readonly units: Words<string>
  /** Units of time. */
  readonly times: readonly string[]
}

/** What stands beside a number that is no figure. */
export interface Silence {
  readonly months: readonly string[]
  /** Months are written without a capital. */
  readonly lowerMonths?: boolean
  /** After a time of day: "p.m.", "Uhr". */
  readonly clock: readonly string[]
  /** Before a time of day with a unit of hours: "à 18 h". */
  readonly clockBefore: readonly string[]
  /** What follows a person's age: "years old". */
  readonly ageAfter: readonly string[]
  readonly ageBefore: readonly string[]
  /** The same, but only of years: "les moins de 25 ANS", against "les plus de 300 morts". */
  readonly ageYears: readonly string[]
  /** What says it of somebody without a unit, at the end of a clause: "WHO IS 71,". */
  readonly ageOf: readonly string[]
  /** Words before a year: "in 2019". */
  readonly yearBefore: readonly string[]
  /** Common nouns that take a number as a name, "chapter 7", unless something is counted: "that day 300 people". */
  readonly labels: readonly string[]
  /** Names that end in a number: "iPhone 12", "Nasdaq 100". */
  readonly names: readonly string[]
  /** Names of models behind their number: "737 MAX". */
  readonly models: readonly string[]
  /** Verbs that have a capital in a headline, before a number: "Storm KILLS 34". */
  readonly headlines: readonly string[]
  /** Before and behind a year of an era: "AD 1000", "300 BC". */
  readonly eraBefore: readonly string[]
  readonly eraAfter: readonly string[]
  /** What the name of an address ends in, or begins with behind its number: "24 Sussex DRIVE". */
  readonly streets: readonly string[]
  /** "Top 10", "bottom three". */
  readonly ranks: readonly string[]
  /** What may be joined to a number by a hyphen and leaves it one: "sub-300". */
  readonly prefixes: readonly string[]
  /** What a compound counts rather than classes: "a 120-MEMBER assembly", "a 13-POINT lead". */
  readonly counters: readonly string[]
  /** "18 years AFTER" is a date; so is "VOR 18 Jahren". */
  readonly relativeAfter: readonly string[]
  readonly relativeBefore: readonly string[]
  /** Number words that are pronouns as well, and what shows that they are. */
  readonly pronouns: readonly string[]
  readonly pronounBefore: readonly string[]
  readonly pronounAfter: readonly string[]
  /** What follows a half that is a quantity: "half OF", "half THE". Empty where nothing need follow. */
  readonly partOf: readonly string[]
}

/** What is counted: where a noun phrase begins and ends. */
export interface Nouns {
  /** Where a noun phrase ends: English at its plural, German at its capital, others before the next word of `stops`;
   * `none` where no nouns are read. */
  readonly head: 'plural' | 'capital' | 'stop' | 'none'
  /** Plurals that do not end in -s: "people". */
  readonly plurals: readonly string[]
  /** What plurals end in, where a noun phrase is read up to a stop. */
  readonly pluralEndings: readonly string[]
  /** Verbs whose subject is several people or things: "1.5m WERE" is no length. */
  readonly pluralVerbs: readonly string[]
  /** "His", "her": before one person. */
  readonly whose: readonly string[]
  /** Skipped before a noun: "three of THEIR officers". */
  readonly determiners: readonly string[]
  /** What happened to those counted, where that is all that is said of them: "300 KILLED". */
  readonly outcomes: readonly string[]
  /** What may follow a fraction besides `stops`: "a third MORE". */
  readonly comparatives: readonly string[]
  /** Words that end a noun phrase. */
  readonly stops: readonly string[]
}

/** `sure`: whatever the numbers are; `evenTop`: even if the first is not the smaller one; `around`: what is counted may stand before it. */
export interface RatioJoint {
  readonly around?: boolean
  readonly sure?: boolean
  readonly evenTop?: boolean
}

export type Words<T> = Readonly<Record<string, T>>
