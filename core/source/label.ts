import { type Token, WORD } from '../figure/tokens.ts'
import type { Attribution } from './attribution.ts'
import { isSpeaker } from './phrase.ts'
import type { Range, ReadText } from './text.ts'

/** "POLL: ..." as a headline begins, or with the name of one who speaks in the text, and the speakers of a transcript, each for all that follows up to the next. */
export function labelAttributions(read: ReadText, said: readonly Attribution[]): Attribution[] {
  const { tokens, sentences } = read
  const speakers = new Set(said.map(({ source }) => tokens[source.to - 1]?.text))
  const labels = sentences.map((sentence) => labelOf(read, sentence))
  const counts = new Map<string, number>()
  for (const label of labels) if (label) counts.set(nameOf(tokens, label), (counts.get(nameOf(tokens, label)) ?? 0) + 1)
  const found: Attribution[] = []
  let speaker: Range | undefined
  sentences.forEach((sentence, i) => {
    const label = labels[i]
    const isTurn = label !== undefined && isShouted(read, label) && (counts.get(nameOf(tokens, label)) ?? 0) > 1
    if (isTurn) speaker = label
    const last = label && tokens[label.to - 1]
    const speaks = last && (isSpeaker(last, read.lexicon) || speakers.has(last.text))
    const source = label ? (isTurn || speaks ? label : undefined) : speaker
    if (!source) return
    const from = label ? label.to + 1 : sentence.from
    const cue = { from: source.to, to: source.to + 1 }
    found.push({ source, cue, contents: [{ from, to: sentence.to }], form: 'label', speaks: true, sentence })
  })
  return found
}

const LONGEST = 4

/** A few words with capitals and a colon, at the beginning of a paragraph. */
function labelOf({ tokens, lexicon }: ReadText, sentence: Range): Range | undefined {
  let from = sentence.from
  if (tokens[from]?.block !== true && !tokens[from]?.line) return undefined
  while (tokens[from]?.text === '"' || tokens[from]?.text === '“') from++
  for (let at = from; at < sentence.to && at - from <= LONGEST; at++) {
    const token = tokens[at]
    if (token?.text === ':' && at > from) return tokens[at + 1]?.spaced ? { from, to: at } : undefined
    if (token?.kind !== WORD || !(token.capital || isSpeaker(token, lexicon))) return undefined
  }
  return undefined
}

function isShouted({ text, tokens }: ReadText, { from, to }: Range): boolean {
  const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end)
  return words.length > 2 && words === words.toUpperCase() && words !== words.toLowerCase()
}

function nameOf(tokens: readonly Token[], { from, to }: Range): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
}
