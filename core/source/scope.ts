import { SYMBOL, type Token } from '../figure/tokens.ts'
import type { Range, ReadText } from './text.ts'

/** From `start` to where the statement ends: the sentence, a semicolon, an aside, ", but". Quotations are whole. */
export function rightOf(read: ReadText, sentence: Range, start: number): Range {
  const { tokens, quotedIn } = read
  const own = quotedIn[start - 1] ?? -1
  for (let at = start; at < sentence.to; at++) {
    const token = tokens[at]
    if (own >= 0 && quotedIn[at] !== own) return { from: start, to: at }
    if (quotedIn[at] !== own || token?.kind !== SYMBOL) continue
    if (token.text === ';' || (ASIDES.has(token.text) && at > start)) return { from: start, to: at }
    if (token.text === ',' && (turns(read, at + 1) || isRelative(read, at + 1))) return { from: start, to: at }
  }
  return { from: start, to: sentence.to }
}

/** A semicolon and whatever a dash or a bracket adds, in whose voice nobody knows. */
const ASIDES = new Set([';', '(', '—', '–', '―'])

/** ", who is 70": said by the article as likely as by the source. In German an article is no sign of it. */
function isRelative({ tokens, lexicon: { lists } }: ReadText, at: number): boolean {
  const token = tokens[at]
  return lists.relatives.has(token) && !lists.that.has(token) && !lists.definite.has(token)
}

/** No more of it than to the next comma, relative clause or reason. */
export function shortOf(read: ReadText, { from, to }: Range): Range {
  const { tokens, lexicon } = read
  const { lists } = lexicon
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    // The comma of "5,000" is none.
    const isPause = token?.kind === SYMBOL && PAUSES.has(token.text) && tokens[at + 1]?.spaced === true
    if (isPause || isRelative(read, at) || lists.subordinates.has(token)) return { from, to: at }
  }
  return { from, to }
}

const PAUSES = new Set([',', ':', '—', '–'])

/** "but" with a subject of its own; "but would add" goes on. */
function turns({ tokens, lexicon }: ReadText, at: number): boolean {
  const { lists } = lexicon
  const next = tokens[at + 1]
  return lists.but.has(tokens[at]) && !lists.auxiliaries.has(next) && !lists.negations.has(next)
}

/** From where the statement begins to `end`. */
export function leftOf(read: ReadText, sentence: Range, end: number): Range {
  const { tokens, quotedIn } = read
  const own = quotedIn[end] ?? -1
  for (let at = end - 2; at > sentence.from; at--) {
    const token = tokens[at]
    if (own >= 0 && quotedIn[at] !== own) return { from: at + 1, to: end }
    if (quotedIn[at] !== own || token?.kind !== SYMBOL) continue
    if (token.text === ';' || (token.text === ',' && turns(read, at + 1))) return { from: at + 1, to: end }
  }
  return { from: sentence.from, to: end }
}

/** The end of a circumstance that begins at `at`: "on Tuesday", "in a statement to reporters"; `at` where none begins. */
export function circumstanceEnd({ tokens, lexicon, quotedIn }: ReadText, at: number, ceiling: number): number {
  const { lists } = lexicon
  if (!lists.circumstances.has(tokens[at]) && !lists.times.has(tokens[at])) return at
  for (let end = at; end < ceiling; end++) {
    const token = tokens[end]
    if (!token || lists.that.has(token) || (quotedIn[end] !== quotedIn[at] && (quotedIn[end] ?? -1) >= 0)) return end
    if (token.kind === SYMBOL && (END.has(token.text) || token.text === ',')) return end
  }
  return ceiling
}

export function closesSentence({ tokens, quotedIn }: ReadText, at: number, ceiling: number): boolean {
  const opens = (quotedIn[at] ?? -1) >= 0 && quotedIn[at] !== quotedIn[at - 1]
  return at >= ceiling || (END.has(tokens[at]?.text ?? '') && !opens)
}

const END = new Set(['.', '!', '?', '…', ')', ';', '"', '”', '“'])

/** A comma, a dash or a closing mark of quotation: what is said may end with it. */
export function isMark(token: Token | undefined): boolean {
  return token?.kind === SYMBOL && MARKS.has(token.text)
}

const MARKS = new Set([',', '"', '”', '“', '»', '«', '’', "'", '–', '—', '―', '?', '!'])
