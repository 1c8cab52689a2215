import { schema9 } from './schema-9.ts'

/** The same use under schema 10, with an event that was not handed over yet. */
export const schema10 = `
  ${schema9}
  UPDATE claim SET verdict = 'single', told = 'single';
  INSERT INTO event (id, kind, subject, body, at, due) VALUES
    ('msg_0', 'claim.published', 'elbe', '{"type":"claim.published"}', '2026-11-23T10:05:00.000Z', 1795428301100);
`
