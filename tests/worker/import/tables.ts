import type { ClaimInput, Estimate } from '../../../core/claim/types.ts'
import type { ImportOutcome } from '../../../worker/import/index.ts'

type Cells = Readonly<Record<string, string>>

/** A file of these rows, each cell quoted where it must be. */
export function csv(rows: readonly (readonly string[])[], separator = ','): string {
  const cell = (text: string) => (/[",;\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return rows.map((row) => `${row.map(cell).join(separator)}\n`).join('')
}

const USUAL: Cells = {
  claim: 'c',
  question: 'How many?',
  unit: '{person}',
  counts: 'killed',
  estimate: 'a',
  party: 'A',
  said_at: '2025-01-05',
}

/** Rows of one claim, complete but for what they assert. The header has every column that a row names. */
export function claim(...changes: readonly Cells[]): { readonly header: string[][]; readonly rows: string[][] } {
  const columns = [...new Set(changes.flatMap((change) => Object.keys({ ...USUAL, ...change })))]
  const rows = changes.map((change) => columns.map((column) => ({ ...USUAL, ...change })[column] ?? ''))
  return { header: [columns], rows }
}

/** A file with one such row. */
export function only(change: Cells): string {
  const { header, rows } = claim(change)
  return csv([...header, ...rows])
}

/** What was read, wherever in the file it stands. */
export function read({ claims, unfinished, rejected }: ImportOutcome) {
  return { claims, unfinished, rejected }
}

export function estimate(claim: ClaimInput, id: string): Estimate {
  const found = claim.estimates.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no estimate ${id}`)
  return found
}
