/**
 * The vocabulary of the project. A claim is one disputed question and every estimate that somebody gave of it.
 * Whether two estimates are comparable is computed from these fields by core/compare; nobody types it in.
 */

import type { Evidence } from './evidence.ts'

export type { Evidence } from './evidence.ts'

/** A text per language, by BCP 47 tag: `{ en: "...", de: "..." }`. At least one entry. */
export type LangMap = Readonly<Record<string, string>>

/** A word as it stands beside a number, where its form hangs on the number: CLDR plural categories, of which `other` always exists. */
export type PluralForms = Readonly<Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>> & {
  readonly other: string
}

/** The name of a unit or of an outcome: one form, or one for each plural category. */
export type Label = string | PluralForms

/** A label per language. */
export type LabelMap = Readonly<Record<string, Label>>

/** EDTF at the levels news needs: `2025`, `2025-01`, `2025-01-05`, `2025-01-05T12:00:00Z`. */
export type EdtfDate = string

/** One thing that can be counted: "killed", "wounded". A key of `Measure.outcomes`. */
export type Outcome = string

export interface Claim extends ClaimInput {
  readonly status: ClaimStatus
  /** 1 on creation, +1 per change. */
  readonly revision: number
  /** ISO 8601, UTC. */
  readonly updatedAt: string
  readonly updatedBy: string
}

/** What an editor writes; the ledger adds the rest. */
export interface ClaimInput {
  readonly id: string
  readonly question: LangMap
  /** Why the figures differ, at most 140 characters. Required to publish. */
  readonly reason?: LangMap
  readonly measure: Measure
  readonly population?: Scope
  readonly place?: Scope
  readonly topic?: Topic
  readonly estimates: readonly Estimate[]
  readonly corrections: readonly Correction[]
  readonly embargoUntil?: string
  readonly expiresAt?: string
}

/**
 * A claim on its way: what is there is well-formed, what is missing is missing, at every depth. Only the claim and its estimates have their names. What fields
 * say of each other (an outcome that the measure does not have) may still be wrong.
 */
export type DraftClaim = Pick<ClaimInput, 'id'> &
  Unfinished<Omit<ClaimInput, 'id' | 'estimates'>> & { readonly estimates?: readonly DraftEstimate[] }

export type DraftEstimate = Pick<Estimate, 'id'> & Unfinished<Omit<Estimate, 'id'>>

/** A tuple is one thing, and there as a whole. */
export type Unfinished<T> = T extends readonly (infer Item)[]
  ? number extends T['length']
    ? readonly Unfinished<Item>[]
    : T
  : T extends object
    ? string extends keyof T
      ? { readonly [Key in keyof T]: Unfinished<T[Key]> }
      : { readonly [Key in keyof T]?: Unfinished<T[Key]> }
    : T

export type ClaimStatus = 'draft' | 'published' | 'paused' | 'withdrawn'

export interface Measure {
  readonly kind: 'count' | 'amount' | 'rate' | 'share' | 'index'
  /** What core/unit knows: `{person}`, `%`, `t`, `USD`, `USD/[bbl_us]`; shares use `1`. */
  readonly unit: string
  /** How the unit is written for readers; a unit without one is not shown. */
  readonly unitLabel?: LabelMap
  /** The atoms that can be counted, each with its label. */
  readonly outcomes: Readonly<Record<Outcome, LabelMap>>
  /** True only where a part can never exceed its whole (R3). */
  readonly additive: boolean
  /**
   * Absent means `ratio`: zero means none, and gaps are factors. `signed` may be below zero (growth, a balance), `interval` is a point on a
   * scale without a true zero (a temperature): of both, gaps are differences (R5), and an upper bound has no lower end (R4).
   */
  readonly scale?: 'ratio' | 'signed' | 'interval'
  readonly tolerance: Tolerance
  /** What else tells two values apart: price base, seasonal adjustment, definition, denominator. */
  readonly dimensions?: Readonly<Record<string, Dimension>>
}

/** One way in which two values of a measure may differ, with the codes that an estimate's `variant` may name. */
export interface Dimension {
  readonly label: LangMap
  readonly values: Readonly<Record<string, LangMap>>
  /** Absent means true. False: shown, never judged. */
  readonly decides?: boolean
  /** What an estimate that does not say is taken to mean; listed as an assumption. */
  readonly unstated?: string
}

