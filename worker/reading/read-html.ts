import { Parser } from 'htmlparser2'
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
  readonly #open = { outside: 0, article: 0, title: 0, heading: 0, sup: 0 }
  #sup = { text: '', isReference: false }
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
    if (name === 'a' && this.#open.sup > 0 && attributes.href?.startsWith('#')) this.#sup.isReference = true
    if (name === 'sup' && this.#open.sup === 0) {
      this.#begin('sup')
      this.#sup = { text: '', isReference: false }
    }
  }

  #leave(name: string): void {
    if (this.#depth === this.#open.sup) this.#closeSup()
    for (const kind of KINDS) if (this.#open[kind] === this.#depth) this.#open[kind] = 0
    this.#depth--
    if (!isInline(name)) this.#breakLine()
  }

  #read(text: string): void {
    const { outside, title, sup } = this.#open
    if (title > 0) this.#facts.addTitle(text)
    if (outside > 0) return
    if (sup > 0) this.#sup.text += text
    else this.#add(text)
  }

  #add(text: string): void {
    this.#whole.add(text)
    if (this.#open.article > 0) this.#article.add(text)
    if (this.#open.heading > 0) this.#facts.addHeading(text)
  }

  /** "[12]", or a link within the page: a footnote's mark, which is no number that anybody counted. */
  #closeSup(): void {
    const { text, isReference } = this.#sup
    if (!isReference && !/^\s*\[.*\]\s*$/.test(text)) this.#add(text)
  }

  #begin(kind: (typeof KINDS)[number]): void {
    this.#open[kind] ||= this.#depth
  }

  #breakLine(): void {
    this.#whole.breakLine()
    this.#article.breakLine()
  }
}

const KINDS = ['outside', 'article', 'title', 'heading', 'sup'] as const

/** Browsers nest 512 deep. The parser's time grows with the depth. */
const DEEPEST = 512

const PIECE = 16_384
