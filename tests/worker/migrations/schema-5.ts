import { schema4 } from './schema-4.ts'

/** The same use under schema 5, with an article of the feed that could not be read. */
export const schema5 = `
  ${schema4}
  INSERT INTO feed_item (feed, url, place, stamp, read, tries, due, not_before, failures, error) VALUES
    ('https://news.example/old.xml', 'https://news.example/busy', 1, '2026-11-23 Busy', NULL, 0, 1795428900000, 0, 1,
      'it answered with status 503');
`