/** The claim's own thresholds, a house policy that readers can see. */
export interface Tolerance {
  /** Cumulative totals whose periods end within this many days count as one period (R2). */
  readonly days: number
  /** The smallest factor between two disjoint readings that is called a conflict (R5). */
  readonly materiality: number
  /** The least difference that counts where gaps are differences (R5): percentage points for `%` and `1`, else in the measure's unit. */
  readonly absolute?: number
  /** An estimate older than this is shown as such. */
  readonly freshForDays: number
}

/** A population or a place: a code, a label, and the codes of the wider ones it lies in. */
export interface Scope {
  readonly code: string
  readonly label: LangMap
  readonly within?: readonly string[]
}

/** How to recognise that a sentence is about this claim: its surroundings touch every group and no `not`. */
export interface Topic {
  readonly groups: readonly (readonly string[])[]
  readonly not?: readonly string[]
}

export interface Correction {
  readonly at: string
  readonly kind: 'correction' | 'clarification' | 'update' | 'retraction'
  readonly text: LangMap
  readonly fromRevision: number
}

export interface Estimate {
  readonly id: string
  readonly counts: readonly Outcome[]
  readonly countsBasis?: 'stated' | 'inferred' | 'ambiguous'
  /** The admissible sets of outcomes, when `countsBasis` is `ambiguous`. */
  readonly countsMayBe?: readonly (readonly Outcome[])[]
  /** Only where it differs from the claim's. */
  readonly population?: Scope
  readonly place?: Scope
  readonly period?: Period
  readonly value: Value
  /** Only where it differs from the measure's. */
  readonly unit?: string
  /** Codes by dimension, both declared by the measure. */
  readonly variant?: Readonly<Record<string, string>>
  /** The value is of a time that lay ahead when it was said. */
  readonly forecast?: { readonly madeAt: EdtfDate }
  readonly basis:
    | 'register'
    | 'documentedMinimum'
    | 'model'
    | 'intelligence'
    | 'officialStatement'
    | 'mediaTally'
    | 'census'
    | 'survey'
    | 'sensor'
    | 'unsourced'
  /** The origin first, then every carrier. */
  readonly chain: readonly Link[]
  /** Same origin, same lineage: ten outlets that repeat one origin are one voice (R1). */
  readonly lineage: string
  readonly saidAt: EdtfDate
  readonly evidence: 'primarySeen' | 'secondaryOnly' | 'noPrimaryFound'
  readonly supersededBy?: Supersession
  readonly note?: LangMap
}

export interface Period {
  readonly from?: EdtfDate
  readonly to: EdtfDate
  readonly toBasis: 'stated' | 'releaseAssumed'
  readonly kind: 'cumulative' | 'window' | 'snapshot'
}

export interface Supersession {
  /** The estimate that replaces this one. */
  readonly id: string
  readonly reason: 'newerCutoff' | 'revised' | 'retracted' | 'ourError'
  readonly note?: LangMap
}

export interface Link {
  readonly role: 'origin' | 'spokesperson' | 'via' | 'carrier'
  readonly party: Party
  readonly side: Side
  readonly named: boolean
  readonly title?: string
  /** Without one, `title` with `retrievedAt` or `note` says what was seen (paper, telephone, archive). */
  readonly url?: string
  readonly archivedUrl?: string
  readonly quote?: string
  readonly retrievedAt?: EdtfDate
  /** How it was obtained. */
  readonly note?: LangMap
}

export interface Party {
  readonly name: string
  /** Its name in other languages. */
  readonly names?: LangMap
  /** How a card may call it where space is short: "Zelensky", "NIS". */
  readonly short?: string
  /** Where it belongs, as a reader would say it: "Ukraine", "South Korea". */
  readonly of?: LangMap
  readonly kind: 'state' | 'military' | 'intelligence' | 'igo' | 'ngo' | 'media' | 'academic' | 'person'
}

/** How somebody stands to the quantity. A `party` has a stake in it: a belligerent, an organiser, a government or a company about itself. */
export interface Side {
  readonly role: 'party' | 'ally' | 'independent' | 'unknown'
  /** Whose number it is: the party's own, or its opponent's. */
  readonly about?: 'own' | 'opponent'
  /** Which side. */
  readonly of?: LangMap
}

interface Phrased {
  /** Verbatim, in its own language. */
  readonly phrase: string
  /** BCP 47; absent means English. */
  readonly lang?: string
}

