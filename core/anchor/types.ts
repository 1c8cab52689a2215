/** A passage as it was annotated (W3C TextQuoteSelector); `prefix` and `suffix` are the words just before and after it. */
export interface Quote {
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

/** Offsets, end exclusive: of the raw text in UTF-16 units where a span leaves core/anchor, of the key within it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A text folded once for many quotes. Opaque to callers: it comes from `indexText` and goes to `findQuote`. */
export interface TextIndex {
  readonly text: string
  /** What is searched: the text folded. */
  readonly key: string
  /** The raw offset of an offset in `key`. */
  rawAt(at: number): number
}

/** A place of a quote, the figure in it, and how many letters of the quote's context stand around it. */
export interface Place extends Span {
  readonly figure?: Span
  readonly context: number
}

/**
 * Where a quote stands. `figure` is the figure within a found quote; `copies` are all places where its sentence stands word for word, the
 * found one first. `changed` is the span of a different number
 * that stands where the quote's own used to: the surroundings are the same.
 */
export type Anchor =
  | {
      readonly kind: 'found'
      readonly start: number
      readonly end: number
      readonly figure?: Span
      readonly copies: readonly Place[]
    }
  | { readonly kind: 'changed'; readonly start: number; readonly end: number }
  | { readonly kind: 'absent' }

/** A place in the key where a quote may stand, and how many of the quote's letters stand there. */
export interface Candidate extends Span {
  readonly letters: number
}
