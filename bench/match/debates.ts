import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Debates, and which sentence repeats which checked statement. */
export interface Debates {
  readonly statements: readonly { readonly id: string; readonly text: string }[]
  readonly sentences: readonly string[]
  /** Ids of the statements that a sentence (its position) repeats, for sentences with a number. */
  readonly gold: ReadonlyMap<number, ReadonlySet<string>>
  /** Labels whose line holds another sentence than the one they quote. */
  readonly misplaced: number
}

interface Debate {
  readonly lines: readonly (readonly [line: string, sentence: string])[]
  readonly gold: readonly {
    readonly line: string
    readonly sentence: string
    readonly claim: string
    readonly weak: boolean
  }[]
}

/**
 * `debates.json` and `statements.json` of a folder. `by: 'quote'` puts a label on the sentence that it quotes, where its line number
 * points elsewhere; `by: 'line'` believes the line number.
 */
export function readDebates(folder: string, by: 'quote' | 'line'): Debates {
  const debates: Debate[] = JSON.parse(readFileSync(join(folder, 'debates.json'), 'utf8'))
  const checked: { claim: string }[] = JSON.parse(readFileSync(join(folder, 'statements.json'), 'utf8'))
  const statements = checked.map(({ claim }, n) => ({ id: `s${n}`, text: claim }))
  const idOf = new Map(statements.map(({ id, text }) => [text, id]))
  const sentences: string[] = []
  const gold = new Map<number, Set<string>>()
  let misplaced = 0
  for (const { lines, gold: labels } of debates) {
    const byQuote = new Map(lines.map(([, sentence], n) => [letters(sentence), sentences.length + n]))
    const byLine = new Map(lines.map(([line], n) => [line, sentences.length + n]))
    for (const { line, sentence, claim, weak } of labels) {
      if (weak || !NUMBER.test(sentence)) continue
      const [quoted, numbered] = [byQuote.get(letters(sentence)), byLine.get(line)]
      if (quoted !== undefined && quoted !== numbered) misplaced++
      const at = by === 'quote' ? (quoted ?? numbered) : numbered
      if (at !== undefined) gold.set(at, (gold.get(at) ?? new Set()).add(idOf.get(claim) ?? ''))
    }
    sentences.push(...lines.map(([, sentence]) => sentence))
  }
  return { statements, sentences, gold, misplaced }
}

/** A sentence without what encodings break. */
function letters(sentence: string): string {
  return sentence
    .replace(/[^\x20-\x7e]+/g, '')
    .replace(/[^a-z0-9]+/gi, ' ')
    .trim()
    .toLowerCase()
}

const NUMBER =
  /\d|\b(two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|trillion|half|third|quarter|percent)\b/i
