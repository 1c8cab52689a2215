export { draftClaims } from './draft-claims.ts'
export { previewOf } from './preview.ts'
export type * from './types.ts'
