/** Words of the text that name somebody, and whom they stand for. Offsets are UTF-16 code units. */
export interface Mention {
  readonly start: number
  readonly end: number
  /** `text.slice(start, end)` */
  readonly text: string
  readonly party: SourceParty
}

/** Who says a figure. */
export interface Source extends Mention {
  /** The words that say so: "said", "according to". */
  readonly cue: { readonly start: number; readonly end: number }
  /** Who carried it: outlets that report what the party said, or to whom it spoke. */
  readonly via?: readonly Mention[]
  /** False for those who stay unnamed: "officials", "witnesses". */
  readonly named: boolean
  /** The words name the party only with what stands before them. */
  readonly resolved?: 'pronoun' | 'definite'
}

/** A party as the text has it: every word of it stands in the text. */
export interface SourceParty {
  /** The fullest name that the text gives it. */
  readonly name: string
  /** The abbreviation that the text introduces for it. */
  readonly short?: string
  /** Whom a person speaks for. */
  readonly of?: string
  readonly kind?: PartyKind
}

export type PartyKind = 'state' | 'military' | 'intelligence' | 'igo' | 'ngo' | 'media' | 'academic' | 'person'
