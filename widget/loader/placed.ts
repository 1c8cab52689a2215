/** The elements that a publisher places by hand. */
export const PLACED = 'counterpoint-claim,counterpoint-summary'
