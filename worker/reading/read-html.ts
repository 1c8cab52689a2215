import { Parser } from 'htmlparser2'
import { Facts } from './facts.ts'
import type { HtmlDocument } from './html-document.ts'
import { headlineOf } from './outline.ts'
import { OutlineBuilder } from './outline-builder.ts'
import { type Attributes, isOutsideProse } from './outside-prose.ts'
import { pageLanguage } from './page-language.ts'
import { storyOf } from './story.ts'
import { articleBody, toldBy } from './told.ts'

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
  readonly #most: number
  readonly #facts = new Facts()
  readonly #outline = new OutlineBuilder()
  readonly #parser: Parser
  #depth = 0
  /** The depth of the outermost element of each kind that is open; 0 if none is. */
  readonly #open = { outside: 0, title: 0, told: 0, button: 0 }
  #json = ''
  #told = ''
  #isTooDeep = false

  constructor(most: number) {
    this.#most = most
    this.#parser = new Parser({
      onopentag: (name, attributes) => this.#enter(name, attributes),
      onclosetag: () => this.#leave(),
      ontext: (text) => this.#read(text),
    })
  }

  /** Further text would change nothing. */
  get isDone(): boolean {
    return this.#outline.length >= this.#most || this.#isTooDeep
  }

  write(html: string): void {
    // In pieces, so that an enormous string is not parsed to its end once enough is read.
    for (let at = 0; at < html.length && !this.isDone; at += PIECE) this.#parser.write(html.slice(at, at + PIECE))
  }

  end(): HtmlDocument {
    if (!this.isDone) this.#parser.end()
    const outline = this.#outline.end(this.#facts.stated('').title ?? '')
    const seen = storyOf(outline, toldBy(this.#told))
      .map((at) => outline.blocks[at]?.text)
      .join('\n')
    // A page that a script draws shows nothing yet.
    const text = (seen.length < LEAST_SEEN && this.#told.length > 2 * seen.length ? linesOf(this.#told) : seen).slice(
      0,
      this.#most,
    )
    const lang = pageLanguage(this.#facts.languages, text)
    return { text, ...this.#facts.stated(headlineOf(outline)), ...(lang === undefined ? {} : { lang }) }
  }

  #enter(name: string, attributes: Attributes): void {
    this.#depth++
    if (this.#depth > DEEPEST) {
      this.#isTooDeep = true
      this.#parser.pause()
      return
    }
    this.#facts.take(name, attributes)
    if (name === 'title') this.#begin('title')
    if (name === 'button') this.#begin('button')
    if (name === 'script' && attributes.type?.toLowerCase().startsWith('application/ld+json')) this.#begin('told')
    if (isOutsideProse(name, attributes)) this.#begin('outside')
    this.#outline.enter(name, attributes, this.#open.outside > 0, this.#facts.canonical)
  }

  #leave(): void {
    this.#outline.leave()
    if (this.#depth === this.#open.told) this.#tell()
    for (const kind of KINDS) if (this.#open[kind] === this.#depth) this.#open[kind] = 0
    this.#depth--
  }

  #read(text: string): void {
    const { outside, title, told, button } = this.#open
    if (title > 0) this.#facts.addTitle(text)
    if (told > 0 && this.#json.length + text.length <= LONGEST_JSON) this.#json += text
    if (button > 0) this.#outline.control(text)
    if (outside === 0) this.#outline.add(text)
  }

  #tell(): void {
    this.#told ||= articleBody(this.#json).slice(0, this.#most)
    this.#json = ''
  }

  #begin(kind: (typeof KINDS)[number]): void {
    this.#open[kind] ||= this.#depth
  }
}

function linesOf(text: string): string {
  return text
    .split(/\s*\n\s*/)
    .map((line) => line.replace(/[ \t\r\f]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

const KINDS = ['outside', 'title', 'told', 'button'] as const

/** Browsers nest 512 deep. The parser's time grows with the depth. */
const DEEPEST = 512

const PIECE = 16_384

/** Characters: less is a headline and a button. */
const LEAST_SEEN = 250

/** Characters of a page's data for search engines. */
const LONGEST_JSON = 524_288
