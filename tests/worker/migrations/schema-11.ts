import { schema10 } from './schema-10.ts'

/** The same use under schema 11, with what was read of the article (an empty text as gzip), and when it is to be read again. */
export const schema11 = `
  ${schema10}
  INSERT INTO article_text (key, text, at, since, until) VALUES
    ('flood', x'1f8b080000000000000303000000000000000000', '2026-11-23T10:06:00.000Z', 1795428360000, 1798020360000);
  INSERT INTO rereading (article, start, due, failures, etag, modified) VALUES ('flood', 1795428360000, 1795431960000, 0, '"1"', NULL);
`
