import { WORD } from '../figure/tokens.ts'
import type { Attribution } from './attribution.ts'
import { isGenitive, isSpeaker, phraseAfter, phraseBefore } from './phrase.ts'
import { rightOf, shortOf } from './scope.ts'
import { subjectOf } from './subject.ts'
import type { Range, ReadText } from './text.ts'

/** "The ministry's ESTIMATE of ...", "an ESTIMATE by the ministry". */
export function statementAttributions(read: ReadText, sentence: Range): Attribution[] {
  const { tokens, lexicon } = read
  const found: Attribution[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!lexicon.lists.statements.has(tokens[at])) continue
    const cue = { from: at, to: at + 1 }
    const owner = ownerBefore(read, sentence, at)
    const source = owner ?? makerBehind(read, at + 1, sentence.to)
    if (!source) continue
    const behind = Math.max(source.to, cue.to)
    // "By the ministry's count, 40 ..."
    const start = tokens[behind]?.text === ',' ? behind + 1 : behind
    found.push({
      source,
      cue,
      contents: [shortOf(read, rightOf(read, sentence, start))],
      form: 'statement',
      speaks: false,
      sentence,
    })
  }
  return found
}

/** "Eurostat's latest ESTIMATE" */
function ownerBefore(read: ReadText, sentence: Range, noun: number): Range | undefined {
  const { tokens, lexicon } = read
  for (let at = noun - 1; at >= sentence.from && noun - at <= 3; at--) {
    const token = tokens[at]
    if (token?.kind !== WORD) return undefined
    if (lexicon.lists.possessives.has(token)) return subjectOf(read, sentence, at)
    if (isGenitive(token, lexicon)) return phraseBefore(read, at + 1, sentence.from)
  }
  return undefined
}

/** "an ESTIMATE by Eurostat" */
function makerBehind(read: ReadText, at: number, ceiling: number): Range | undefined {
  const { tokens, lexicon } = read
  if (!lexicon.lists.from.has(tokens[at])) return undefined
  const maker = phraseAfter(read, at + 1, ceiling)
  if (!maker) return undefined
  for (let word = maker.from; word < maker.to; word++) if (isSpeaker(tokens[word], lexicon)) return maker
  return undefined
}
