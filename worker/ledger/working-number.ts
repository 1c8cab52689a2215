/** Which save of a claim's working copy, over which of its revisions (0: none yet). No two saves ever share one; save 0: nothing is saved. */
export interface WorkingTag {
  readonly base: number
  readonly save: number
}
