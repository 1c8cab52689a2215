/** The formats that newsrooms bring, by the media type that says so. */
export const MEDIA_TYPES = {
  csv: 'text/csv',
  'low-best-high': 'text/csv; profile="low-best-high"',
  'claim-review': 'application/ld+json',
} as const

export type FileFormat = keyof typeof MEDIA_TYPES

/** The format that a Content-Type names. Other parameters (`charset`, `header`) do not matter; a profile that is not known does. */
export function formatOf(contentType: string): FileFormat | undefined {
  const [type = '', ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase())
  const profile = parameters.find((parameter) => parameter.startsWith('profile='))?.replaceAll(/^profile=|"/g, '')
  if (type === 'application/ld+json') return 'claim-review'
  if (type !== 'text/csv') return undefined
  if (profile === undefined) return 'csv'
  return profile === 'low-best-high' ? 'low-best-high' : undefined
}
