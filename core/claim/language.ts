const SHAPE = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*$/
const LONGEST = 60

/** The canonical BCP 47 tag that a tag means (`en_US` is `en-US`); nothing for one that is malformed. */
export function canonicalLanguage(tag: string): string | undefined {
  const before = known.get(tag)
  if (before !== undefined) return before
  const canonical = canonicalised(tag)
  if (canonical !== undefined && known.size < MOST_KNOWN) known.set(tag, canonical)
  return canonical
}

/** Asking `Intl` takes longer than all else that reading a stored claim does, and there are few languages. */
const known = new Map<string, string>()
const MOST_KNOWN = 500

function canonicalised(tag: string): string | undefined {
  if (tag.length > LONGEST || !SHAPE.test(tag)) return undefined
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}
