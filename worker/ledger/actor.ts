/** Who asks: the token's id, for the audit, and its name, which becomes `updatedBy`. */
export interface Actor {
  readonly id: string
  readonly name: string
}
