import { schema12 } from './schema-12.ts'

/** The same use under schema 13, with a document that caches are to let go of. */
export const schema13 = `
  ${schema12}
  INSERT INTO purge (tag, due, since, again) VALUES ('v1:c:elbe', 4102444800000, 4102444740000, 0);
`
