import type { Annotation, LabelMap, Party, Scope as Where } from '../../core/claim/types.ts'
import type { LearnedTerm, LessonTerm } from '../../core/match/index.ts'
import type { Actor } from './actor.ts'
import type { ArticleRecord, Page, Scope } from './answers.ts'
import type { BadCursor, Found, Invalid, NotFound, Stale } from './outcomes.ts'

/** An annotation with the article that it stands in. */
export interface AnnotationRecord {
  readonly annotation: Annotation
  readonly article: AboutArticle
}

export interface AnnotationPage extends Page<AnnotationRecord, string> {
  readonly ok: true
  readonly total: number
  /** What is kept of the articles of this page, by key, as gzip. */
  readonly texts: ReadonlyMap<string, ArrayBuffer>
}

type AboutArticle = Pick<ArticleRecord['article'], 'key' | 'url' | 'title' | 'publishedAt'>

/** The annotation is not as the caller has seen it: 412. */
export interface StaleAnnotation {
  readonly ok: false
  readonly reason: 'staleAnnotation'
  readonly annotation: Annotation
}

export interface Decided extends AnnotationRecord {
  readonly ok: true
  /** As it was: to decide that again undoes this. */
  readonly before: Annotation
  /** The article's revision afterwards. */
  readonly revision: number
}

export interface AnnotationFilter {
  /** Absent: whatever was decided. */
  readonly status?: Annotation['status']
  /** The origin of the article. */
  readonly site?: string
  /** Its key. */
  readonly article?: string
  readonly claim?: string
  readonly state?: Annotation['state']
  /** At least. */
  readonly score?: number
}

/** An article with what there is to do in it. */
export interface ArticleEntry extends AboutArticle {
  readonly revision: number
  readonly status: ArticleRecord['status']
  readonly updatedAt: string
  readonly updatedBy: string
  readonly counts: Readonly<Record<Annotation['status'] | 'changed' | 'lost', number>>
}

/** An article that names a claim, whatever was decided there. */
export interface Usage extends AboutArticle {
  readonly annotations: readonly Pick<Annotation, 'id' | 'figure' | 'status' | 'state' | 'estimateId'>[]
}

/** What claims of this desk call somebody or something, as it was last written. */
export type Term =
  | { readonly kind: 'party'; readonly name: string; readonly claims: number; readonly party: Party }
  | { readonly kind: 'place' | 'population'; readonly name: string; readonly claims: number; readonly scope: Where }
  | { readonly kind: 'outcome'; readonly name: string; readonly claims: number; readonly label: LabelMap }

/** What decisions have taught the matcher about a claim. */
export interface Learned {
  /** How many it has learned from. */
  readonly decisions: { readonly approved: number; readonly rejected: number }
  /** It learns no more until something is forgotten. */
  readonly isFull: boolean
  /** The most telling, and of those alike the most often met. `speaks`: what it says of a figure that stands with it; a claim's own words say it better and are passed over. */
  readonly terms: readonly (LearnedTerm & { readonly speaks: 'for' | 'against' | 'neither' })[]
  /** How many there are. */
  readonly total: number
}

/** What one decision has taught of a claim. */
export interface Lesson {
  readonly annotation: string
  readonly approved: boolean
  readonly terms: readonly LessonTerm[]
}

/** Somebody who signs in with an e-mail address. */
export interface Person {
  readonly email: string
  readonly name?: string
  readonly scopes: readonly Exclude<Scope, 'articles'>[]
}

/** What editors look through and decide, one thing at a time. */
export interface ReviewLedger {
  readAnnotation(id: string): Promise<Found<AnnotationRecord> | NotFound>
  /** Across articles: what was found, or found changed, last comes first; within an article in the order of its text. */
  listAnnotations(
    input: AnnotationFilter & { readonly cursor?: string; readonly limit?: number },
  ): Promise<AnnotationPage | BadCursor>
  /** Of this annotation alone, if it is still as `expected`. `suggested` undoes: the matcher's word stands again. */
  decideAnnotation(input: {
    readonly id: string
    readonly expected: Annotation
    readonly status: Annotation['status']
    readonly claimId?: string
    /** `null`: of none. Absent: as it is, unless the claim is another. */
    readonly estimateId?: string | null
    /** The matcher learns from it: of somebody who may publish. */
    readonly teaches: boolean
    readonly actor: Actor
  }): Promise<Decided | NotFound | StaleAnnotation | Invalid>
  /** Newest first, by when they came out, else when they were last changed here. */
  listArticles(input: {
    readonly site?: string
    /** With a figure that the page states otherwise now, or no more. */
    readonly state?: 'changed' | 'lost'
    /** With a figure on a claim, and none that is approved. */
    readonly unmarked?: boolean
    /** A day: not older. */
    readonly since?: string
    readonly cursor?: string
    readonly limit?: number
  }): Promise<({ readonly ok: true } & Page<ArticleEntry, string>) | BadCursor>
  /** `citedBy`: claims whose ratios cite it. */
  listUsages(input: {
    readonly id: string
    readonly cursor?: string
    readonly limit?: number
  }): Promise<({ readonly ok: true; readonly citedBy: readonly string[] } & Page<Usage, string>) | NotFound>
  /** The most used first. */
  listVocabulary(input: {
    readonly kind: Term['kind']
    readonly q: string
    readonly limit?: number
  }): Promise<{ readonly terms: readonly Term[] }>
  /** What decisions have taught the matcher about a claim. */
  readLearned(id: string): Promise<Found<Learned> | NotFound>
  /** Forgets one term, or all of it; gives what is left. */
  forgetLearned(input: {
    readonly id: string
    readonly term?: LessonTerm
    readonly actor: Actor
  }): Promise<Found<Learned> | NotFound>
  readPeople(): Promise<{ readonly people: readonly Person[]; readonly revision: number }>
  /** Replaces the whole list. */
  putPeople(input: {
    readonly people: readonly Person[]
    readonly ifRevision: number
    readonly actor: Actor
  }): Promise<{ readonly ok: true; readonly people: readonly Person[]; readonly revision: number } | Stale>
  /** For an hour. What the person may do is looked up at each call. `id` and `hash` are those of a token that only the caller knows. */
  openSession(input: {
    readonly id: string
    readonly hash: string
    readonly email: string
  }): Promise<{ readonly ok: true; readonly person: Required<Person>; readonly expiresAt: string } | NotFound>
}
