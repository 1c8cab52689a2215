import { type Match, phraseFrom } from '../figure/phrase.ts'
import type { Attribution } from './attribution.ts'
import { isParty, phraseAfter, phraseBefore } from './phrase.ts'
import { leftOf, rightOf } from './scope.ts'
import type { Range, ReadText } from './text.ts'

/** "According to the ministry, ...", "..., according to the ministry", "..., citing the ministry". */
export function accordingAttributions(read: ReadText, sentence: Range): Attribution[] {
  const { tokens, lexicon } = read
  const found: Attribution[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const before = phraseFrom(tokens, at, lexicon.according) ?? withinDocument(read, sentence, at)
    const behind = before ? undefined : phraseFrom(tokens, at, lexicon.postposed)
    const match = before ?? behind
    if (!match) continue
    const cue = { from: match.start, to: match.end }
    const source = before ? phraseAfter(read, cue.to, sentence.to) : phraseBefore(read, cue.from, sentence.from)
    if (!source || !isParty(read, source, 'find')) continue
    const first = Math.min(cue.from, source.from)
    const last = Math.max(cue.to, source.to)
    const contents = [leftOf(read, sentence, first), rightOf(read, sentence, last)].filter(({ from, to }) => to > from)
    found.push({ source, cue, contents, form: 'according', speaks: true, sentence })
    at = last - 1
  }
  return found
}

/** "IN the survey, 40 percent ...", at the beginning of a sentence */
function withinDocument(read: ReadText, sentence: Range, at: number): Match<true> | undefined {
  const { tokens, lexicon } = read
  if (at !== sentence.from || !lexicon.lists.within.has(tokens[at])) return undefined
  const document = phraseAfter(read, at + 1, sentence.to)
  const isOne = document && lexicon.lists.surveys.has(tokens[document.to - 1]) && tokens[document.to]?.text === ','
  return isOne ? { start: at, end: at + 1, value: true } : undefined
}
