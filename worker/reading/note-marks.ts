import { isNoteMark, LONGEST_MARK } from '../../core/article/index.ts'
import { isNamedNote, pointsWithin, superscript } from './footnote.ts'
import { type Attributes, isInline } from './outside-prose.ts'

/** Holds back raised text and links within the page until it is known whether they are marks of notes. */
export class NoteMarks {
  readonly #write: (text: string) => void
  #mark:
    | { readonly depth: number; readonly attributes: Attributes; isRaised: boolean; isNote: boolean; text: string }
    | undefined
  /** Raised text that has ended, and what comes next decides. */
  #raised = ''

  constructor(write: (text: string) => void) {
    this.#write = write
  }

  enter(name: string, attributes: Attributes, depth: number, before: string): void {
    const isLink = (name === 'a' && pointsWithin(attributes.href)) || (isInline(name) && isNamedNote(attributes))
    if (name !== 'sup' && !isLink) return
    // "500 km²" as a link: what stands before the raised text is no mark.
    if (this.#mark && !this.#mark.isRaised && this.#mark.text.trim() !== '') this.#release()
    if (this.#mark) {
      this.#mark.isNote ||= isLink || this.#mark.attributes.href !== undefined
      this.#mark.isRaised ||= name === 'sup'
      return
    }
    this.settle(before, '')
    this.#mark = {
      depth,
      attributes,
      isRaised: name === 'sup',
      isNote: name === 'sup' && isNamedNote(attributes),
      text: '',
    }
  }

  leave(depth: number, before: string): void {
    const mark = this.#mark
    if (mark?.depth !== depth) return
    this.#mark = undefined
    if (mark.isNote) return
    if (mark.isRaised) this.#raised = mark.text
    else {
      const isNamed = isNamedNote(mark.attributes)
      if (!isNoteMark(before, { text: mark.text, isRaised: false, isLink: true, isNamed }, '')) this.#write(mark.text)
    }
  }

  read(text: string, before: string): void {
    if (!this.#mark) {
      this.settle(before, text)
      this.#write(text)
      return
    }
    this.#mark.text += text
    if (this.#mark.text.length > LONGEST_MARK) this.#release()
  }

  /** Writes what was held back, as it must be when a block ends. */
  settle(before: string, next: string): void {
    if (this.#raised === '') return
    const raised = this.#raised
    this.#raised = ''
    this.#write(superscript(before, raised, next))
  }

  /** It was no mark after all, or a block has ended within it. */
  #release(): void {
    const text = this.#mark?.text ?? ''
    this.#mark = undefined
    this.#write(text)
  }
}
