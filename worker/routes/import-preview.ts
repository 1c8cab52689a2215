import type { InputError } from '../../core/claim/index.ts'
import { BOUNDS } from '../bounds.ts'
import type { ImportRecord, PreviewResult } from '../ledger/types.ts'

/** What an import would make of a file, before anything is written. */
export interface ImportPreview {
  /** How many rows (of NDJSON: lines) would become what. */
  readonly counts: Readonly<Record<PreviewedAs, number>>
  /** In the order of the file. Where there are too many to list, those that need somebody's attention come first. */
  readonly rows: readonly PreviewRow[]
  /** The file holds more than is looked at beforehand. The import takes it nevertheless. */
  readonly more?: true
}

export interface PreviewRow {
  readonly line?: number
  readonly pointer?: string
  /** `claim:{id}`, `article:{key}`, `site:{origin}` or `desk`; absent where it cannot be read. */
  readonly subject?: string
  readonly becomes: PreviewedAs
  /** Estimates that its claim has now, and that the file no longer has. */
  readonly gone?: readonly string[]
  /** What is wrong with it, or what it lacks. */
  readonly errors?: readonly InputError[]
}

/** `incomplete`: kept as a working copy, for an editor to complete. */
export type PreviewedAs = (typeof PREVIEWED_AS)[number]
export const PREVIEWED_AS = ['created', 'changed', 'unchanged', 'incomplete', 'failed'] as const

export function previewOf(rows: readonly PreviewRow[], more: boolean): ImportPreview {
  const counts = { created: 0, changed: 0, unchanged: 0, incomplete: 0, failed: 0 }
  for (const { becomes } of rows) counts[becomes]++
  return { counts, rows: listed(rows), ...(more ? { more } : {}) }
}

function listed(rows: readonly PreviewRow[]): readonly PreviewRow[] {
  const [faulty, good] = [rows.filter(({ errors }) => errors), rows.filter(({ errors }) => !errors)]
  return [...faulty, ...good].slice(0, BOUNDS.importPreview.listed).toSorted(byPlace)
}

function byPlace(a: PreviewRow, b: PreviewRow): number {
  return (a.line ?? 0) - (b.line ?? 0) || ORDER.compare(a.pointer ?? '', b.pointer ?? '')
}

/** `/2` before `/10`. */
const ORDER = new Intl.Collator('en', { numeric: true })

/** What would become of one record. */
export function fate({ result, gone = [] }: PreviewResult): Omit<PreviewRow, 'line' | 'pointer' | 'subject'> {
  if (!result.ok) return { becomes: 'failed', errors: result.errors }
  if (result.incomplete) return { becomes: 'incomplete', errors: result.incomplete }
  return {
    becomes: result.outcome,
    ...(gone.length > 0 ? { gone } : {}),
    ...(result.flaws ? { errors: result.flaws } : {}),
  }
}

export function subjectOf(record: ImportRecord): string {
  switch (record.type) {
    case 'article':
      return `article:${record.article.key}`
    case 'site':
      return `site:${record.site.origin}`
    case 'desk':
      return 'desk'
    case 'lessons':
      return `claim:${record.claimId}`
    default:
      return `claim:${record.claim.id}`
  }
}

/** Collects records as long as there is room for them in one turn of the ledger. */
export function gathering<Record>(): { readonly records: Record[]; add(record: Record, bytes: number): boolean } {
  const records: Record[] = []
  let size = 0
  return {
    records,
    add(record, bytes) {
      size += bytes
      const fits = size <= BOUNDS.importPreview.bytes && records.length < BOUNDS.importPreview.records
      if (fits) records.push(record)
      return fits
    },
  }
}
