/** Where in a text words stand: with the figure, before its sentence, in the headline. */
export type Place = 'sentence' | 'before' | 'headline'

/** Why a figure is or is not about a claim, as a code with what was found in the text, so that each language can word it. */
export type MatchEvidence =
  /** Words of the editor's topic, one per group, as the text has them. */
  | { readonly code: 'topic'; readonly words: readonly string[]; readonly where: Place }
  /** Words that text and claim share, the most telling first. */
  | { readonly code: 'words'; readonly words: readonly string[]; readonly where: Place }
  /** What the figure counts, and whether the claim counts it. */
  | { readonly code: 'outcome'; readonly agrees: boolean; readonly word: string }
  /** The noun after the figure, and whether the claim's words hold it. */
  | { readonly code: 'noun'; readonly agrees: boolean; readonly word: string }
  /** The figure's unit: a currency, a measure, `1` for a share. */
  | { readonly code: 'unit'; readonly agrees: boolean; readonly unit: string }
  /** An estimate (or the question, without id) states this value, or nearly; `far`: every estimate is of another order of magnitude. */
  | { readonly code: 'value'; readonly likeness: 'equal' | 'near' | 'far'; readonly estimateId?: string }
  /** A population or place that is or is not the claim's. */
  | { readonly code: 'population' | 'place'; readonly agrees: boolean; readonly word: string }
  /** Who gave an estimate. */
  | { readonly code: 'party'; readonly word: string; readonly where: Place }
  /** Who the text says said the figure. `agrees`: this party gave the estimate, or (false) another of the claim's; absent where the claim does not know it. */
  | { readonly code: 'source'; readonly word: string; readonly agrees?: boolean }
  /** What happened, and it is another event than the claim's. */
  | { readonly code: 'event'; readonly word: string }
  /** Years that lie inside or all outside the claim's. */
  | { readonly code: 'time'; readonly agrees: boolean; readonly years: readonly number[] }
  /** The figure is the amount by which something went up or down. */
  | { readonly code: 'change' }
  /** Only a word for a size ("hundreds"). */
  | { readonly code: 'vague' }
  /** Those whom the claim counts did it to others, or it is said so by this word. */
  | { readonly code: 'doer'; readonly word: string }
  /** The text takes the statement back, asks it, or only imagines it. */
  | { readonly code: 'denied'; readonly word: string }
  /** Something else is set beside the story: "by comparison". */
  | { readonly code: 'compared'; readonly word: string }
  /** The sentence names another claim's topic, and leaves this one's to what stands around it. */
  | { readonly code: 'other'; readonly word: string }
  /** Neither the claim's people nor its place are named anywhere near. */
  | { readonly code: 'unnamed' }
  /** Nothing in the figure's own sentence speaks of the claim. */
  | { readonly code: 'carried' }
  /** The clause has words of its own, and none says that the amount or share is one of the claim's. */
  | { readonly code: 'ofWhat' }
  /** So many other figures of the text repeat other estimates of the claim. */
  | { readonly code: 'text'; readonly figures: number }
  /** Editors have approved (or rejected) figures of the claim that stood with these words. */
  | { readonly code: 'learned'; readonly agrees: boolean; readonly words: readonly string[] }

/** As an annotation keeps it. */
export type Evidence =
  | MatchEvidence
  /** In words of whoever sent the annotation, or of a time that had no codes. */
  | { readonly code: 'note'; readonly text: string }
