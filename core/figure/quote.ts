import type { Figure } from './figure.ts'
import { type Found, toValue } from './found.ts'
import { has, type Lexicon } from './lexicon.ts'
import { nounAfter } from './noun.ts'
import { sentencesOf } from './sentence.ts'
import type { Token } from './tokens.ts'

/** Filled field by field: spreading what is absent took a twentieth of all reading. */
type Draft = { -readonly [Key in keyof Figure]: Figure[Key] }

/** Cuts the phrases, nouns and sentences of the figures out of the text. */
export function quoteAll(
  text: string,
  tokens: readonly Token[],
  found: readonly Found[],
  lexicon: Lexicon,
  lang: string | undefined,
): Figure[] {
  if (found.length === 0) return []
  const sentences = sentencesOf(tokens)
  const nouns = nounsOf(text, tokens, found, lexicon)
  let sentence = 0
  return found.map(({ start: first, end: last, draft, unit, change }, i) => {
    const start = tokens[first]?.start ?? 0
    const end = tokens[last - 1]?.end ?? text.length
    const noun = nouns[i]
    while ((sentences[sentence]?.end ?? start) < start) sentence++
    let until = sentence
    while ((sentences[until]?.end ?? end) < end) until++
    const quote = text.slice(start, end)
    const figure: Draft = {
      start,
      end,
      text: quote,
      value: toValue(draft, quote, lang),
      // A figure may run over what looks like the end of a sentence.
      sentence: { start: sentences[sentence]?.start ?? 0, end: sentences[until]?.end ?? text.length },
    }
    if (unit) figure.unit = unit.kind === 'share' ? '1' : unit.code
    if (unit?.kind === 'money') figure.currency = unit.code
    if (noun) figure.noun = noun
    if (change) figure.change = change
    return figure
  })
}

/** From the last to the first: "a third of the 12,000 soldiers" counts what its whole counts. */
function nounsOf(
  text: string,
  tokens: readonly Token[],
  found: readonly Found[],
  lexicon: Lexicon,
): (string | undefined)[] {
  const nouns: (string | undefined)[] = new Array(found.length)
  for (let i = found.length - 1; i >= 0; i--) {
    const end = found[i]?.noun ?? found[i]?.end ?? 0
    const whole = found[i + 1]?.start ?? tokens.length
    const noun = nounAfter(tokens, end, lexicon)
    const isPart =
      i + 1 < found.length && has(lexicon.sets.of, tokens[end]) && whole - end <= 4 && (!noun || noun[1] >= whole)
    if (isPart) nouns[i] = nouns[i + 1]
    else if (noun) nouns[i] = text.slice(tokens[noun[0]]?.start, tokens[noun[1] - 1]?.end)
  }
  return nouns
}
