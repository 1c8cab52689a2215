export type * from './result.ts'
export type * from './types.ts'
