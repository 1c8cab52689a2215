export { findFigures } from './find.ts'
export { judgeFigures } from './judge.ts'
export { recognisable } from './recognisable.ts'
export type * from './types.ts'
