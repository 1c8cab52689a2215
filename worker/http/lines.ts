/** One line of a streamed text: its number from 1 and its bytes without the line end, or that it is longer than allowed. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | 'too long'
}

/**
 * Splits a stream at its line feeds, holding one line at a time. A line longer than `longest` bytes is skipped and reported,
 * so that neither a missing line feed nor one endless line fills the memory. A carriage return before the feed is dropped.
 */
export async function* lines(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let number = 1
  let held = new Held(longest)
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      held.add(chunk.subarray(start, end))
      yield { number: number++, bytes: held.taken() }
      held = new Held(longest)
      start = end + 1
    }
    held.add(chunk.subarray(start))
  }
  if (held.size > 0) yield { number, bytes: held.taken() }
}

const LF = 10
const CR = 13

/** The pieces of the line that is being read. */
class Held {
  size = 0
  readonly #longest: number
  #pieces: Uint8Array[] = []

  constructor(longest: number) {
    this.#longest = longest
  }

  add(piece: Uint8Array): void {
    this.size += piece.byteLength
    if (this.size > this.#longest) this.#pieces = []
    else if (piece.byteLength > 0) this.#pieces.push(piece)
  }

  taken(): Line['bytes'] {
    if (this.size > this.#longest) return 'too long'
    const bytes = new Uint8Array(this.size)
    let at = 0
    for (const piece of this.#pieces) {
      bytes.set(piece, at)
      at += piece.byteLength
    }
    return bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes
  }
}
