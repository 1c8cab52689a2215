import type { InputError } from '../../core/claim/result.ts'
import type { Article, Claim, ClaimInput, DraftClaim, Estimate, SentAnnotation } from '../../core/claim/types.ts'
import type { Desk, PublicKey } from '../../core/snapshot/index.ts'
import type { ClaimAction, Site } from './answers.ts'
import type { Lesson } from './review-types.ts'

/** An article as a route hands it in; the ledger adds the moment, and to each annotation what it knows of it. */
export type ArticleInput = Omit<Article, 'updatedAt' | 'annotations'> & {
  readonly annotations: readonly SentAnnotation[]
}

/**
 * One line of an import. `claim` is what newsrooms send: created if new, changed if different, and published if it says so.
 * With `onlyNew`, a claim that is here already stays as it is, whatever has become of it. A `draft` is one that is not whole: it becomes the claim's working copy.
 * The others are what an export holds: `revision` lines restore a claim's history exactly, in order, and `working` lines what editors had begun.
 */
export type ImportRecord =
  | {
      readonly type: 'claim'
      readonly claim: ClaimInput
      readonly status?: 'draft' | 'published'
      readonly onlyNew?: boolean
    }
  | DraftImport
  | RevisionRecord
  | WorkingImport
  | ArticleImport
  | LessonsImport
  | DeskRecord
  | { readonly type: 'site'; readonly site: Site }

export interface DraftImport {
  readonly type: 'draft'
  readonly claim: DraftClaim
  readonly onlyNew?: boolean
}

export interface WorkingImport {
  readonly type: 'working'
  readonly claim: DraftClaim
  readonly base: number
  readonly save: number
  readonly updatedAt: string
  readonly updatedBy: string
}

export interface RevisionRecord {
  readonly type: 'revision'
  readonly claim: Claim
  readonly action: ClaimAction
  readonly token: string
  readonly wasPublic: boolean
  /** What the ratios of this revision cited when readers first saw it, by `claimId/estimateId`. */
  readonly cited: Readonly<Record<string, Estimate>>
  /**
   * By which rules its public document was judged, where it has one: the same rules draw the same document. Where the desk has signed it, or that the claim
   * was withdrawn with this revision, the very bytes.
   */
  readonly published?: {
    readonly ruleset: string
    readonly judgedAt?: string
    readonly document?: string
    readonly signature?: string
  }
}

/** Who publishes, where that was said, and every key that was signed with. `signature`: of the keys, by the key of that day. */
export interface DeskRecord {
  readonly type: 'desk'
  readonly said?: { readonly desk: Desk; readonly revision: number; readonly updatedAt: string }
  readonly keys: readonly PublicKey[]
  readonly signature?: string
}

/** `history` is what an export adds; a plain import leaves it out. */
export interface ArticleImport {
  readonly type: 'article'
  readonly article: ArticleInput
  readonly textHash?: string
  readonly history?: {
    readonly revision: number
    readonly status: 'active' | 'withdrawn'
    readonly wasPublic: boolean
    readonly updatedAt: string
    /** The revision in which what readers see of it last changed, and when. */
    readonly shown?: { readonly revision: number; readonly at: string }
    readonly updatedBy: string
  }
}

/** What editors' decisions have taught of a claim, one for each; what is learned is counted from them. */
export interface LessonsImport {
  readonly type: 'lessons'
  readonly claimId: string
  readonly lessons: readonly Lesson[]
}

/** What a record would become. Of a claim that is here and would change: what its estimates would, and which of them the record no longer has. */
export interface PreviewResult {
  readonly result: ImportResult
  readonly estimates?: Readonly<Record<string, 'created' | 'changed' | 'unchanged'>>
  readonly gone?: readonly string[]
}

export type ImportResult =
  | {
      readonly ok: true
      readonly outcome: 'created' | 'changed' | 'unchanged'
      /** Of a revision that is kept, and not shown to readers: what it lacks to be published. */
      readonly flaws?: readonly InputError[]
      /** Of a draft: what it lacks. It is kept as the claim's working copy. */
      readonly incomplete?: readonly InputError[]
    }
  | {
      readonly ok: false
      readonly reason: 'exists' | 'gap' | 'notReady' | 'invalid' | 'withdrawn'
      readonly errors: readonly InputError[]
    }
