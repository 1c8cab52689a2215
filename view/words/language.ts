/**
 * The first of the tags that names a language, as `Intl` takes it, else English. Content systems write `en_US`, editors `en-` and worse:
 * as much of such a tag counts as makes sense.
 */
export function languageOf(...tags: readonly (string | undefined)[]): string {
  for (const tag of tags) {
    const subtags = tag?.trim().split(/[^a-z\d]+/i) ?? []
    for (; subtags.length; subtags.pop()) {
      try {
        return Intl.getCanonicalLocales(subtags.join('-'))[0] ?? 'en'
      } catch {
        // Not with its last part.
      }
    }
  }
  return 'en'
}

export function baseOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? ''
}

/** Whether both are the same language, whatever their regions. */
export function isSame(a: string, b: string): boolean {
  return baseOf(a) === baseOf(b)
}
