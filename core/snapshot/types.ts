import type {
  Annotation,
  AnnotationInput,
  Article,
  Claim,
  Correction,
  EdtfDate,
  Estimate,
  LangMap,
  Quote,
} from '../claim/types.ts'
import type { Line, Reading, Relation } from '../compare/types.ts'
import type { Conversion } from '../unit/conversion.ts'

/** An estimate with the interval(s) it asserts under R4. */
export interface PublicEstimate extends Estimate {
  /** In the estimate's own unit. */
  readonly reading: Reading
  /** The same in the claim's unit, where that is another one into which it converts: x in the one is `factor * x + offset` in the other. */
  readonly converted?: Reading & Conversion
  /** Nobody of its lineage has counted the same outcomes later, and nothing supersedes it (R8). */
  readonly current: boolean
}

/** A claim as the public sees it: no editor's name, no embargo. */
export interface PublicClaim extends Omit<Claim, 'estimates' | 'updatedBy' | 'embargoUntil' | 'expiresAt'> {
  readonly estimates: readonly PublicEstimate[]
  readonly line: Line
}

/** `GET /v1/claims/{id}`: the whole record. Each unordered pair of estimates has one relation, in the order of `estimates`. */
export interface ClaimSnapshot extends PublicClaim {
  readonly relations: readonly Relation[]
  readonly ruleset: string
  /** The day on which this revision was judged, where that was later than it was written: what was imported, or published before documents were kept. */
  readonly judgedAt?: string
  /** The date the verdicts were asked for, if one was. */
  readonly asOf?: string
}

/** A claim that was taken back: its id stays, its content goes. */
export interface ClaimTombstone {
  readonly id: string
  readonly status: 'withdrawn' | 'paused'
  readonly revision: number
  readonly updatedAt: string
  readonly corrections: readonly Correction[]
}

/** One figure of an article with everything that is judged about it. */
export interface PublicAnnotation extends Pick<Annotation, 'claimId' | 'estimateId' | 'figure'> {
  readonly quote: Quote
  readonly line: Line
  /** The pairs that hold this figure's estimate, current or not. */
  readonly relations: readonly Relation[]
  /** What was known when the article was published, where more has become known since. */
  readonly atPublication?: AtPublication
}

/** A figure as it stood on the day of its article: the same claim with fewer estimates, judged by those alone. */
export interface AtPublication extends Pick<PublicAnnotation, 'line' | 'relations'> {
  /** The day that the article was published; all of it counts. */
  readonly date: EdtfDate
  /** The ids of the estimates that had been stated by then, and of those the current ones. */
  readonly known: readonly string[]
  readonly current: readonly string[]
}

/** What an article's snapshot is made of: who decided what is shown does not matter to readers. */
export type AnnotatedArticle = Omit<Article, 'annotations'> & { readonly annotations: readonly AnnotationInput[] }

/** `GET /v1/articles/{key}`: what one page view needs, in one KV value. */
export interface ArticleSnapshot {
  readonly key: string
  readonly url: string
  readonly title?: string
  readonly publishedAt?: EdtfDate
  /** Approved ones only. Those on a withdrawn claim stay, so that the page can say so; those on a paused or draft claim do not. */
  readonly annotations: readonly PublicAnnotation[]
  /** By id; a withdrawn claim is a tombstone. */
  readonly claims: Readonly<Record<string, PublicClaim | ClaimTombstone>>
  readonly ruleset: string
  readonly updatedAt: string
  /** The name of the desk that publishes, where it has said one. */
  readonly desk?: string
}

/** One row of `GET /v1/claims`. */
export interface ClaimListItem {
  readonly id: string
  readonly question: LangMap
  readonly line: Line
  readonly status: Claim['status']
  readonly revision: number
  readonly updatedAt: string
}

export interface ClaimList {
  readonly claims: readonly ClaimListItem[]
  /** The cursor of the next page; absent on the last. */
  readonly next?: string
}

/** `v1:h:{claim}`: what readers may know of a claim's past. Who changed it stays inside. */
export interface ClaimHistory {
  readonly id: string
  /** Newest first. */
  readonly revisions: readonly HistoryEntry[]
  /** There are earlier ones than those listed. */
  readonly earlier?: true
  readonly corrections: readonly Correction[]
  /** The days, ascending, between which `?as_of=` gives the same: `2025-01-05`. */
  readonly days: readonly string[]
}

/**
 * One change that readers could notice. `published`: it became readable, for the first time or again; `revised` and `corrected`: it was and is;
 * `withdrawn` and `paused`: it no longer is, for good or for now.
 */
export interface HistoryEntry {
  readonly revision: number
  readonly at: string
  readonly kind: 'published' | 'revised' | 'corrected' | 'withdrawn' | 'paused'
  /** Since the last revision that readers could see; empty for the first. */
  readonly changes: readonly HistoryChange[]
  /** How many more there are. */
  readonly more?: number
}

export interface HistoryChange {
  /** `reason`, `estimates/nis-2025-01-13`, `estimates/nis-2025-01-13/value`. */
  readonly path: string
  readonly kind: 'added' | 'removed' | 'changed'
}

/** `v1:n`: the newest changes of all claims, newest first. */
export interface RecentChanges {
  readonly changes: readonly RecentChange[]
}

export type RecentChange =
  | {
      readonly kind: 'published' | 'revised' | 'corrected'
      readonly claim: string
      readonly revision: number
      readonly at: string
      /** Of the claim as it is now. */
      readonly question: LangMap
      readonly line: Line
    }
  | {
      /** The claim is taken back: nothing of its content is here. */
      readonly kind: 'withdrawn' | 'paused'
      readonly claim: string
      readonly revision: number
      readonly at: string
      /** The revisions that were listed as changes before, newest first: whoever has copied those is to drop them. */
      readonly gone: readonly number[]
    }

/** Who publishes, as they say it themselves. */
export interface Desk {
  readonly name: string
  /** Of the records: an SPDX identifier. */
  readonly licence?: string
  /** The address of the page that says how mistakes are corrected. */
  readonly correctionsPolicy?: string
  /** An address of a page, or `mailto:`. */
  readonly contact?: string
  /** Under which origin readers know this deployment: `https://record.example`. */
  readonly url?: string
}

/** `v1:d`. A desk that has not said who it is has no name. */
export interface DeskDocument extends Partial<Desk> {
  /** With which it signs, and has signed. */
  readonly keys: readonly PublicKey[]
}

export interface PublicKey {
  readonly id: string
  readonly algorithm: 'Ed25519'
  /** 32 bytes as base64url. */
  readonly publicKey: string
  readonly since: string
  /** When another took its place. */
  readonly until?: string
}
