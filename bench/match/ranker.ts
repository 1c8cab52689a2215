/** A way to rank claims for a sentence. */
export interface Ranker {
  readonly name: string
  /** Best first, five at most. */
  rank(sentence: string): readonly { readonly id: string; readonly score: number }[]
}
