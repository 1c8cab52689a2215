import { schema11 } from './schema-11.ts'

/** The same use under schema 12, with somebody who has signed in. */
export const schema12 = `
  ${schema11}
  INSERT INTO session (id, hash, email, expires) VALUES ('ab12ab12ab12ab12', '${'cd'.repeat(32)}', 'anna@news.example', 4102444800000);
`
