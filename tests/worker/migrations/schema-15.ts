import { schema14 } from './schema-14.ts'

/** The same use under schema 15, with what a decision has taught. */
export const schema15 = `
  ${schema14}
  INSERT INTO lesson VALUES ('an-1', 'elbe', 1, '["noun crossings","word swept"]');
`
