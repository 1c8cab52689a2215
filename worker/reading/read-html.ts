import { Parser } from 'htmlparser2'
import { isNoteMark } from '../../core/article/index.ts'
import { Facts } from './facts.ts'
import { type Attributes, isArticle, isInline, isOutsideProse } from './outside-prose.ts'
import { Prose } from './prose.ts'

/** What a reader sees of a page, and what the page says about itself. Nothing in it is to be trusted. */
export interface HtmlDocument {
  /** Blocks are separated by "\n". The article's text where the page marks one, else all of it. */
  readonly text: string
  readonly title?: string
  /** BCP 47, as the page states it. */
  readonly lang?: string
  /** As written: it may be relative. */
  readonly canonical?: string
  /** EDTF. */
  readonly publishedAt?: string
}

export function readHtml(html: string, most: number): HtmlDocument {
  const reader = new HtmlReader(most)
  reader.write(html)
  return reader.end()
}

/**
 * Reads HTML piece by piece, in time linear in its length. It stops, with what it has, at `most` characters of text or where
 * elements are nested deeper than any browser nests them.
 */
export class HtmlReader {
  readonly #whole: Prose
  readonly #article: Prose
  readonly #facts = new Facts()
  readonly #parser: Parser
  #depth = 0
  /** The depth of the outermost element of each kind that is open; 0 if none is. */
  readonly #open = { outside: 0, article: 0, title: 0, heading: 0, raised: 0 }
  #raised = { text: '', isRaised: false, isLink: false }
  /** What was added last: the word that a footnote's mark stands at. */
  #before = ''
  #isTooDeep = false

  constructor(most: number) {
    this.#whole = new Prose(most)
    this.#article = new Prose(most)
    this.#parser = new Parser({
      onopentag: (name, attributes) => this.#enter(name, attributes),
      onclosetag: (name) => this.#leave(name),
      ontext: (text) => this.#read(text),
    })
  }

  /** Further text would change nothing. */
  get isDone(): boolean {
    return this.#whole.isFull || this.#isTooDeep
  }

  write(html: string): void {
    // In pieces, so that an enormous string is not parsed to its end once enough is read.
    for (let at = 0; at < html.length && !this.isDone; at += PIECE) this.#parser.write(html.slice(at, at + PIECE))
  }

  end(): HtmlDocument {
    if (!this.isDone) this.#parser.end()
    return { text: this.#article.text || this.#whole.text, ...this.#facts.stated() }
  }

  #enter(name: string, attributes: Attributes): void {
    this.#depth++
    if (this.#depth > DEEPEST) {
      this.#isTooDeep = true
      this.#parser.pause()
      return
    }
    this.#facts.take(name, attributes)
    if (!isInline(name)) this.#breakLine()
    if (name === 'title') this.#begin('title')
    if (name === 'h1') this.#begin('heading')
    if (isArticle(name, attributes)) this.#begin('article')
    if (isOutsideProse(name, attributes)) this.#begin('outside')
    const isRaised = name === 'sup'
    const isLink = name === 'a' && attributes.href?.includes('#') === true
    if (!isRaised && !isLink) return
    if (this.#open.raised === 0) this.#raised = { text: '', isRaised, isLink }
    else this.#raised = { ...this.#raised, isLink: this.#raised.isLink || isLink }
    this.#begin('raised')
  }

  #leave(name: string): void {
    if (this.#depth === this.#open.raised) this.#closeRaised()
    for (const kind of KINDS) if (this.#open[kind] === this.#depth) this.#open[kind] = 0
    this.#depth--
    if (!isInline(name)) this.#breakLine()
  }

  #read(text: string): void {
    const { outside, title, raised } = this.#open
    if (title > 0) this.#facts.addTitle(text)
    if (outside > 0) return
    if (raised > 0) this.#raised.text += text
    else this.#add(text)
  }

  #add(text: string): void {
    if (text !== '') this.#before = text
    this.#whole.add(text)
    if (this.#open.article > 0) this.#article.add(text)
    if (this.#open.heading > 0) this.#facts.addHeading(text)
  }

  /** A footnote's mark is no number that anybody counted. */
  #closeRaised(): void {
    if (!isNoteMark(this.#before, this.#raised)) this.#add(this.#raised.text)
  }

  #begin(kind: (typeof KINDS)[number]): void {
    this.#open[kind] ||= this.#depth
  }

  #breakLine(): void {
    // A link may hold whole paragraphs; the mark of a note has no lines.
    if (this.#open.raised > 0) {
      this.#add(this.#raised.text)
      this.#raised = { ...this.#raised, text: '' }
    }
    this.#before = '\n'
    this.#whole.breakLine()
    this.#article.breakLine()
  }
}

const KINDS = ['outside', 'article', 'title', 'heading', 'raised'] as const

/** Browsers nest 512 deep. The parser's time grows with the depth. */
const DEEPEST = 512

const PIECE = 16_384
