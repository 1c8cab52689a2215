export { daysOf } from './edtf.ts'
export {
  parse,
  parseAnnotation,
  parseClaimInput,
  parseDraftClaim,
  parseKeptClaim,
  parseKeptDraft,
  parseKeptRow,
} from './parse.ts'
export { publishBlockers, readerBlockers } from './publishable.ts'
export type * from './result.ts'
export { annotationSchema, sentAnnotationSchema } from './schema/annotation.ts'
export { claimInputSchema } from './schema/claim.ts'
export { draftClaimSchema } from './schema/draft.ts'
export { evidenceSchema } from './schema/evidence.ts'
export { LIMITS } from './schema/limits.ts'
export { readStored, readStoredDraft, readStoredEstimates, readStoredEvidence } from './stored.ts'
export type * from './types.ts'
export { upcastAnnotation, upcastEstimate } from './upcast.ts'
