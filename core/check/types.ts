import type { Estimate } from '../claim/types.ts'
import type { Reading, Relation } from '../compare/types.ts'
import type { Figure } from '../figure/index.ts'
import type { ClaimMatch, Evidence } from '../match/index.ts'
import type { PublicClaim } from '../snapshot/types.ts'

/** What a text says in figures, and how each stands to what others have said: the answer of `POST /v1/check`. */
export interface Check {
  readonly figures: readonly CheckedFigure[]
  /** Every claim that some figure is about, in the order in which the text comes to them. */
  readonly claims: readonly CheckedClaim[]
  readonly ruleset: string
}

export interface CheckedFigure extends Pick<Figure, 'start' | 'end' | 'text' | 'value' | 'unit' | 'noun' | 'change'> {
  readonly reading: Reading
  /** The likeliest first, at most five. */
  readonly claims: readonly FigureClaim[]
}

export interface FigureClaim {
  readonly id: string
  /** 0..1, calibrated: of matches at 0.8 about eight in ten are right. */
  readonly score: number
  readonly evidence: readonly Evidence[]
  /** The estimate that the figure repeats. */
  readonly estimateId?: string
  /** What the figure is taken to count, until when: as the estimate that it repeats, else the text as a source of its own, judged like any other. */
  readonly takenAs?: TakenAs
  /**
   * The figure (`a`, called `figure`) beside each estimate of the claim (`b`) into whose unit it converts. None where it is the amount of a change, which no estimate
   * states, or where its number cannot stand in the claim's unit.
   * `takenAs` and `relations` are left out after the first few thousand relations of an answer.
   */
  readonly relations?: readonly Relation[]
}

export type TakenAs = Pick<
  Estimate,
  'counts' | 'countsBasis' | 'countsMayBe' | 'period' | 'unit' | 'variant' | 'forecast' | 'lineage'
>

/** A claim as the public sees it, with the verdict on its own estimates. */
export interface CheckedClaim extends PublicClaim {
  readonly verdict: PublicClaim['line']['verdict']
}

/** A figure of a text and the claims that it may be about. */
export interface FoundFigure {
  readonly figure: Figure
  readonly matches: readonly ClaimMatch[]
  /** Those that would be matches, had editors not rejected their like. */
  readonly silenced: readonly ClaimMatch[]
  /** The text around it, as far as the figures before and after, within its sentence. */
  readonly surroundings: string
}

export interface CheckOptions {
  /** BCP 47; absent means English. */
  readonly lang?: string
  /** What the text stands under: it may name what a sentence takes for granted. */
  readonly headline?: string
  /** When the text came out (EDTF): totals in it are taken to run until then. */
  readonly publishedAt?: string
}
