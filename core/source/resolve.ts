import { antecedent, isGroup, type Mentioned, mentioned, pronounOf } from './antecedent.ts'
import type { Attribution } from './attribution.ts'
import { namesOf } from './names.ts'
import { type Named, partyOf } from './party.ts'
import type { Mention, Source } from './source.ts'
import type { Range, ReadText } from './text.ts'

/** Turns attributions to sources: whom each names, and whom a pronoun stands for. Null where that may be two. */
export function resolver(
  read: ReadText,
  attributions: readonly Attribution[],
): (attribution: Attribution) => Source | null {
  const names = namesOf(read)
  const parties = new Map<number, Named>()
  const history: Mentioned[] = []
  for (const { phrase, sentence, speaks } of mentioned(read, attributions)) {
    const pronoun = pronounOf(read, phrase)
    const meant = pronoun ? antecedent(history, sentence, pronoun) : partyOf(read, names, phrase)
    if (!meant) continue
    if (speaks) parties.set(phrase.from, meant)
    history.push({ sentence, pronoun, meant, speaks, group: isGroup(read, phrase) })
  }
  const mention = (range: Range): Mention | undefined => {
    const named = parties.get(range.from) ?? partyOf(read, names, range)
    return named && { ...cutOut(read, range), party: named.party }
  }
  return ({ source, cue, via = [] }) => {
    const found = parties.get(source.from)
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
