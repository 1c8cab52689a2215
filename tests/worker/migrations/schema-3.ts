import { schema2 } from './schema-2.ts'

/** The same use under schema 3, with a feed that has been polled. */
export const schema3 = `
  ${schema2}
  INSERT INTO feed (feed, due, failures, answered, error, etag, modified) VALUES
    ('https://news.example/old.xml', 1795428300000, 0, '2026-11-23T10:07:00.000Z', NULL, '"1"', NULL);
  INSERT INTO feed_item (feed, url, place, stamp, read, tries) VALUES
    ('https://news.example/old.xml', 'https://news.example/flood', 0, '2026-11-23 Flood', '2026-11-23 Flood', 0);
`
