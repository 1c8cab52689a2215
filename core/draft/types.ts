import type { DraftClaim } from '../claim/types.ts'
import type { Line, Relation } from '../compare/types.ts'

/** One of the texts that a draft is made of. */
export interface DraftArticle {
  readonly url?: string
  readonly outlet?: string
  /** EDTF. Without it, "on Sunday" has no date. */
  readonly publishedAt?: string
  readonly title?: string
  /** BCP 47; told by the text's words where it is absent. */
  readonly lang?: string
  readonly text: string
}

export interface Draft {
  readonly claims: readonly DraftedClaim[]
  /** Every figure that went nowhere, and why, in the order of the texts. */
  readonly unused: readonly Unused[]
}

export interface DraftedClaim {
  /** As a working copy takes it. What no article says is absent. */
  readonly claim: DraftClaim
  /** Where each field that was read comes from. What has no cell came with the input (outlets, addresses, titles) or is a name that the draft gave (ids, lineages). */
  readonly cells: readonly Cell[]
  /** What an editor has to decide or look up, by field. */
  readonly doubts: readonly Doubt[]
  readonly preview: Preview
}

/** Judged as it would be published: what is missing is taken as its doubt says. */
export interface Preview {
  readonly relations: readonly Relation[]
  readonly line: Line
}

/** UTF-16 offsets into the text of the article at this position of the list. */
export interface Place {
  readonly article: number
  readonly start: number
  readonly end: number
}

/** `stated`: these words say it. `resolved`: they say it together with others ("she", "on Sunday"). `assumed`: they stand for something that is not said. */
export type How = 'stated' | 'resolved' | 'assumed'

export interface Cell {
  /** JSON pointer into the claim. */
  readonly pointer: string
  readonly from: Place
  readonly how: How
}

export interface Doubt {
  /** JSON pointer into the claim; the field itself may be absent. */
  readonly pointer: string
  readonly code: DoubtCode
  readonly detail: string
  readonly choices?: readonly string[]
}

export type DoubtCode =
  /** No article says it: an editor writes it. */
  | 'missing'
  /** Nobody is named for this figure. */
  | 'saidBy'
  /** No day is named; choices: the days on which the articles came out. */
  | 'saidAt'
  /** What is counted is told by another sentence, or by a word that may mean several things. */
  | 'counts'
  /** Articles have the same words, so that they have one origin. */
  | 'lineage'
  /** The origin is named by what it has in common with a name elsewhere. */
  | 'party'

export interface Unused extends Place {
  readonly text: string
  readonly why: UnusedWhy
}

export type UnusedWhy =
  /** It says by how much something rose or fell. */
  | 'change'
  /** Nobody is named, and what it counts is none of the outcomes that are known. */
  | 'noSubject'
  /** Its sentence tells of another year, and nobody is named. */
  | 'otherTime'
  /** Nothing else in the articles counts the same. */
  | 'alone'
  /** Several sources gave the same number, and this place does not say whose it is. */
  | 'whose'
  /** A draft holds no more. */
  | 'tooMany'
