import { sentencesOf } from '../figure/sentence.ts'
import { type Token, tokenize } from '../figure/tokens.ts'
import type { Lexicon } from './lexicon.ts'
import { type Quotation, quotationsOf } from './quotation.ts'
import { startsSentence } from './sentence-start.ts'

/** Tokens from `from` to before `to`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A text cut up once for all that is looked for in it. */
export interface ReadText {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
  readonly sentences: readonly Range[]
  /** Words that stand with a capital within a sentence: at its beginning they are names too. */
  readonly names: ReadonlySet<string>
  readonly quotations: readonly Quotation[]
  /** The number of the quotation that a token stands in, its marks included; -1 outside. */
  readonly quotedIn: Int32Array
}

/** Longer ones are tables and lists: cut, so that whatever stands in one is weighed against a bounded number of others. */
const LONGEST = 160

export function readText(text: string, lexicon: Lexicon): ReadText {
  const tokens = tokenize(text)
  const sentences: Range[] = []
  let at = 0
  for (const { end } of sentencesOf(tokens)) {
    const from = at
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at++
    for (let start = from; start < at; start += LONGEST)
      sentences.push({ from: start, to: Math.min(at, start + LONGEST) })
  }
  const names = new Set(
    tokens.filter((token, at) => token.capital && !startsSentence(tokens, at)).map((token) => token.text),
  )
  return { text, tokens, lexicon, sentences, names, ...quotationsOf(tokens) }
}

export function within(inner: Range, outer: Range): boolean {
  return inner.from >= outer.from && inner.to <= outer.to
}

export function size({ from, to }: Range): number {
  return to - from
}
