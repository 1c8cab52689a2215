export { readTimes } from './read-times.ts'
export type * from './types.ts'