/** The forms that state one number. Shares are fractions of 1. */
export type PointForm =
  | 'exact'
  | 'point'
  | 'about'
  | 'nearly'
  | 'justOver'
  | 'atLeast'
  | 'moreThan'
  | 'atMost'
  | 'upTo'
  | 'lessThan'

export interface PointValue extends Phrased {
  readonly form: PointForm
  readonly x: number
  /** The unit of the last digit that the source states, where finer than x shows: 100,000 for "4.0 million". */
  readonly precision?: number
  /** The fraction in words: `[1, 3]` for "a third". */
  readonly fraction?: readonly [number, number]
}

export interface RangeValue extends Phrased {
  readonly form: 'range'
  readonly from: number
  readonly to: number
  readonly best?: number
  readonly means: 'confidence' | 'credible' | 'sourceRange' | 'reports' | 'expert' | 'rounding' | 'unstated'
  /** 0.95, only with `confidence` and `credible`. */
  readonly level?: number
}

/**
 * "hundreds": never turned into a point. A word of the house table (vague.ts) means what it says there, whoever wrote it; `from` or `to`
 * alone keeps the other end open ("at least hundreds"). For any other word they are the range that its author gives it.
 */
export interface VagueValue extends Phrased {
  readonly form: 'vague'
  readonly word: string
  readonly from?: number
  readonly to?: number
}

/** "300 killed and 2,700 wounded". */
export interface SumValue extends Phrased {
  readonly form: 'sum'
  readonly parts: readonly SumPart[]
}

/** One addend; the sum's own phrase says it. */
export interface SumPart {
  readonly counts: readonly Outcome[]
  readonly value: Omit<PointValue, 'phrase'> | Omit<RangeValue, 'phrase'>
}

/** "nearly a third" of something: each side has a source of its own. */
export interface RatioValue extends Phrased {
  readonly form: 'ratio'
  readonly numerator: Operand
  readonly denominator: Operand
}

/**
 * One side of a ratio: a value, the id of an estimate of the same claim, `claimId/estimateId` of another claim,
 * or (in a snapshot only) that estimate cited with its value.
 */
export type Operand = Value | string | CitedEstimate

export interface CitedEstimate {
  /** `claimId/estimateId` */
  readonly estimate: string
  readonly value: Value
  readonly party: Party
  readonly saidAt: EdtfDate
}

export type Value = PointValue | RangeValue | VagueValue | SumValue | RatioValue

/** Where a figure stands in an article, as a W3C TextQuoteSelector. */
export interface Quote {
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

/** A figure in one article tied to a claim and, where it repeats one, to an estimate. */
export interface Annotation extends AnnotationInput {
  /** Stays, whatever is decided about it. */
  readonly id: string
  /** Who decided. What the matcher approved is no editor's decision: a new reading of the article may replace it. */
  readonly by: 'matcher' | 'editor'
  /** Whether the article, when it was last read, still stated the figure: `changed`: another number stands there; `lost`: nothing of it does. */
  readonly state: 'standing' | 'changed' | 'lost'
  /** Since when, ISO 8601. */
  readonly stateAt: string
}

/** As it is sent to the ledger: what was read from there comes back with what that knows of it. */
export type SentAnnotation = AnnotationInput & {
  readonly [Key in Exclude<keyof Annotation, keyof AnnotationInput>]?: Annotation[Key]
}

/** What is said of a figure; the ledger adds the rest. */
export interface AnnotationInput {
  readonly claimId: string
  readonly estimateId?: string
  readonly quote: Quote
  /** The number token inside `quote.exact`: a page that no longer holds exactly this token there gets no mark. */
  readonly figure: string
  /** `seen`: looked at and left alone. */
  readonly status: 'suggested' | 'approved' | 'rejected' | 'seen'
  readonly score?: number
  /** Why the matcher, or whoever sent it, takes the figure to be about the claim. */
  readonly evidence?: readonly Evidence[]
}

/** One article that carries figures. */
export interface Article {
  /** First 22 characters of base64url(SHA-256(canonical URL)). */
  readonly key: string
  readonly url: string
  readonly title?: string
  /** When the article came out, for "then / now". */
  readonly publishedAt?: EdtfDate
  readonly annotations: readonly Annotation[]
  /** ISO 8601, UTC: when its annotations last changed here. */
  readonly updatedAt: string
}
