import { schema3 } from './schema-3.ts'

/** The same use under schema 4, with an article of the feed that could not be read. */
export const schema4 = `
  ${schema3}
  INSERT INTO feed_item (feed, url, place, stamp, read, tries, due, not_before, failures, error) VALUES
    ('https://news.example/old.xml', 'https://news.example/busy', 1, '2026-11-23 Busy', NULL, 0, 1795428900000, 0, 1,
      'it answered with status 503');
`
