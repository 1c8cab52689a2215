import { phraseFrom } from '../figure/phrase.ts'
import type { Attribution } from './attribution.ts'
import { isDocument, isOutlet } from './kind.ts'
import { isParty, phraseAfter } from './phrase.ts'
import { leftOf } from './scope.ts'
import type { Range, ReadText } from './text.ts'

/** Whom somebody told it: "told REPORTERS". */
export function hearerOf(read: ReadText, sentence: Range, cue: Range): Range | undefined {
  if (!read.lexicon.lists.telling.has(read.tokens[cue.from])) return undefined
  if (read.lexicon.lists.hearers.has(read.tokens[cue.to])) return { from: cue.to, to: cue.to + 1 }
  return phraseAfter(read, cue.to, sentence.to)
}

/** How far behind the verb the one is named to whom somebody spoke. */
const NEAR = 10

/** The outlets to which somebody said it: "told THE BBC", "said in an interview with REUTERS". */
export function carriersOf(read: ReadText, sentence: Range, cue: Range, hearer: Range | undefined): Range[] {
  const carriers = hearer ? [hearer] : []
  for (let at = cue.to; at < Math.min(cue.to + NEAR, sentence.to); at++) {
    const told = phraseFrom(read.tokens, at, read.lexicon.toldTo)
    const carrier = told && phraseAfter(read, told.end, sentence.to)
    if (carrier) carriers.push(carrier)
  }
  return carriers.filter((carrier) => isOutlet(read, carrier))
}

/** "Reuters reported, CITING the ministry": the ministry says what Reuters carries. */
export function withCited(read: ReadText, sentence: Range, found: readonly Attribution[]): Attribution[] {
  const { tokens, lexicon } = read
  let all = [...found]
  for (let at = sentence.from; at < sentence.to; at++) {
    const citing = phraseFrom(tokens, at, lexicon.citing)
    const source = citing && makerOf(read, phraseAfter(read, citing.end, sentence.to), sentence.to)
    if (!source || !isParty(read, source, 'find')) continue
    const carrier = found.filter(({ cue }) => cue.from < at).at(-1)
    const cue = { from: citing.start, to: citing.end }
    const cited: Attribution = {
      source,
      cue,
      contents: carrier?.contents ?? [leftOf(read, sentence, at)],
      form: 'verb',
      speaks: true,
      sentence,
      ...(carrier ? { via: [carrier.source] } : {}),
    }
    all = [...all.filter((one) => one !== carrier), cited]
    at = source.to - 1
  }
  return all
}

/** "citing an estimate BY THE AGENCY" */
function makerOf(read: ReadText, phrase: Range | undefined, ceiling: number): Range | undefined {
  if (!phrase || !isDocument(read, phrase) || !read.lexicon.lists.from.has(read.tokens[phrase.to])) return phrase
  return phraseAfter(read, phrase.to + 1, ceiling) ?? phrase
}
