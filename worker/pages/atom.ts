import type { Feed, FeedEntry } from './feed.ts'
import { document, element, text, type Xml } from './xml.ts'

/** Atom (RFC 4287); what is taken back is a deleted entry (RFC 6721). */
export function atomFeed({ title, origin, updated, author, licence, entries, gone }: Feed): string {
  const self = `${origin}/changes.atom`
  const root = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:at': 'http://purl.org/atompub/tombstones/1.0' },
    element('id', {}, text(self)),
    element('title', {}, text(title)),
    element('updated', {}, text(updated)),
    element('author', {}, element('name', {}, text(author))),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: `${origin}/claims` }),
    ...(licence === undefined ? [] : [element('rights', {}, text(licence))]),
    ...entries.map(entryElement),
    ...gone.map(({ id, when }) => element('at:deleted-entry', { ref: id, when })),
  )
  return document(root)
}

function entryElement({ id, link, title, summary, updated, lang }: FeedEntry): Xml {
  return element(
    'entry',
    {},
    element('id', {}, text(id)),
    element('title', { 'xml:lang': lang }, text(title)),
    element('updated', {}, text(updated)),
    element('link', { rel: 'alternate', type: 'text/html', href: link }),
    element('summary', { 'xml:lang': 'en' }, text(summary)),
  )
}
