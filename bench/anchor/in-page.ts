import { findQuote, indexText, type Span } from '../../core/anchor/index.ts'
import type { Annotated, Case } from './article.ts'

/** What one engine did with the quotes of one case. */
export interface Result {
  readonly engine: string
  readonly right: number
  /** Marked another place than the one meant, or one whose number is another. */
  readonly wrong: number
  /** Milliseconds for all quotes of the article. */
  readonly ms: number
}

declare global {
  interface Window {
    /** Bundled from bench/node_modules by bench/anchor.ts. */
    peers: {
      search(text: string, quote: string, errors: number): readonly Span[]
      toTextPosition(root: Element, quote: Annotated['quote']): Span | null
    }
    measure(given: Case, repeats: number): Result[]
  }
}

type Engine = (root: Element, quotes: readonly Annotated[]) => (Span | null)[]

/** Each starts from the same DOM, without anything kept from an earlier call. */
const ENGINES: Record<string, Engine> = {
  counterpoint: (root, quotes) => {
    const index = indexText(root.textContent ?? '')
    return quotes.map(({ quote, figure }) => {
      const anchor = findQuote(index, quote, { figure })
      return anchor.kind === 'found' ? anchor : null
    })
  },
  // The best match with the tolerance that Hypothesis gives it; it has no use for context.
  'approx-string-match': (root, quotes) => {
    const text = root.textContent ?? ''
    return quotes.map(
      ({ quote }) => window.peers.search(text, quote.exact, Math.min(256, quote.exact.length / 2))[0] ?? null,
    )
  },
  'dom-anchor-text-quote': (root, quotes) => quotes.map(({ quote }) => window.peers.toTextPosition(root, quote)),
}

window.measure = (given, repeats) => {
  const root = document.createElement('article')
  for (const paragraph of given.paragraphs) {
    const p = document.createElement('p')
    p.append(paragraph)
    root.append(p, '\n')
  }
  document.body.replaceChildren(root)
  const text = root.textContent ?? ''
  // In turns, so that what else the machine does falls on all alike.
  const times = Array.from({ length: repeats }, () =>
    Object.values(ENGINES).map((engine) => timed(() => engine(root, given.quotes))),
  )
  return Object.entries(ENGINES).map(([engine, run], nth) => {
    const found = run(root, given.quotes)
    const right = given.quotes.filter((annotated, i) => isRight(text, annotated, found[i] ?? null)).length
    const wrong = given.quotes.filter((annotated, i) => found[i] && !isRight(text, annotated, found[i])).length
    const sorted = times.map((row) => row[nth] ?? 0).sort((a, b) => a - b)
    return { engine, right, wrong, ms: sorted[sorted.length >> 1] ?? 0 }
  })
}

/** Right is a span that holds the figure meant; where that is gone, no span at all. */
function isRight(text: string, { now }: Annotated, span: Span | null): boolean {
  if (!now) return span === null
  if (!span) return false
  let sentence = text.indexOf(now.sentence)
  for (let i = 0; i < now.occurrence; i++) sentence = text.indexOf(now.sentence, sentence + 1)
  const figure = sentence + now.sentence.indexOf(now.figure)
  return (
    span.start <= figure && span.end >= figure + now.figure.length && span.end - span.start < 2 * now.sentence.length
  )
}

/** A page's clock ticks every 100 µs, so short work is done often enough to be seen. */
function timed(work: () => unknown): number {
  const start = performance.now()
  let times = 0
  while (performance.now() - start < 20) {
    work()
    times++
  }
  return (performance.now() - start) / times
}
