import type { Figure } from '../figure/figure.ts'
import { accordingAttributions } from './according.ts'
import type { Attribution } from './attribution.ts'
import { bracketAttributions } from './bracket.ts'
import { withCited } from './carrier.ts'
import { choose } from './choose.ts'
import { gappedAttributions } from './gapping.ts'
import { labelAttributions } from './label.ts'
import { lexiconOf } from './lexicon.ts'
import { resolver } from './resolve.ts'
import { resumingAttributions } from './resuming.ts'
import type { Source } from './source.ts'
import { withQuotations } from './speaker.ts'
import { statementAttributions } from './statement.ts'
import { type Range, type ReadText, readText } from './text.ts'
import { verbAttributions } from './verb.ts'

export type { Mention, PartyKind, Source, SourceParty } from './source.ts'

/**
 * Who says each figure, in the order of `figures`, which are those that `readFigures` found in `text`; null for what the text says in its
 * own voice, and wherever two readings are possible: docs/sources.md.
 *
 * `lang` is a BCP 47 tag, English unless given; in a language without data nobody is found. Linear in the length of the text.
 */
export function findSources(
  text: string,
  figures: readonly Figure[],
  options: { readonly lang?: string } = {},
): (Source | null)[] {
  const lexicon = lexiconOf(options.lang)
  if (!lexicon || figures.length === 0) return figures.map(() => null)
  const read = readText(text, lexicon)
  const found = read.sentences.flatMap((sentence, i) => {
    const own = attributionsIn(read, sentence)
    return [...own, ...resumingAttributions(read, sentence, read.sentences[i - 1], own)]
  })
  const all = withQuotations(read, [...found, ...labelAttributions(read, found)])
  const resolve = resolver(read, all)
  return choose(read, figures, all).map((chosen) => chosen && resolve(chosen))
}

function attributionsIn(read: ReadText, sentence: Range): Attribution[] {
  const verbs = [...verbAttributions(read, sentence), ...bracketAttributions(read, sentence)]
  const said = [...verbs, ...gappedAttributions(read, sentence, verbs), ...accordingAttributions(read, sentence)]
  const inOrder = said.sort((a, b) => a.cue.from - b.cue.from)
  return [...withCited(read, sentence, inOrder), ...statementAttributions(read, sentence)]
}
