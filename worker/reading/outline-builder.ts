import { BesideByName } from './beside.ts'
import { NoteMarks } from './note-marks.ts'
import { type Block, type Box, HEADING, type Holds, isWayElsewhere, type Outline } from './outline.ts'
import { type Attributes, isInline } from './outside-prose.ts'
import { answersComment } from './phrases.ts'
import { Prose } from './prose.ts'
import { leadsToPage, leadsToStory, leadsWithinSite } from './story-link.ts'
import { isEntry, markOf } from './story-marks.ts'

/** Builds the outline of a page from its elements and text, in the order of the document. */
export class OutlineBuilder {
  readonly #beside = new BesideByName()
  readonly #prose = new Prose()
  readonly #marks = new NoteMarks((text) => this.#write(text))
  readonly #boxes: Box[] = []
  readonly #blocks: Block[] = []
  readonly #elements: OpenElement[] = []
  /** The boxes that are open, outermost first; they are listed when text comes. */
  readonly #open: OpenBox[] = [
    { name: '', mark: undefined, beside: undefined, isEntry: false, holds: new Set(), index: undefined },
  ]
  #headline: { readonly at: number; readonly isDoubtful: boolean } | undefined
  #link: Link | undefined
  /** The depth of the date that is open, and how many characters of the block are dates. */
  #date = { depth: 0, length: 0 }
  #length = 0

  /** Characters of text so far. */
  get length(): number {
    return this.#length
  }

  /** Text in what is `isOutside` is not handed in. `canonical` is the page's address as far as it is known by now, or empty. */
  enter(name: string, attributes: Attributes, isOutside: boolean, canonical: string): void {
    const beside = isOutside ? undefined : this.#beside.of(name, attributes)
    // An inline element is a box only where it begins a block, so that no sentence is torn.
    const isBlock = !isInline(name) || (beside !== undefined && beside !== 'box' && this.#prose.isEmpty)
    const isBox = isBlock && !isOutside
    if (isBlock) this.#break()
    this.#elements.push({ isBlock, isBox })
    if (isBox)
      this.#open.push({
        name,
        mark: markOf(name, attributes),
        beside,
        isEntry: isEntry(name, attributes) || this.#open.at(-1)?.isEntry === true,
        holds: new Set(),
        index: undefined,
      })
    if (isOutside) return
    this.#marks.enter(name, attributes, this.#elements.length, this.#prose.tail)
    if (name === 'time' && this.#date.depth === 0) this.#date.depth = this.#elements.length
    if (name === 'a') this.#enterLink(attributes, canonical)
    if (IMAGE.test(name) && this.#link?.showsStory) this.#hold('linkedImage')
    if (name === 'input' && EMAIL.test(`${attributes.type} ${attributes.name} ${attributes.placeholder}`))
      this.#hold('email')
  }

  leave(): void {
    const depth = this.#elements.length
    this.#marks.leave(depth, this.#prose.tail)
    const element = this.#elements.pop()
    if (element?.isBlock) this.#break()
    if (this.#date.depth === depth) this.#date.depth = 0
    if (this.#link?.depth === depth) this.#leaveLink(this.#link)
    if (element?.isBox) this.#open.pop()
  }

  add(text: string): void {
    if (this.#link) this.control(text)
    this.#marks.read(text, this.#prose.tail)
  }

  /** The label of a control, which is no text of the page. */
  control(label: string): void {
    if (answersComment(label)) this.#hold('answer')
  }

  /** `title` as the page's head states it: without an h1, the first heading with words of it is the headline. */
  end(title: string): Outline {
    this.#break()
    this.#list()
    const isTitle = ({ text, box }: Block) =>
      text.length >= SHORTEST_HEADLINE && HEADING.test(this.#boxes[box]?.name ?? '') && title.includes(text)
    const heading = this.#headline ? -1 : this.#blocks.findIndex(isTitle)
    return {
      boxes: this.#boxes,
      blocks: this.#blocks,
      headline: this.#headline?.at ?? (heading < 0 ? undefined : heading),
    }
  }

  #enterLink({ href, rel, class: classes }: Attributes, canonical: string): void {
    if (this.#link || !leadsToPage(href)) return
    const isOnSite = leadsWithinSite(href, canonical)
    const showsStory = isOnSite && leadsToStory(`${href} ${rel} ${classes}`)
    this.#link = { depth: this.#elements.length, isOnSite, showsStory, from: this.#length }
  }

  /** A link over a whole teaser is laid there by a style sheet, and has no text of its own. */
  #leaveLink({ showsStory, from }: Link): void {
    if (showsStory && from === this.#length) this.#hold('emptyLink')
    this.#link = undefined
  }

  #write(text: string): void {
    const added = this.#prose.add(text, this.#link && (this.#link.isOnSite ? 'onSite' : 'away'))
    this.#length += added
    if (this.#date.depth > 0) this.#date.length += added
  }

  /** A box that holds such a thing is listed even where it holds no text: the boxes around it may. */
  #hold(what: Holds): void {
    this.#list()
    this.#open.at(-1)?.holds.add(what)
  }

  #break(): void {
    this.#marks.settle(this.#prose.tail, '')
    if (this.#prose.isEmpty) return
    const block = { ...this.#prose.take(), box: this.#list() }
    const isDate = this.#date.length >= 0.8 * block.text.length && /\d/.test(block.text)
    this.#date.length = 0
    if (isDate) return
    if (answersComment(block.text)) this.#hold('answer')
    if (this.#open.at(-1)?.name === 'h1') this.#see(block)
    this.#blocks.push(block)
  }

  /** The first headline counts, but for one of a teaser or with the site's name, which leads elsewhere. */
  #see(block: Block): void {
    const isDoubtful = isWayElsewhere(block) || this.#open.some(({ beside }) => beside !== undefined)
    if (!this.#headline || (this.#headline.isDoubtful && !isDoubtful))
      this.#headline = { at: this.#blocks.length, isDoubtful }
  }

  /** Lists the open boxes that are not yet, and gives the index of the innermost. */
  #list(): number {
    let from = this.#open.length
    while (from > 0 && this.#open[from - 1]?.index === undefined) from--
    for (const box of this.#open.slice(from)) {
      box.index = this.#boxes.length
      this.#boxes.push({ ...box, parent: this.#open[from - 1]?.index ?? 0 })
      from++
    }
    return this.#open.at(-1)?.index ?? 0
  }
}

interface OpenElement {
  readonly isBlock: boolean
  readonly isBox: boolean
}

interface OpenBox extends Omit<Box, 'parent' | 'holds'> {
  readonly holds: Set<Holds>
  index: number | undefined
}

interface Link {
  readonly depth: number
  readonly isOnSite: boolean
  readonly showsStory: boolean
  /** The length of the text before it. */
  readonly from: number
}

/** Characters. */
const SHORTEST_HEADLINE = 8

const EMAIL = /e-?mail|courriel|correo/i
const IMAGE = /^(?:img|picture|amp-img)$/
