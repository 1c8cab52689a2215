import { schema3 } from './schema-3.ts'

/** The same use under schema 4, with what a reader of that day got of the claim, and what its list page shows of it. */
export const schema4 = `
  ${schema3}
  UPDATE annotation SET id = 'a1', decided_by = 'editor', state = 'standing', state_at = '2026-11-23T10:06:00.000Z';
  UPDATE article SET shown_revision = 1, shown_at = '2026-11-23T10:06:00.000Z';
  INSERT INTO published (id, revision, ruleset, judged_at, document) VALUES ('elbe', 2, '2026-11', NULL, '{"id":"elbe","revision":2}');
  INSERT INTO listing (n, item, recognised) VALUES (1, '{"id":"elbe"}', '{"id":"elbe"}');
  INSERT INTO meta (k, v) VALUES ('readableFrom', '4'), ('ruleset', '2026-11');
`
