import { DIGITS, WORD } from '../figure/tokens.ts'
import type { Attribution } from './attribution.ts'
import { isParty, isPronoun, isSpeaker, phraseAfter } from './phrase.ts'
import { subjectBefore } from './subject.ts'
import type { Range, ReadText } from './text.ts'

/**
 * Verbs in two places with what is said between them: "Der Rechnungshof HATTE die Kosten auf zehn Millionen GESCHÄTZT", "die Polizei TEILTE am Montag MIT",
 * "the agency PUT the dead AT 300". The subject stands before the first place or behind it.
 */
export function bracketAttributions(read: ReadText, sentence: Range): Attribution[] {
  const { tokens, lexicon } = read
  const found: Attribution[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!lexicon.lists.opens.has(tokens[at])) continue
    const close = closeOf(read, at + 1, sentence.to)
    if (close === undefined) continue
    const subject = subjectAround(read, sentence, at, close)
    if (!subject || isNegated(read, at, close)) continue
    const contents = closesBefore(read, close)
      ? [{ from: close + 1, to: clauseEnd(read, close + 1, sentence.to) }]
      : [
          { from: at + 1, to: close },
          { from: sentence.from, to: Math.min(at, subject.from) },
        ]
    found.push({
      source: subject,
      cue: { from: close, to: close + 1 },
      contents: contents.filter(({ from, to }) => to > from),
      form: 'verb',
      speaks: true,
      sentence,
    })
    at = close
  }
  return found
}

/** "at", which a number follows. */
function closesBefore({ tokens, lexicon }: ReadText, close: number): boolean {
  return lexicon.lists.closesBefore.has(tokens[close])
}

function closeOf(read: ReadText, start: number, ceiling: number): number | undefined {
  const { tokens, lexicon } = read
  for (let at = start; at < Math.min(ceiling, start + FARTHEST); at++) {
    const token = tokens[at]
    if (lexicon.lists.closes.has(token)) return at
    if (closesBefore(read, at) && isNumberNear(read, at + 1)) return at
    // another clause
    if (token?.text === ';' || token?.text === ':' || (token?.text === ',' && tokens[at + 1]?.spaced)) return undefined
  }
  return undefined
}

/** "at 300", "at between 300 and 400". */
function isNumberNear({ tokens }: ReadText, start: number): boolean {
  return tokens.slice(start, start + NEAR).some(({ kind }) => kind === DIGITS)
}

/** Of what stands before and behind, the one that can speak: "Bei der Planung hatte DAS MINISTERIUM", "DER RECHNUNGSHOF hatte die Kosten". */
function subjectAround(read: ReadText, sentence: Range, open: number, close: number): Range | undefined {
  const before = subjectBefore(read, open, sentence.from)
  const behind = read.lexicon.speech.inverts ? phraseAfter(read, open + 1, close) : undefined
  const speaking = [before, behind].find((phrase) => phrase && speaks(read, phrase))
  if (speaking) return speaking
  return before && !opensWithout(read, before, sentence) && isParty(read, before, 'say') ? before : undefined
}

function speaks({ tokens, lexicon }: ReadText, { from, to }: Range): boolean {
  return isPronoun(tokens[from], lexicon) || tokens.slice(from, to).some((token) => isSpeaker(token, lexicon))
}

/** A preposition stands before it: it is a circumstance. */
function opensWithout({ tokens }: ReadText, phrase: Range, sentence: Range): boolean {
  return phrase.from > sentence.from && tokens[phrase.from - 1]?.kind === WORD
}

function isNegated({ tokens, lexicon }: ReadText, from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => lexicon.lists.never.has(token))
}

function clauseEnd({ tokens }: ReadText, start: number, ceiling: number): number {
  for (let at = start; at < ceiling; at++)
    if (tokens[at]?.text === ';' || (tokens[at]?.text === ',' && tokens[at + 1]?.spaced)) return at
  return ceiling
}

const FARTHEST = 28
const NEAR = 4
