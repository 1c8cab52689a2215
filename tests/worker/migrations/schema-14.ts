import { schema13 } from './schema-13.ts'

/** The same use under schema 14, with the day until which the claim is fresh. */
export const schema14 = `
  ${schema13}
  UPDATE claim SET fresh_until = 20100 WHERE id = 'elbe';
`
