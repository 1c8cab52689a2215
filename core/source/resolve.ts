import { antecedent, isGroup, type Mentioned, mentioned, pronounOf } from './antecedent.ts'
import type { Attribution } from './attribution.ts'
import { namesOf } from './names.ts'
import { once } from './once.ts'
import { type Named, partyOf } from './party.ts'
import type { Mention, Source } from './source.ts'
import type { Range, ReadText } from './text.ts'

/**
 * Turns attributions to sources: whom each names, and whom a pronoun stands for. Null where that may be two. What stands before a pronoun is
 * read only once one has to be resolved, and always from the beginning on, so that no chain of them is too long.
 */
export function resolver(
  read: ReadText,
  attributions: readonly Attribution[],
): (attribution: Attribution) => Source | null {
  const names = once(() => namesOf(read))
  const speakers = new Map(attributions.map(({ source }) => [source.from, source]))
  const parties = new Map<number, Named | undefined>()
  const history: Mentioned[] = []
  const sentences = mentioned(read, speakers)
  const named = (phrase: Range): Named | undefined => {
    if (!parties.has(phrase.from)) parties.set(phrase.from, partyOf(read, names(), phrase))
    return parties.get(phrase.from)
  }
  const readUntil = (pronoun: number) => {
    while (!parties.has(pronoun)) {
      const { done, value: phrases } = sentences.next()
      if (done) return
      for (const { phrase, sentence, speaks } of phrases) {
        const pronoun = pronounOf(read, phrase)
        const meant = pronoun && antecedent(history, sentence, pronoun)
        if (pronoun) parties.set(phrase.from, meant)
        history.push({
          sentence,
          pronoun,
          meant: pronoun ? () => meant : () => named(phrase),
          speaks,
          group: isGroup(read, phrase),
        })
      }
    }
  }
  const speaker = (from: number): Named | undefined => {
    const phrase = speakers.get(from)
    if (!phrase) return undefined
    if (!pronounOf(read, phrase)) return named(phrase)
    readUntil(from)
    return parties.get(from)
  }
  const mention = (range: Range): Mention | undefined => {
    const found = speaker(range.from) ?? partyOf(read, names(), range)
    return found && { ...cutOut(read, range), party: found.party }
  }
  return ({ source, cue, via = [] }) => {
    const found = speaker(source.from)
    if (!found) return null
    const { start, end } = cutOut(read, cue)
    const carriers = via.flatMap((range) => mention(range) ?? [])
    const resolved = pronounOf(read, source) ? 'pronoun' : found.resolved
    return {
      ...cutOut(read, source),
      party: found.party,
      cue: { start, end },
      ...(carriers.length > 0 ? { via: carriers } : {}),
      named: found.named,
      ...(resolved ? { resolved } : {}),
    }
  }
}

function cutOut({ text, tokens }: ReadText, { from, to }: Range): Omit<Mention, 'party'> {
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? text.length
  return { start, end, text: text.slice(start, end) }
}
