/** What a reader sees of a page, and what the page says about itself. Nothing in it is to be trusted. */
export interface HtmlDocument {
  /** Blocks are separated by "\n". The story alone, without comments, teasers and the page's other company. */
  readonly text: string
  readonly title?: string
  /** BCP 47, canonical: as the page states it, or as its text tells where it states none. */
  readonly lang?: string
  /** As written: it may be relative. */
  readonly canonical?: string
  /** EDTF. */
  readonly publishedAt?: string
}
