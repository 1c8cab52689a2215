import { phraseFrom } from '../figure/phrase.ts'
import type { Attribution } from './attribution.ts'
import { phraseAfter, phraseBefore } from './phrase.ts'
import { leftOf, rightOf } from './scope.ts'
import type { Range, ReadText } from './text.ts'

/** "According to the ministry, ...", "..., according to the ministry", "..., citing the ministry". */
export function accordingAttributions(read: ReadText, sentence: Range): Attribution[] {
  const { tokens, lexicon } = read
  const found: Attribution[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const before = phraseFrom(tokens, at, lexicon.according)
    const behind = before ? undefined : phraseFrom(tokens, at, lexicon.postposed)
    const match = before ?? behind
    if (!match) continue
    const cue = { from: match.start, to: match.end }
    const source = before ? phraseAfter(read, cue.to, sentence.to) : phraseBefore(read, cue.from, sentence.from)
    if (!source) continue
    const first = Math.min(cue.from, source.from)
    const last = Math.max(cue.to, source.to)
    const contents = [leftOf(read, sentence, first), rightOf(read, sentence, last)].filter(({ from, to }) => to > from)
    found.push({ source, cue, contents, form: 'according', speaks: true, sentence })
    at = last - 1
  }
  return found
}
