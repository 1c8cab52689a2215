import { type Figure, readFigures } from '../figure/index.ts'
import { primaryLang, termsOf } from '../match/terms.ts'
import { readTokens, type Token } from '../match/tokens.ts'
import { findSources, type Source } from '../source/index.ts'
import { readTimes, type Time } from '../time/index.ts'
import { type AtomMention, readAtoms } from './atoms.ts'
import { languageOf } from './language.ts'
import type { Span } from './span.ts'
import type { DraftArticle } from './types.ts'

/** An article, read once. All lists are in the order of the text. */
export interface Read {
  readonly article: DraftArticle
  /** Its position among the articles. */
  readonly n: number
  readonly lang: string
  /** The primary subtag. */
  readonly tag: string
  readonly figures: readonly Figure[]
  readonly sources: readonly (Source | null)[]
  readonly atoms: readonly AtomMention[]
  readonly titleAtoms: readonly AtomMention[]
  readonly tokens: readonly Token[]
  /** Expressions of time in the sentences that have figures. */
  readonly times: readonly Time[]
  /** The content words of a stretch of the text. */
  words(span: Span): ReadonlySet<string>
}

export function readArticle(article: DraftArticle, n: number): Read {
  const { text, title = '', publishedAt } = article
  const lang = languageOf(article)
  const tag = primaryLang(lang)
  const figures = readFigures(text, { lang })
  const tokens = readTokens(text)
  const sources = findSources(text, figures, { lang })
  return {
    article,
    n,
    lang,
    tag,
    figures,
    sources,
    atoms: readAtoms(text, tokens, tag),
    titleAtoms: readAtoms(title, readTokens(title), tag),
    tokens,
    times: readTimes(text, sentencesOf(figures, sources), {
      lang,
      ...(publishedAt === undefined ? {} : { publishedAt }),
      taken: figures,
    }),
    words(span) {
      const own = tokens.slice(firstFrom(tokens, span.start), firstFrom(tokens, span.end))
      return new Set(termsOf(own, tag).map(({ key }) => key))
    },
  }
}

/** Each sentence that has a figure, once; and what follows, where that says who said it. */
function sentencesOf(figures: readonly Figure[], sources: readonly (Source | null)[]): Span[] {
  const sentences: Span[] = []
  figures.forEach(({ sentence }, i) => {
    const end = saidUntil(sentence, sources[i] ?? null)
    const last = sentences.at(-1)
    const start = Math.max(sentence.start, last?.end ?? 0)
    if (end > start) sentences.push({ start, end })
  })
  return sentences
}

/** Where what tells of a figure ends: its sentence, or the next one that says who said it. */
export function saidUntil({ end }: Span, source: Source | null): number {
  return source && source.cue.end > end ? Math.max(source.end, source.cue.end) + AFTER_CUE : end
}

/** In characters: "mit", "am Freitag". */
const AFTER_CUE = 30

/** The position of the first of a sorted list that begins at `at` or later. */
export function firstFrom(list: readonly Span[], at: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.start ?? at) < at) low = middle + 1
    else high = middle
  }
  return low
}
