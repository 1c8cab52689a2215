import type { PartyKind } from '../source.ts'

/**
 * Everything that the search for sources knows about one language, as plain data. Words are in lower case, each inflected form on its own;
 * phrases are words separated by one space. A word that begins or ends with `*` stands for all that end or begin so.
 */
export interface Speech {
  /** BCP 47, the primary subtag. */
  readonly tag: string
  /** Verbs of saying, finite: they stand before, behind or within what is said. */
  readonly say: readonly string[]
  /** Verbs of counting, finite, with what belongs to them: they stand before a number. "puts the", "counts" */
  readonly put: readonly string[]
  /** Verbs of finding and believing, finite: they stand before it. */
  readonly find: readonly string[]
  /** Verbs that state something but say no sentence, finite, with what belongs to them: "cited", "called for". Their reach is short. */
  readonly hold: readonly string[]
  /** Forms of these that only go with several: "they SAY". Before anything else they are no verb. */
  readonly bare: readonly string[]
  /** Forms of these that are nouns as well: verbs only before what begins a clause or a quotation. */
  readonly nouns: readonly string[]
  /** Verbs in two places: their first ("hatte", "put"), their second behind what is said ("geschätzt"), or before its number ("at"). With `never` between, nothing is said. */
  readonly opens: readonly string[]
  readonly closes: readonly string[]
  readonly closesBefore: readonly string[]
  readonly never: readonly string[]
  /** How a sentence begins that says who said the one before: "das". */
  readonly resumes: readonly string[]
  /** Forms of either without a subject of their own: "adding". They go on with the one before. */
  readonly adding: readonly string[]
  /** What makes a cue of a form in `adding` or of a participle that follows: "is", "has". */
  readonly auxiliaries: readonly string[]
  /** With them a verb tells what is done to its subject: "was told". */
  readonly passive: readonly string[]
  /** The party of a passive verb: "reported BY". */
  readonly by: readonly string[]
  /** With them nothing is said: "did not say", "to say". */
  readonly negations: readonly string[]
  /** Words between a subject and its verb. */
  readonly adverbs: readonly string[]
  readonly adverbEndings: readonly string[]
  /** What introduces what is said: "that". */
  readonly that: readonly string[]
  /** A subject that stands for what stands before it: "who". */
  readonly relatives: readonly string[]
  /** Before a source: "according to". */
  readonly according: readonly string[]
  /** Before a document with which a sentence begins: "IN the survey, ...". */
  readonly within: readonly string[]
  /** Behind a source: "zufolge". */
  readonly postposed: readonly string[]
  /** Between who carries and who said it: "citing". */
  readonly citing: readonly string[]
  /** Before whom somebody told it: "in an interview with". */
  readonly toldTo: readonly string[]
  /** Verbs whose object hears it: "told". */
  readonly telling: readonly string[]
  /** Verbs that ask: what they say is a quotation or nothing. */
  readonly asks: readonly string[]
  /** Verbs with which somebody is told to do something, and what stands between: "WARNED the states TO". */
  readonly orders: readonly string[]
  readonly toDo: readonly string[]
  /** Words for who hears it that begin no phrase: "told ME". */
  readonly hearers: readonly string[]
  /** What a party makes that states figures: "estimate". */
  readonly statements: readonly string[]
  /** Between a statement and its party: "estimate BY". */
  readonly from: readonly string[]
  /** A genitive ends so: "'s". */
  readonly genitives: readonly string[]
  /** What is written together with the word behind it: "l'" in "l'OMS". */
  readonly elisions: readonly string[]
  /** The subject may follow its verb at the beginning of a sentence too. */
  readonly inverts: boolean
  /** Nouns are written with a capital, which then says nothing about names. */
  readonly capitalNouns: boolean
  readonly definite: readonly string[]
  readonly indefinite: readonly string[]
  /** Whose: "his", "their". */
  readonly possessives: readonly string[]
  /** Inside of a noun phrase: "of", "at". */
  readonly joints: readonly string[]
  /** Only ever inside: "of". */
  readonly of: readonly string[]
  readonly and: readonly string[]
  /** What no noun phrase holds: verbs, conjunctions, prepositions. */
  readonly stops: readonly string[]
  /** What ends the reach of a statement, behind a comma. */
  readonly but: readonly string[]
  /** Where what somebody wants or finds ends without a comma: "after", "because". */
  readonly subordinates: readonly string[]
  /** What begins a circumstance behind a verb of saying: "on Tuesday", "in a statement". */
  readonly circumstances: readonly string[]
  /** Weekdays, months, "yesterday". */
  readonly times: readonly string[]
  readonly titles: readonly string[]
  readonly pronouns: Pronouns
  /** Nouns of those who speak, with their kind. */
  readonly speakers: Readonly<Partial<Record<PartyKind | 'body', readonly string[]>>>
  /** Roles of a person who speaks for somebody: "spokesman". */
  readonly spokespeople: readonly string[]
  /** Speakers without a name: "officials". */
  readonly unnamed: readonly string[]
  /** Documents made to find something out: "poll". */
  readonly surveys: readonly string[]
  /** What states figures but is nobody: "report". */
  readonly documents: readonly string[]
}

export interface Pronouns {
  readonly he: readonly string[]
  readonly she: readonly string[]
  readonly it: readonly string[]
  readonly they: readonly string[]
  /** "I", "we", "you": the one who is quoted, or nobody. */
  readonly own: readonly string[]
}
