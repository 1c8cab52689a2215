import { schema8 } from './schema-8.ts'

/** The same use under schema 9, by a desk that signs. */
export const schema9 = `
  ${schema8}
  INSERT INTO signing_key (id, public_key, since) VALUES
    ('Vdo1MyPLnNlVSSCo', '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', '2026-11-23T10:11:00.000Z');
`
