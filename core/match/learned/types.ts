/** What is learned of a figure's surroundings: a word near it, what it counts, who says it. */
export type TermKind = 'word' | 'noun' | 'source'

/** `term` is folded: lower case, without marks, as `readTokens` has it. */
export interface LessonTerm {
  readonly kind: TermKind
  readonly term: string
}

/** How often editors have approved and rejected a figure of a claim that stood with this. */
export interface LearnedTerm extends LessonTerm {
  readonly approved: number
  readonly rejected: number
}

/** The same as an index carries it, for thousands of claims. */
export type Taught = readonly [kind: TermKind, term: string, approved: number, rejected: number]
