import type { Figure } from '../../figure/index.ts'
import { common } from '../common.ts'
import { stem } from '../stem.ts'
import { readTokens, type Token } from '../tokens.ts'
import { sayingWords, speakers } from '../words/attribution.ts'
import { wordList } from '../words/lists.ts'
import { isStopWord } from '../words/stop-words.ts'
import { timeWords } from '../words/time.ts'
import { plainVerbs } from '../words/verbs.ts'
import type { LessonTerm } from './types.ts'

/** A term, by what its forms share, and where it stands. */
export interface NearTerm extends LessonTerm {
  readonly key: string
  /** As the text has it. */
  readonly written: string
  /** Absent for who says it, who may stand in another sentence. */
  readonly start?: number
}

/**
 * What can be learned of a figure: who says it, what it counts, and the words that stand nearest to it in its sentence. Words that any story has
 * (of time, of saying, the commonest) are left out, and so is every number: a claim's values are for its editors to state. `tokens` are the sentence's.
 */
export function termsNear(
  { text, tokens, lang }: { readonly text: string; readonly tokens: readonly Token[]; readonly lang: string },
  figure: Figure,
  figures: readonly Figure[],
  source: string | undefined,
  most: number,
): NearTerm[] {
  const said = sourceTerm(source)
  const counted = new Set(readTokens(figure.noun ?? '').map(({ folded }) => folded))
  const nounEnd = figure.end + FARTHEST_NOUN + (figure.noun?.length ?? 0)
  const speaking = new Set(said.flatMap(({ term }) => term.split(' ')))
  const near = tokens
    .filter(
      (token) => isTelling(token, lang) && !figures.some(({ start, end }) => token.start < end && token.end > start),
    )
    .map((token): NearTerm & { readonly far: number } => {
      const isNoun = token.start >= figure.end && token.end <= nounEnd && counted.has(token.folded)
      return {
        kind: isNoun ? 'noun' : 'word',
        term: token.folded,
        key: stem(token.folded, lang),
        written: text.slice(token.start, token.end),
        start: token.start,
        far: token.start < figure.start ? figure.start - token.end : token.start - figure.end,
      }
    })
    .filter(({ kind, term }) => kind === 'noun' || !speaking.has(term))
    .sort((a, b) => a.far - b.far)
  // each once: what is counted is no word besides
  const once = new Map(near.toReversed().map((term) => [term.key, term]))
  const kept = near.filter((term) => once.get(term.key) === term).slice(0, most)
  return [...said, ...kept.map(({ far: _, ...term }) => term)]
}

/** Words of a sentence that are looked at, the nearest to the figure. */
export const MOST_NEAR = 40

/** "of their" may stand between. */
const FARTHEST_NOUN = 12
const LONGEST = 40
const LONGEST_SOURCE = 80

function sourceTerm(source: string | undefined): NearTerm[] {
  if (source === undefined) return []
  const term = readTokens(source)
    .map(({ folded }) => folded)
    .join(' ')
  return term === '' || term.length > LONGEST_SOURCE ? [] : [{ kind: 'source', term, key: term, written: source }]
}

function isTelling({ folded }: Token, lang: string): boolean {
  return (
    LETTERS.test(folded) &&
    folded.length <= LONGEST &&
    !isStopWord(folded, lang) &&
    !common.has(stem(folded, lang)) &&
    !isOfAnyStory(folded)
  )
}

const LETTERS = /^\p{L}{3}/u
const isOfAnyStory = wordList([sayingWords, speakers, timeWords, plainVerbs].join(' '))
