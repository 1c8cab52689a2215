/**
 * Whether If-None-Match names this tag. Compares weakly (RFC 9110, 13.1.2): the edge turns strong tags weak when it compresses.
 * Tags made here hold no comma, so splitting the list at commas is safe.
 */
export function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  return ifNoneMatch.split(',').some((tag) => {
    const known = tag.trim()
    return known === '*' || known.replace(/^W\//, '') === etag
  })
}
