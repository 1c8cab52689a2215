/** The files that an import takes, by the media type that says so. */
export const FORMATS = {
  csv: 'text/csv',
  'low-best-high': 'text/csv; profile="low-best-high"',
  'claim-review': 'application/ld+json',
  ndjson: 'application/x-ndjson',
} as const

export type Format = keyof typeof FORMATS

const BY_ENDING: Readonly<Record<string, Format>> = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  json: 'claim-review',
  jsonld: 'claim-review',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
}

/** What a file most likely is; a table of a conflict database is told by its header. */
export async function formatOf(file: File): Promise<Format> {
  const format = BY_ENDING[file.name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'csv'
  if (format !== 'csv') return format
  const [header = ''] = (await file.slice(0, HEADER).text()).split('\n')
  const columns = header.toLowerCase().split(/[,;\t"\r]+/)
  return columns.includes('best') && columns.includes('low') && !columns.includes('question') ? 'low-best-high' : 'csv'
}

const HEADER = 20_000
