import { schema5 } from './schema-5.ts'

/** The same use under schema 6, with what an editor has begun, and what is left of another copy. */
export const schema6 = `
  ${schema5}
  INSERT INTO working (claim, base_revision, save, body, at, editor, question, estimates, parties) VALUES
    ('elbe', 2, 3, '{"id":"elbe","reason":{"en":"Begun."}}', '2026-11-23T11:00:00.000Z', 'Desk A', 'Begun.', '', ''),
    ('oder', 0, 1, NULL, '2026-11-23T11:01:00.000Z', 'Desk A', '', '', '');
`
