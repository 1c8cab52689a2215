import type { Span } from '../figure/index.ts'
import { firstFrom } from './clause.ts'
import { type NameMention, readNames } from './names.ts'
import { type OutcomeMention, readOutcomes } from './outcomes.ts'
import { termsOf } from './terms.ts'
import { readTokens, type Token } from './tokens.ts'
import type { Hit, PhraseHit, PhraseId, Vocabulary } from './vocabulary.ts'

/** A sentence, a headline or what stands before, read once for all claims and figures. All offsets are those of the whole text. */
export interface Passage extends Span {
  readonly text: string
  readonly lang: string
  readonly tokens: readonly Token[]
  /** Each content word with its first place. */
  readonly words: ReadonlyMap<string, Hit>
  /** What the words weigh together. */
  readonly weight: number
  readonly phrases: ReadonlyMap<PhraseId, Hit>
  readonly outcomes: readonly OutcomeMention[]
  /** Their token positions are those of `tokens`. */
  readonly names: readonly NameMention[]
  readonly years: readonly { readonly year: number; readonly start: number }[]
}

/** A figure's sentence and what a reader has in mind at that point. */
export interface Surroundings {
  readonly sentence: Passage
  /** Where the figures of the sentence stand: words in there are no words about a claim. */
  readonly figures: readonly Span[]
  readonly before?: Passage
  readonly headline?: Passage
}

/** What a set of claims looks for in a text. */
export interface Sought {
  readonly vocabulary: Vocabulary
  /** How telling a word is: the fewer claims have it, the more. */
  readonly weightOf: (key: string) => number
}

/** A text whose words are read once, however many passages of it are looked at. */
export interface ReadText {
  passage(start: number, end: number): Passage
}

export function readText(text: string, lang: string, index: Sought): ReadText {
  const tokens = readTokens(text)
  const terms = termsOf(tokens, lang)
  const phrases = index.vocabulary.find(tokens)
  const outcomes = readOutcomes(text, tokens, lang)
  const names = readNames(text, tokens, lang)
  return {
    passage(start, end) {
      const [from, to] = [firstFrom(tokens, start), firstFrom(tokens, end)]
      const own = tokens.slice(from, to)
      return {
        start,
        end,
        text,
        lang,
        tokens: own,
        ...weighedWords(
          between(terms, start, end, ({ token }) => token.start),
          index,
        ),
        phrases: firstOfEach(between(phrases, start, end, (hit) => hit.start)),
        outcomes: between(outcomes, start, end, (outcome) => outcome.start),
        names: between(names, from, to, (name) => name.from).map((name) => ({
          ...name,
          from: name.from - from,
          to: name.to - from,
        })),
        years: own.flatMap(({ start, end, folded }) =>
          end - start === 4 && YEAR.test(folded) ? { year: Number(folded), start } : [],
        ),
      }
    },
  }
}

/** A text as one passage. */
export function readPassage(text: string, lang: string, index: Sought): Passage {
  return readText(text, lang, index).passage(0, text.length)
}

function weighedWords(terms: ReturnType<typeof termsOf>, index: Sought): Pick<Passage, 'words' | 'weight'> {
  const words = new Map<string, Hit>()
  let weight = 0
  for (const { key, token } of terms) {
    if (words.has(key)) continue
    words.set(key, token)
    weight += index.weightOf(key)
  }
  return { words, weight }
}

function firstOfEach(hits: readonly PhraseHit[]): ReadonlyMap<PhraseId, Hit> {
  const first = new Map<PhraseId, Hit>()
  for (const hit of hits) if (!first.has(hit.id)) first.set(hit.id, hit)
  return first
}

/** The part of a list, in order of `at`, that lies from `start` to `end`. */
function between<T>(list: readonly T[], start: number, end: number, at: (one: T) => number): T[] {
  return list.slice(lowest(list, start, at), lowest(list, end, at))
}

function lowest<T>(list: readonly T[], least: number, at: (one: T) => number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const one = list[middle]
    if (one !== undefined && at(one) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** Four digits in a row: "2,000" is no year. */
const YEAR = /^(?:19|20)\d\d$/
