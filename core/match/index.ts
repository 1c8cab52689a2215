export { type ClaimIndex, indexClaims } from './claim-index.ts'
export { doubts } from './doubts.ts'
export type { Evidence } from './evidence.ts'
export { type ClaimMatch, findClaims, type MatchOptions, matchFigures } from './match.ts'
