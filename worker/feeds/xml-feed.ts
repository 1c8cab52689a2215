import { Parser } from 'htmlparser2'
import type { Sink } from './fetch-public.ts'
import type { Listed } from './item.ts'

/**
 * RSS, RDF, Atom and news sitemaps, read as they stream in, by the local names of their elements. Tolerant of XML that is not well-formed,
 * and of cut ones: what was read so far counts. No entity is expanded but characters.
 */
export class XmlFeed implements Sink {
  readonly items: Listed[] = []
  readonly #parser: Parser
  readonly #path: string[] = []
  #item: Partial<Record<Field, string>> | undefined
  #itemDepth = 0
  #text = ''
  #isTooDeep = false

  constructor() {
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#enter(localName(name), attributes),
        onclosetag: () => this.#leave(),
        ontext: (text) => {
          if (this.#item && this.#text.length < LONGEST) this.#text += text
        },
      },
      { xmlMode: true },
    )
  }

  get isDone(): boolean {
    return this.items.length >= MOST_ITEMS || this.#isTooDeep
  }

  write(text: string): void {
    for (let at = 0; at < text.length && !this.isDone; at += PIECE) this.#parser.write(text.slice(at, at + PIECE))
  }

  #enter(name: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.#path.at(-1)
    this.#path.push(name)
    this.#text = ''
    if (this.#path.length > DEEPEST) {
      this.#isTooDeep = true
      this.#parser.pause()
    } else if (isItem(name, parent) && !this.#item) {
      this.#item = {}
      this.#itemDepth = this.#path.length
    } else if (this.#item && name === 'link' && attributes.href && isPage(attributes)) this.#say('url', attributes.href)
  }

  #leave(): void {
    const name = this.#path.at(-1) ?? ''
    const depth = this.#path.length - this.#itemDepth
    // `news:news` of a sitemap holds its facts one level below
    const field = depth === 1 || (depth === 2 && this.#path.at(-2) === 'news') ? FIELDS[name] : undefined
    if (this.#item && field) this.#say(field, this.#text.trim())
    if (this.#item && depth === 0) this.#end()
    this.#path.pop()
    this.#text = ''
  }

  #end(): void {
    const { guid, url = guid, ...rest } = this.#item ?? {}
    if (url && this.items.length < MOST_ITEMS) this.items.push({ url, ...rest })
    this.#item = undefined
  }

  /** The first statement of each kind counts. */
  #say(field: Field, text: string): void {
    if (this.#item && text !== '') this.#item[field] ??= text
  }
}

/** `<url>` is an article in a sitemap, and something else in an RSS channel's `<image>`. */
function isItem(name: string, parent: string | undefined): boolean {
  return name === 'item' || name === 'entry' || (name === 'url' && parent === 'urlset')
}

/** Not the entry's edit address, nor its enclosure. */
function isPage({ rel = 'alternate' }: Readonly<Record<string, string>>): boolean {
  return rel === 'alternate'
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}

/** An RSS item without a link may have its address for a name. */
type Field = keyof Listed | 'guid'

const FIELDS: Readonly<Record<string, Field>> = {
  link: 'url',
  guid: 'guid',
  loc: 'url',
  updated: 'updated',
  modified: 'updated',
  lastmod: 'updated',
  pubdate: 'published',
  published: 'published',
  date: 'published',
  publication_date: 'published',
  title: 'title',
}

const MOST_ITEMS = 10_000
const DEEPEST = 64
/** Characters of one element that are kept. */
const LONGEST = 4096
const PIECE = 16_384
