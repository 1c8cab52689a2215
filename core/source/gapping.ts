import { DIGITS } from '../figure/tokens.ts'
import type { Attribution } from './attribution.ts'
import { isSpeaker, phraseAfter } from './phrase.ts'
import type { Range, ReadText } from './text.ts'

/** Who says a second number with the verb of the first: "Organisers put the crowd at 300,000, THE POLICE at 150,000", "die Polizei von 150.000", "and the union 2.8 million". */
export function gappedAttributions(read: ReadText, sentence: Range, verbs: readonly Attribution[]): Attribution[] {
  const first = verbs.find(({ form }) => form === 'verb')
  if (!first) return []
  const { tokens, lexicon } = read
  const found: Attribution[] = []
  for (let at = first.cue.to; at < sentence.to; at++) {
    const mark = tokens[at]
    if (mark?.text !== ',' && mark?.text !== ';' && !lexicon.lists.and.has(mark)) continue
    const number = numberBehind(read, at + 1, sentence.to)
    if (number === undefined) continue
    const source = phraseAfter(read, at + 1, number)
    if (!source || !tokens.slice(source.from, source.to).some((token) => isSpeaker(token, lexicon))) continue
    if (number - source.to > MOST_BETWEEN) continue
    found.push({
      source,
      cue: first.cue,
      contents: [{ from: source.to, to: clauseEnd(read, number, sentence.to) }],
      form: 'verb',
      speaks: true,
      sentence,
    })
  }
  return found
}

/** The first number, if no sign stands before it. */
function numberBehind({ tokens }: ReadText, start: number, ceiling: number): number | undefined {
  for (let at = start; at < Math.min(ceiling, start + FARTHEST); at++) {
    if (tokens[at]?.kind === DIGITS) return at
    if (tokens[at]?.text === ',' || tokens[at]?.text === ';') return undefined
  }
  return undefined
}

function clauseEnd({ tokens }: ReadText, start: number, ceiling: number): number {
  for (let at = start; at < ceiling; at++)
    if (tokens[at]?.text === ';' || (tokens[at]?.text === ',' && tokens[at + 1]?.spaced)) return at
  return ceiling
}

const FARTHEST = 10
/** "at", "von mehr als". */
const MOST_BETWEEN = 3
