import { schema15 } from './schema-15.ts'

/** The same use under schema 16, which has other indexes. */
export const schema16 = schema15
