import type { Quote } from '../../core/anchor/index.ts'

/** An article as a page shows it, and quotes that were taken from it before it was edited. */
export interface Case {
  readonly name: string
  /** Paragraphs as they are now. */
  readonly paragraphs: readonly string[]
  readonly quotes: readonly Annotated[]
}

export interface Annotated {
  readonly quote: Required<Quote>
  readonly figure: string
  /** The sentence as it stands now, if its figure still does, and which of its occurrences is meant. */
  readonly now?: { readonly sentence: string; readonly figure: string; readonly occurrence: number }
}

/** What happened to the quoted sentences since. `undefined`: the sentence, or its number, is gone. */
type Edit = (sentence: string, figure: string) => { readonly sentence: string; readonly figure?: string }

const EDITS: Record<string, Edit> = {
  'as it was': (sentence, figure) => ({ sentence, figure }),
  'number written in another way': (sentence, figure) => {
    const other = figure.replace(',', '\u202f')
    return { sentence: sentence.replace(figure, other), figure: other }
  },
  'quotes, dashes, spaces': (sentence, figure) => ({
    sentence: sentence.replace("'", '’').replace(' - ', '—').replaceAll(' of ', '\u00a0of '),
    figure,
  }),
  'one word more': (sentence, figure) => ({ sentence: sentence.replace(' had ', ' had reportedly '), figure }),
  'one word changed': (sentence, figure) => ({ sentence: sentence.replace(/counted|recorded/, 'registered'), figure }),
  'number corrected': (sentence, figure) => ({ sentence: sentence.replace(figure, corrected(figure)) }),
  'number ten times as high': (sentence, figure) => ({
    sentence: sentence.replace(figure, `${figure}0`.replace(',', '')),
  }),
  'sentence gone': () => ({ sentence: 'This part of the article has been removed.' }),
}

/** Articles of made-up news, one for each kind of edit, with 20 annotated sentences each. The same numbers every time. */
export function casesOf(words: number): Case[] {
  const edited = Object.entries(EDITS).map(([name, edit]) => {
    const sentences = sentencesFor(words)
    const now = [...sentences]
    const quotes = annotatedIn(sentences).map((at) => {
      const { text, figure } = sentenceAt(sentences, at)
      const changed = edit(text, figure)
      now[at] = { text: changed.sentence, figure }
      const quote = quoteAt(sentences, at)
      return changed.figure === undefined
        ? { quote, figure }
        : { quote, figure, now: { sentence: changed.sentence, figure: changed.figure, occurrence: 0 } }
    })
    return { name, paragraphs: paragraphsOf(now), quotes }
  })
  return [...edited, repeated(words)]
}

/** Each annotated sentence stands twice; the second one is meant. */
function repeated(words: number): Case {
  const sentences = sentencesFor(words)
  const marked = annotatedIn(sentences)
  for (const at of marked) sentences[at - 3] = sentenceAt(sentences, at)
  const quotes = marked.map((at) => {
    const { text, figure } = sentenceAt(sentences, at)
    return { quote: quoteAt(sentences, at), figure, now: { sentence: text, figure, occurrence: 1 } }
  })
  return { name: 'sentence twice, context tells', paragraphs: paragraphsOf(sentences), quotes }
}

interface Sentence {
  readonly text: string
  readonly figure: string
}

const ANNOTATED = 20
const SENTENCES_A_PARAGRAPH = 5

function annotatedIn(sentences: readonly Sentence[]): number[] {
  const step = Math.floor(sentences.length / ANNOTATED)
  return Array.from({ length: ANNOTATED }, (_, i) => i * step + (step >> 1))
}

function sentenceAt(sentences: readonly Sentence[], at: number): Sentence {
  return sentences[at] ?? { text: '', figure: '' }
}

function quoteAt(sentences: readonly Sentence[], at: number): Required<Quote> {
  return {
    exact: sentenceAt(sentences, at).text,
    prefix: `${sentenceAt(sentences, at - 1).text} `.slice(-32),
    suffix: ` ${sentenceAt(sentences, at + 1).text}`.slice(0, 32),
  }
}

function paragraphsOf(sentences: readonly Sentence[]): string[] {
  const count = Math.ceil(sentences.length / SENTENCES_A_PARAGRAPH)
  return Array.from({ length: count }, (_, i) =>
    sentences
      .slice(i * SENTENCES_A_PARAGRAPH, (i + 1) * SENTENCES_A_PARAGRAPH)
      .map(({ text }) => text)
      .join(' '),
  )
}

/** Sentences of a report: most say something of their own, and some are nearly like others, which tempts a fuzzy search. */
function sentencesFor(words: number): Sentence[] {
  const pick = generator(words)
  const sentences: Sentence[] = []
  for (let count = 0; count < words; ) {
    const figure = `${1 + pick(89)},${String(pick(1000)).padStart(3, '0')}`
    const aside = Array.from({ length: 5 + pick(6) }, () => from(pick, WORDS)).join(' ')
    const text = [
      from(pick, [
        'The ministry',
        'The harbour office',
        "The governor's office",
        'A spokesman',
        'The relief agency',
        'Residents',
      ]),
      from(pick, ['said on Monday that', 'said on Friday that', 'reported last week that', 'told the council that']),
      from(pick, ['about', 'nearly', 'at least', 'more than', 'some']),
      figure,
      from(pick, ['households', 'fishermen', 'seasonal workers', 'farm animals', 'tons of grain', 'vehicles']),
      from(pick, ['had been counted', 'had been recorded', 'had later been recorded', 'had all been counted']),
      from(pick, ['north of the river', 'in the coastal towns', 'in the mountain villages', 'around the old port']),
      pick(4) ? `- ${aside}.` : 'since the flood - a figure that nobody of them has confirmed.',
    ].join(' ')
    sentences.push({ text, figure })
    count += text.split(' ').length
  }
  return sentences
}

const WORDS =
  'winter roads closed early and many left for good before help came by boat from far away while others stayed behind to mend walls feed cattle and watch the slow water rise over fields that their parents had cleared long ago with little more than spades carts patience of neighbours whose names are still painted on gates barns churches mills bridges now half under mud again after years when rain fell late or never fell at all'.split(
    ' ',
  )

function from(pick: (n: number) => number, words: readonly string[]): string {
  return words[pick(words.length)] ?? ''
}

/** A linear congruential generator: no more is needed, and every run compares the same texts. */
function generator(seed: number): (n: number) => number {
  let state = seed
  return (n) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * n)
  }
}

function corrected(figure: string): string {
  return figure.replace(/^\d/, (digit) => String((Number(digit) % 9) + 1))
}
