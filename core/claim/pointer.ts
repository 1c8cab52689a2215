const LONGEST = 200

/** RFC 6901. Cut at 200 characters: a pointer must not carry a hostile key of any length back to its sender. */
export function pointer(path: readonly (string | number)[]): string {
  return path
    .map((key) => `/${String(key).slice(0, LONGEST).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('')
    .slice(0, LONGEST)
}
