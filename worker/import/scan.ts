/** A stretch of a table: the records in it that hold any text. */
export interface Stretch {
  /** The records as they stand in the file, one behind the other. */
  readonly text: string
  /** The line on which each begins. */
  readonly lines: readonly number[]
  /** Cells of all of them. */
  readonly cells: number
  /** Cells of the longest. */
  readonly widest: number
  /** The line of a record that opens a quote and never closes it: the stretch ends before it. */
  readonly open?: number
}

/** After so many records that open a quote and never close it, the rest is not read: the time stays linear. */
export const MOST_OPEN_QUOTES = 10
/** Records with text in a stretch, and characters after which it ends with the record: some milliseconds of work. */
const STRETCH = { rows: 1000, characters: 262_144 }

/**
 * Goes through a table's text once, without reading its cells: where records end, how many cells they have, and which hold nothing but
 * separators and blanks. Quotes count as csv-parse counts them with `relax_quotes`: only at the start of a cell does one open it.
 * After a quote that is never closed it goes on with the next line, ten times at most.
 */
export function* stretches(body: string, separator: string, firstLine: number): Generator<Stretch, void> {
  const [comma, end] = [separator.charCodeAt(0), body.length]
  let [at, line, unclosed] = [0, firstLine, 0]
  while (at < end && unclosed < MOST_OPEN_QUOTES) {
    let [text, cells, widest] = ['', 0, 0]
    const lines: number[] = []
    const from = at
    let open: number | undefined
    while (at < end && lines.length < STRETCH.rows && at - from < STRETCH.characters && open === undefined) {
      const record = recordAt(body, at, comma)
      if (!record) {
        open = line
        break
      }
      if (record.hasText) {
        text += body.slice(at, record.end)
        lines.push(line)
        cells += record.cells
        widest = Math.max(widest, record.cells)
      }
      line += record.lines
      at = record.end
    }
    yield { text, lines, cells, widest, ...(open === undefined ? {} : { open }) }
    if (open === undefined) continue
    unclosed++
    const next = body.indexOf('\n', at)
    at = next < 0 ? end : next + 1
    line++
  }
}

interface Extent {
  /** Behind its line end. */
  readonly end: number
  readonly cells: number
  /** Line ends in it, its own included. */
  readonly lines: number
  readonly hasText: boolean
}

/** The record that begins here; nothing where a quote is still open at the end of the text. */
function recordAt(body: string, start: number, comma: number): Extent | undefined {
  let [at, cells, lines, hasText] = [start, 1, 0, false]
  for (let isCellStart = true; at < body.length; at++) {
    const character = body.charCodeAt(at)
    if (character === LF) return { end: at + 1, cells, lines: lines + 1, hasText }
    if (character === comma) {
      cells++
      isCellStart = true
      continue
    }
    if (character === QUOTE && isCellStart) {
      const quoted = quotedAt(body, at)
      if (!quoted) return undefined
      // with anything behind it, csv-parse takes the quotes themselves for text
      hasText ||= quoted.hasText || !endsCell(body.charCodeAt(quoted.last + 1), comma)
      lines += quoted.lines
      at = quoted.last
    } else hasText ||= !isBlank(character)
    isCellStart = false
  }
  return { end: at, cells, lines: lines + 1, hasText }
}

/** From the quote that opens a cell to the one that closes it. */
function quotedAt(body: string, start: number): { last: number; lines: number; hasText: boolean } | undefined {
  let [lines, hasText] = [0, false]
  for (let at = start + 1; at < body.length; at++) {
    const character = body.charCodeAt(at)
    if (character === LF) lines++
    else if (character !== QUOTE) hasText ||= !isBlank(character)
    else if (body.charCodeAt(at + 1) !== QUOTE) return { last: at, lines, hasText }
    else {
      hasText = true
      at++
    }
  }
  return undefined
}

const [LF, QUOTE, SPACE, TAB] = [10, 34, 32, 9]

/** No number: the end of the text. */
function endsCell(character: number, comma: number): boolean {
  return character === comma || character === LF || Number.isNaN(character)
}

function isBlank(character: number): boolean {
  return character === SPACE || character === TAB
}
