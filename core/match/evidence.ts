/** What the matcher finds; an annotation may be kept with words of somebody else's besides. */
export type { MatchEvidence as Evidence } from '../claim/evidence.ts'
