import type { Feed } from './feed.ts'

/** JSON Feed 1.1. It knows no deleted entries: what is taken back is listed in an extension, as the format allows. */
export function jsonFeed({ title, origin, author, licence, entries, gone }: Feed) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: `${origin}/claims`,
    feed_url: `${origin}/changes.json`,
    authors: [{ name: author }],
    items: entries.map(({ id, link, title, summary, updated, lang }) => ({
      id,
      url: link,
      title,
      content_text: summary,
      date_modified: updated,
      language: lang,
    })),
    _counterpoint: { ...(licence === undefined ? {} : { licence }), deleted: gone },
  }
}
