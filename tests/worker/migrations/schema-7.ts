import { schema6 } from './schema-6.ts'

/** The same use under schema 7, by a desk that has said who it is. */
export const schema7 = `
  ${schema6}
  INSERT INTO change (id, revision, kind, at, parts) VALUES ('elbe', 2, 'published', '2026-11-23T10:05:00.000Z', '{"changes":[]}');
  INSERT INTO desk (only, revision, at, name, licence, corrections_policy, contact, url) VALUES
    (1, 2, '2026-11-23T10:10:00.000Z', 'Desk A', 'CC-BY-4.0', 'https://news.example/corrections', 'mailto:desk@news.example', 'https://record.example');
`
