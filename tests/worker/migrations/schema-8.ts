import { schema7 } from './schema-7.ts'

/** The same use under schema 8, with somebody who signs in. */
export const schema8 = `
  ${schema7}
  INSERT INTO person (email, name, scopes) VALUES ('anna@news.example', 'Anna', '["claims:read","claims:write"]');
`
