import { body, otherRows } from './rows.ts'

/** The same use under schema 2: only revisions hold a body. */
export const schema2 = `
  INSERT INTO claim (id, revision, status, at, editor, visibility, shown, turns, question, estimates, parties) VALUES
    ('elbe', 2, 'published', '2026-11-23T10:05:00.000Z', 'Desk A', 'public', 1, NULL,
      'How many bridges? They count different bridges.', '120 bridges', 'Ministry');
  INSERT INTO revision (id, revision, action, status, body, at, editor, token, was_public, cited) VALUES
    ('elbe', 1, 'create', 'draft', '${body}', '2026-11-23T10:00:00.000Z', 'Desk A', 'tk_1', 0, '{}'),
    ('elbe', 2, 'publish', 'published', '${body}', '2026-11-23T10:05:00.000Z', 'Desk A', 'tk_1', 1, '{}');
  ${otherRows}
`
