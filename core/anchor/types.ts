/** A passage as it was annotated (W3C TextQuoteSelector). `prefix` and `suffix` are the words just before and after it. */
export interface Quote {
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

/** UTF-16 offsets into the raw text, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A text folded for matching, and the way back to it. Opaque outside core/anchor: build it with `indexText`. */
export interface TextIndex {
  readonly text: string
  readonly key: string
  /** Raw offset of each unit of `key`, and one more: the end of the text. */
  readonly starts: readonly number[]
}

/**
 * Where a quote stands. `figure` is the number token inside a found quote.
 * `changed`: the quote's surroundings still stand, around a different number, whose span this is.
 */
export type Anchor =
  | { readonly kind: 'found'; readonly start: number; readonly end: number; readonly figure?: Span }
  | { readonly kind: 'changed'; readonly start: number; readonly end: number }
  | { readonly kind: 'absent' }
